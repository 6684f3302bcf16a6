export { TracksSection } from "./portal/tracks-section.tsx";
