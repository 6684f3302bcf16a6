export { consultationEventWords } from "./web/event-words.ts";

/** Consultation meetings: a page of their own, and on a matter where it came from; loaded when first opened. */
export const consultationScreens = {
  meetings: () => import("./web/meetings-screen.tsx"),
  origin: () => import("./web/origin-note.tsx"),
} as const;
