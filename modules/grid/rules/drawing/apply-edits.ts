import type { Edit } from "../../model/drawing.ts";
import type { Area, Sheet } from "../../model/sheet.ts";
import { turnOf } from "../../model/sheet.ts";
import { unionOf } from "./chain.ts";
import { type BorderRefusal, insertCorner, moveCorner, removeCorner } from "./edit-border.ts";
import { type Merged, mergeGrids } from "./merge-grids.ts";
import type { Plan, PlannedGrid } from "./plan.ts";
import { nodeSheet } from "./prove-drawing.ts";
import { type SplitRefusal, splitGrid } from "./split-grid.ts";

export type EditRefusal =
  | BorderRefusal
  | SplitRefusal
  | NonNullable<Merged["refused"]>
  | "grid-not-in-plan"
  | "grid-has-no-area";

export type Applied = { plan: Plan; refused?: never } | { refused: EditRefusal; place: number; plan?: never };

/** Does the edits one after the other; stops at the first that is not possible, and says which it was. */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Applied {
  let now = plan;
  for (const [place, edit] of edits.entries()) {
    const next = applyEdit(now, edit);
    if (typeof next === "string") return { refused: next, place };
    now = next;
  }
  return { plan: now };
}

export function applyEdit(plan: Plan, edit: Edit): Plan | EditRefusal {
  switch (edit.op) {
    case "insert":
      return onSheet(plan, insertCorner(plan.sheet, edit.edge, edit.at));
    case "move":
      return onSheet(plan, moveCorner(plan.sheet, edit.spot, edit.to));
    case "remove":
      return onSheet(plan, removeCorner(plan.sheet, edit.spot));
    case "split":
      return split(plan, edit);
    case "merge":
      return merge(plan, edit);
    case "rename":
      return changed(plan, edit.grid, { name: edit.name });
    case "entrust":
      return changed(plan, edit.grid, { community: edit.community, policeRoom: edit.policeRoom });
    case "begin-unit-grid": {
      if (plan.grids.has(edit.grid)) return "grid-taken";
      const { grid: id, name, kind: unitKind, unit, community, policeRoom } = edit;
      return withGrid(plan, { id, code: null, name, community, policeRoom, unitKind, unit, after: [] });
    }
    case "end-unit-grid": {
      const grid = plan.grids.get(edit.grid);
      if (!grid) return "grid-not-in-plan";
      if (grid.unitKind === null) return "grid-has-no-area";
      return without(plan, [edit.grid], []);
    }
    case "redraw":
      return redraw(plan, edit);
  }
}

function onSheet(
  plan: Plan,
  edited: { sheet: Sheet; refused?: never } | { refused: EditRefusal; sheet?: never },
) {
  return edited.refused ?? { ...plan, sheet: edited.sheet };
}

function split(plan: Plan, edit: Extract<Edit, { op: "split" }>): Plan | EditRefusal {
  const from = plan.grids.get(edit.grid);
  if (!from) return "grid-not-in-plan";
  if (plan.grids.has(edit.into)) return "grid-taken";
  const done = splitGrid(plan.sheet, edit.grid, edit.line, edit.into);
  if (done.refused) return done.refused;
  // A part of a grid that is itself new came out of what that one came out of.
  const after = from.code === null ? from.after : [from.id];
  return withGrid(
    { ...plan, sheet: done.sheet },
    { ...from, id: edit.into, code: null, name: edit.name, after },
  );
}

function merge(plan: Plan, edit: Extract<Edit, { op: "merge" }>): Plan | EditRefusal {
  if ([...edit.grids, edit.into].some((grid) => !plan.grids.has(grid))) return "grid-not-in-plan";
  const done = mergeGrids(plan.sheet, edit.grids, edit.into);
  if (done.refused) return done.refused;
  return without({ ...plan, sheet: done.sheet }, edit.grids, [edit.into]);
}

function redraw(plan: Plan, edit: Extract<Edit, { op: "redraw" }>): Plan {
  const grids = new Map(plan.grids);
  const cells = new Map<string, Area>(edit.whole ? [] : plan.sheet.cells);
  const drawn = new Set(edit.grids.map((one) => one.grid));
  for (const { grid: id, code, name, community, policeRoom, area } of edit.grids) {
    const known = grids.get(id);
    grids.set(id, {
      id,
      code: known?.code ?? code,
      name,
      community,
      policeRoom,
      unitKind: null,
      unit: null,
      after: known?.after ?? [],
    });
    cells.set(id, area);
  }
  const gone = edit.whole
    ? [...plan.grids.values()]
        .filter((grid) => grid.unitKind === null && !drawn.has(grid.id))
        .map((grid) => grid.id)
    : [];
  // The outline of a whole county is what its grids cover; a hole in it is a gap and no border.
  const outline = edit.whole
    ? unionOf(cells.values()).filter((loop) => turnOf(loop) > 0)
    : plan.sheet.outline;
  return without({ ...plan, grids, sheet: nodeSheet({ cells, outline }) }, gone, []);
}

function changed(plan: Plan, id: string, change: Partial<PlannedGrid>): Plan | EditRefusal {
  const grid = plan.grids.get(id);
  return grid ? withGrid(plan, { ...grid, ...change }) : "grid-not-in-plan";
}

const withGrid = (plan: Plan, grid: PlannedGrid): Plan => ({
  ...plan,
  grids: new Map(plan.grids).set(grid.id, grid),
});

/** The plan without these grids. One that was only planned vanishes; one that is there ends, and has successors. */
function without(plan: Plan, gone: readonly string[], into: readonly string[]): Plan {
  const grids = new Map(plan.grids);
  const ended = new Map(plan.ended);
  for (const id of gone) {
    const was = grids.get(id)!;
    grids.delete(id);
    if (was.code !== null) ended.set(id, into);
  }
  // Whoever took over a grid that goes as well hands on what it took.
  for (const [id, taken] of ended)
    if (taken.some((one) => gone.includes(one)))
      ended.set(id, [...new Set(taken.flatMap((one) => (gone.includes(one) ? into : [one])))]);
  return { ...plan, grids, ended };
}
