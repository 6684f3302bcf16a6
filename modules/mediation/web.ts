export { mediationEventWords } from "./web/mediation-words.ts";
export { yuanOf } from "./web/money.ts";

/** The mediation of a matter, loaded when its tab is first opened. */
export const mediationScreens = {
  tab: () => import("./web/mediation-tab.tsx"),
} as const;
