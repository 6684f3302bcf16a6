export { panelEventWords } from "./web/event-words.ts";

/** Panels: on a matter's screen and on a page of their own, loaded when first opened. */
export const panelScreens = {
  hint: () => import("./web/panel-hint.tsx"),
  tab: () => import("./web/panel-tab.tsx"),
  rules: () => import("./web/rules-section.tsx"),
  panels: () => import("./web/panels-screen.tsx"),
} as const;
