export { OwnerSection } from "./portal/owner-section.tsx";
