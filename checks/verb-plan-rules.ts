import type { OtherAbility } from "./verb-plan-kind.ts";

const keepsRules: OtherAbility = {
  under: "rule.keep",
  why: "Whoever keeps the county's rules reads their versions, tries one on last month and sets it; numbers alone are named.",
};

/** The verbs of the rules that a county decides for itself. */
export const ruleVerbs: Readonly<Record<string, OtherAbility>> = {
  "handling.ladder": keepsRules,
  "handling.set-ladder": keepsRules,
  "handling.rehearse-ladder": keepsRules,
  "panel.calling": keepsRules,
  "panel.set-calling": keepsRules,
  "panel.patterns": keepsRules,
  "panel.set-patterns": keepsRules,
  "callback.share": keepsRules,
  "callback.set-share": keepsRules,
  "callback.rehearse-share": keepsRules,
  "teamwork.problem-days": keepsRules,
  "teamwork.set-problem-days": keepsRules,
  "figures.month-rule": keepsRules,
  "figures.set-month-rule": keepsRules,
  "figures.rehearse-month-rule": keepsRules,
  "handling.routing": keepsRules,
  "handling.set-routing": keepsRules,
  "handling.rehearse-routing": keepsRules,
};
