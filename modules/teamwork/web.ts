export { teamworkEventWords } from "./web/teamwork-event-words.ts";
export { teamworkWords } from "./web/teamwork-words.ts";

/** The screens, each loaded when it is first opened. */
export const teamworkScreens = {
  room: () => import("./web/room-screen.tsx"),
  section: () => import("./web/team-section.tsx"),
  problemDays: () => import("./web/problem-days-section.tsx"),
  file: () => import("./web/file-block.tsx"),
} as const;
