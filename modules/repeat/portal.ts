export { TogetherNote } from "./portal/together-note.tsx";
