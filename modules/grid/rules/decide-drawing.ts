import type { LocalDate } from "@maple/platform/clock";
import type { Drawing } from "../model/drawing.ts";
import type { Grid } from "../model/grid.ts";
import { pointOf } from "../model/sheet.ts";
import type { Unit } from "../model/unit.ts";
import { applyEdits, type EditRefusal } from "./drawing/apply-edits.ts";
import { type Plan, planOf } from "./drawing/plan.ts";
import { proveDrawing } from "./drawing/prove-drawing.ts";

export interface DecideFacts {
  drawing: Pick<Drawing, "state" | "from" | "edits">;
  today: LocalDate;
  /** The latest day from which a decided drawing holds. */
  lastDecided: LocalDate | null;
  /** All grids in force on the drawing's day, with the borders of that day. */
  inForce: readonly Grid[];
  units: ReadonlyMap<string, Unit>;
}

type DecideRefusal =
  | "drawing-not-draft"
  | "drawing-in-past"
  | "drawing-empty"
  | "drawing-later-decided"
  | "drawing-not-possible"
  | "drawing-unproven"
  | "grid-without-community"
  | "grid-without-room";

/**
 * Whether a drawing may take effect: a draft, from today on, not before another that is decided (its edits rest on
 * those borders), each edit possible on the borders of the day, and proven to have no gap and no overlap.
 */
export function mayDecide(
  facts: DecideFacts,
): { plan: Plan } | { refused: DecideRefusal | EditRefusal; values: Record<string, string | number> } {
  const { drawing, today, lastDecided } = facts;
  const no = (refused: DecideRefusal | EditRefusal, values: Record<string, string | number> = {}) => ({
    refused,
    values,
  });
  if (drawing.state !== "draft") return no("drawing-not-draft");
  if (drawing.from < today) return no("drawing-in-past");
  if (drawing.edits.length === 0) return no("drawing-empty");
  if (lastDecided !== null && lastDecided > drawing.from)
    return no("drawing-later-decided", { day: lastDecided });
  const applied = applyEdits(planOf(facts.inForce), drawing.edits);
  if (applied.refused) return no("drawing-not-possible", { step: applied.place + 1 });
  for (const grid of applied.plan.grids.values()) {
    const community = facts.units.get(grid.community)?.kind;
    if (community !== "community" && community !== "village")
      return no("grid-without-community", { grid: grid.name.zh });
    if (facts.units.get(grid.policeRoom)?.kind !== "police-room")
      return no("grid-without-room", { grid: grid.name.zh });
  }
  const fault = proveDrawing(applied.plan.sheet)[0];
  if (fault) {
    const [lng, lat] = pointOf(fault.at);
    return no("drawing-unproven", {
      grids: fault.grids.map((id) => applied.plan.grids.get(id)?.name.zh ?? "").join("、"),
      lng: lng.toFixed(6),
      lat: lat.toFixed(6),
    });
  }
  return { plan: applied.plan };
}
