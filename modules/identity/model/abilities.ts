import type { Role } from "@maple/people";

export { type Role, roles, roleWords } from "@maple/people";

export type Reach = "own" | "grid" | "room" | "station" | "county";
export const reaches: readonly Reach[] = ["own", "grid", "room", "station", "county"];

const inTheGrid: Record<string, Reach> = {
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
};

/** What each role may do and how far it reaches: the rows of `identity.role_may`. An act that is absent is not allowed. */
export const grants: Record<Role, Record<string, Reach>> = {
  "grid-worker": inTheGrid,
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
    "team.keep": "room",
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
    "people.see": "station",
    "post.give": "station",
    "staffing.see": "station",
    "team.keep": "station",
  },
  // An auxiliary and an assistant work in their grids as a grid worker does.
  "auxiliary-officer": inTheGrid,
  "village-assistant": inTheGrid,
  "veteran-deputy": { "matter.see": "room", "matter.note": "room", "matter.accept": "room" },
  // They answer for how their grids stand: the matters and the figures, without anybody's personal data.
  "deputy-secretary": { "matter.see": "grid", "figures.see": "grid" },
  "grid-head": { "matter.see": "grid", "figures.see": "grid" },
  "grid-administrator": { "matter.see": "grid", "figures.see": "grid" },
  // A seat in the committees gives nothing here; it is counted against the staffing alone.
  "committee-member": {},
  "legal-officer": { "figures.see": "station" },
  administrator: {
    "figures.see": "county",
    "unit.keep": "county",
    "grid.draw": "county",
    "people.see": "county",
    "people.keep": "county",
    "post.give": "county",
    "staffing.see": "county",
    "staffing.keep": "county",
    "team.keep": "county",
    "account.keep": "county",
  },
};

export const allAbilities: readonly string[] = [
  ...new Set(Object.values(grants).flatMap((row) => Object.keys(row))),
].sort();
