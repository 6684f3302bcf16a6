export { handlingEventWords } from "./web/handling-event-words.ts";

/** The screens, each loaded when it is first opened. */
export const handlingScreens = {
  section: () => import("./web/push-section.tsx"),
  tasks: () => import("./web/tasks-screen.tsx"),
  ladder: () => import("./web/ladder-section.tsx"),
  routing: () => import("./web/routing-section.tsx"),
  departments: () => import("./web/departments-screen.tsx"),
} as const;
