export { NumberLine, RuleSection } from "./web/rule-section.tsx";

/** The screens that are loaded when first opened. */
export const setupScreens = {
  imports: () => import("./web/import-screen.tsx"),
} as const;
