export { PartsNote } from "./portal/parts-note.tsx";
export { TogetherNote } from "./portal/together-note.tsx";
