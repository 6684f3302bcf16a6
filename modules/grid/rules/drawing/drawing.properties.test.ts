import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../model/drawing.ts";
import type { Grid } from "../../model/grid.ts";
import { pointOf, type Spot, shapeOfArea } from "../../model/sheet.ts";
import { buildGridIndex, gridAt } from "../grid-index.ts";
import { applyEdit } from "./apply-edits.ts";
import { edgesOfArea } from "./chain.ts";
import { type Plan, planOf } from "./plan.ts";
import { proveDrawing } from "./prove-drawing.ts";
import { gridId, gridWith, square } from "./testing.ts";

const side = 1_000;

/** Four squares in a field of 2 by 2. */
const field = (): Plan =>
  planOf([0, 1, 2, 3].map((n) => gridWith(n, [square((n % 2) * side, Math.floor(n / 2) * side, side)])));

/** A step of a clumsy or careful drawer: numbers that are turned into an edit of whatever is there by then. */
const step = fc.record({
  op: fc.constantFrom("insert", "move", "remove", "split", "merge"),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  dx: fc.integer({ min: -250, max: 250 }),
  dy: fc.integer({ min: -250, max: 250 }),
  share: fc.integer({ min: 1, max: 9 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function editOf(plan: Plan, { op, a, b, dx, dy, share }: Step, serial: number): Edit {
  const ids = [...plan.sheet.cells.keys()];
  const id = ids[a % ids.length]!;
  const edges = edgesOfArea(plan.sheet.cells.get(id)!);
  const [p, q] = edges[b % edges.length]!;
  const on = (from: Spot, to: Spot): Spot => [
    Math.round(from[0] + ((to[0] - from[0]) * share) / 10),
    Math.round(from[1] + ((to[1] - from[1]) * share) / 10),
  ];
  if (op === "insert") return { op, edge: [p, q], at: on(p, q) };
  if (op === "move") return { op, spot: p, to: [p[0] + dx, p[1] + dy] };
  if (op === "remove") return { op, spot: p };
  if (op === "merge") return { op, grids: [ids[b % ids.length]!], into: id };
  const [r, s] = edges[(b + 1 + (a % (edges.length - 1))) % edges.length]!;
  return {
    op: "split",
    grid: id,
    line: [on(p, q), on(r, s)],
    into: gridId(100 + serial),
    name: { zh: `新${serial}`, en: `New ${serial}` },
  };
}

function asGrids(plan: Plan): Grid[] {
  return [...plan.sheet.cells].map(([id, area], n) => ({ ...gridWith(n, []), id, shape: shapeOfArea(area) }));
}

describe("any sequence of edits", () => {
  it("leaves no gap and no overlap, whatever it tries", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        let plan = field();
        for (const [serial, one] of steps.entries()) {
          const edit = editOf(plan, one, serial);
          const next = applyEdit(plan, edit);
          if (typeof next === "string") continue;
          plan = next;
          done.set(edit.op, (done.get(edit.op) ?? 0) + 1);
        }
        expect(proveDrawing(plan.sheet)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // The refusals are not the whole of it: every kind of edit is really done, and often.
    for (const op of ["insert", "move", "remove", "split", "merge"])
      expect(done.get(op) ?? 0).toBeGreaterThan(40);
  });

  it("gives every point inside exactly one grid, also on the borders and corners", () => {
    const spot = fc.tuple(
      fc.integer({ min: 0, max: 2 * side - 1 }),
      fc.integer({ min: 0, max: 2 * side - 1 }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 10, maxLength: 30 }),
        fc.array(spot, { minLength: 20, maxLength: 20 }),
        (steps, spots) => {
          let plan = field();
          for (const [serial, one] of steps.entries()) {
            const next = applyEdit(plan, editOf(plan, one, serial));
            if (typeof next !== "string") plan = next;
          }
          const grids = asGrids(plan);
          const alone = grids.map((grid) => buildGridIndex([grid]));
          const corners = [...plan.sheet.cells.values()].flatMap((area) => area.flat());
          const inside = corners.filter(([x, y]) => x > 0 && y > 0 && x < 2 * side && y < 2 * side);
          for (const one of [...spots, ...inside]) {
            const holders = alone.filter((index) => gridAt(index, pointOf(one as Spot)) !== null);
            expect(holders).toHaveLength(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
