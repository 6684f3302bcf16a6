import type { LocalDate } from "@maple/platform/clock";
import type { Grid } from "../model/grid.ts";
import type { Unit } from "../model/unit.ts";
import { isInForce } from "./in-force.ts";

export interface CloseFacts {
  unit: Unit;
  /** First day on which it no longer stands. */
  until: LocalDate;
  /** Units that take over; none when it simply ends. */
  into: readonly string[];
  units: ReadonlyMap<string, Unit>;
  grids: ReadonlyMap<string, Grid>;
  /** Posts at the unit that go on on that day. */
  posts: number;
}

type CloseRefusal =
  | "unit-closed-already"
  | "unit-ends-before-begin"
  | "unit-is-county"
  | "unit-successor-unfit"
  | "unit-has-units"
  | "unit-has-grids"
  | "unit-has-posts";

/** Whether a unit may close on a day: nothing stands under it any more, no grid and no post hangs on it. */
export function mayClose(
  facts: CloseFacts,
): { closes: true } | { refused: CloseRefusal; values: Record<string, string | number> } {
  const { unit, until, units, grids } = facts;
  const no = (refused: CloseRefusal, values: Record<string, string | number> = {}) => ({ refused, values });
  if (unit.kind === "county") return no("unit-is-county");
  if (unit.until !== null) return no("unit-closed-already", { day: unit.until });
  if (until <= unit.from) return no("unit-ends-before-begin", { day: unit.from });
  for (const id of facts.into) {
    const next = units.get(id);
    if (!next || next.id === unit.id || next.kind !== unit.kind || !isInForce(next, until))
      return no("unit-successor-unfit");
  }
  const below = [...units.values()].filter((one) => one.parent === unit.id && isInForce(one, until));
  if (below.length > 0) return no("unit-has-units", { count: below.length, first: below[0]!.name.zh });
  const hanging = [...grids.values()].filter(
    (grid) =>
      isInForce(grid, until) &&
      (grid.community === unit.id || grid.policeRoom === unit.id || grid.unit === unit.id),
  );
  if (hanging.length > 0) return no("unit-has-grids", { count: hanging.length, first: hanging[0]!.name.zh });
  if (facts.posts > 0) return no("unit-has-posts", { count: facts.posts });
  return { closes: true };
}
