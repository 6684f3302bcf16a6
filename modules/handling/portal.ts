export { FollowedSection } from "./portal/followed-section.tsx";
