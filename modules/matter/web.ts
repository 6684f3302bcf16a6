export { ClockActs } from "./web/clock-acts.tsx";
export { ClockStory } from "./web/clock-card.tsx";
export { type CountyGrids, useCounty, useStaff } from "./web/county.ts";
export { DangerPanel } from "./web/danger-panel.tsx";
export { FileDrop, type SentFile } from "./web/file-drop.tsx";
export { type ListSearch, readListSearch, writeListSearch } from "./web/list-search.ts";
export { useMatterKeys } from "./web/matter-keys.ts";
export { clockStateWords } from "./web/matter-words.ts";
export { Ago, Due, GradeMark, StateMark } from "./web/parts.tsx";
export { CategoryPicker, GridPicker, StaffPicker } from "./web/pickers.tsx";
export { Player } from "./web/player.tsx";
export { exactTime } from "./web/time-words.ts";
export { useSuggestion } from "./web/use-suggestion.ts";

/** The screens, each loaded when its page is first opened. */
export const matterScreens = {
  worklist: () => import("./web/worklist-screen.tsx"),
  matter: () => import("./web/matter-screen.tsx"),
  clocks: () => import("./web/clocks-screen.tsx"),
  policy: () => import("./web/policy-screen.tsx"),
  newMatter: () => import("./web/new-matter-screen.tsx"),
} as const;
