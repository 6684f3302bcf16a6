import type { WordPair } from "@maple/platform/words/pairs";

/** Roles that a post can have. Data: the next county may add rows, never code. */
export const roles = ["grid-worker", "officer", "mediator", "station-head", "administrator"] as const;
export type Role = (typeof roles)[number];

export const roleWords: Record<Role, WordPair> = {
  "grid-worker": { zh: "网格员", en: "grid worker" },
  officer: { zh: "社区民警", en: "community officer" },
  mediator: { zh: "人民调解员", en: "people's mediator" },
  "station-head": { zh: "派出所所长", en: "station head" },
  administrator: { zh: "管理员", en: "administrator" },
};

export type Reach = "own" | "grid" | "room" | "station" | "county";
export const reaches: readonly Reach[] = ["own", "grid", "room", "station", "county"];

/** What each role may do and how far it reaches: the rows of `identity.role_may`. An act that is absent is not allowed. */
export const grants: Record<Role, Record<string, Reach>> = {
  "grid-worker": {
    "matter.see": "grid",
    "matter.report-for": "county",
    "matter.accept": "grid",
    "matter.note": "grid",
    "matter.settle": "own",
    "matter.assign-to-grid": "grid",
    "matter.categorise": "grid",
    "matter.answer-outcome": "grid",
    "person.read": "grid",
    "file.see": "grid",
  },
  officer: {
    "matter.see": "room",
    "matter.report-for": "county",
    "matter.accept": "room",
    "matter.decline": "room",
    "matter.withdraw": "room",
    "matter.hand-to-police": "room",
    "matter.assign-to-grid": "room",
    "matter.assign-holder": "room",
    "matter.categorise": "room",
    "matter.grade": "room",
    "matter.note": "room",
    "matter.begin-mediation": "room",
    "matter.settle": "room",
    "matter.answer-outcome": "room",
    "matter.verify": "room",
    "matter.reopen": "room",
    "mediation.conduct": "own",
    "person.read": "room",
    "file.see": "room",
    "register.see": "room",
    "figures.see": "room",
  },
  mediator: {
    "matter.see": "own",
    "matter.report-for": "county",
    "matter.note": "own",
    "matter.begin-mediation": "own",
    "matter.settle": "own",
    "matter.answer-outcome": "own",
    "matter.categorise": "own",
    "mediation.conduct": "own",
    "person.read": "own",
    "file.see": "own",
  },
  "station-head": {
    "matter.see": "station",
    "matter.report-for": "county",
    "matter.accept": "station",
    "matter.decline": "station",
    "matter.withdraw": "station",
    "matter.hand-to-police": "station",
    "matter.assign-to-grid": "station",
    "matter.assign-holder": "station",
    "matter.categorise": "station",
    "matter.grade": "station",
    "matter.note": "station",
    "matter.settle": "station",
    "matter.answer-outcome": "station",
    "matter.verify": "station",
    "matter.reopen": "station",
    "person.read": "station",
    "file.see": "station",
    "register.see": "station",
    "register.export": "station",
    "figures.see": "station",
  },
  administrator: {
    "figures.see": "county",
    "unit.keep": "county",
    "grid.draw": "county",
    "account.keep": "county",
  },
};

export const allAbilities: readonly string[] = [
  ...new Set(Object.values(grants).flatMap((row) => Object.keys(row))),
].sort();
