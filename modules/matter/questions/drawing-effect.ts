import { type DrawingEffect, gridAt } from "@maple/grid";
import { drawnPlan } from "@maple/grid/server";
import { directory } from "@maple/people/server";
import { mayInCounty, question, refuse } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { z } from "zod";
import { countByGrid, pointsSince } from "../store/drawing-effect-store.ts";

const input = z.object({ drawing: z.uuid() });
const zone = "Asia/Shanghai";

/** What a drawing would have done with the matters of the year before it: which grids and officers would have had how many. */
export const drawingEffect = question<z.infer<typeof input>, null, DrawingEffect>({
  verb: "matter.drawing-effect",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "grid.draw"),
  answer: async ({ tx, county, input: { drawing }, now }) => {
    const plan = (await drawnPlan(tx, county, drawing)) ?? refuse("drawing-not-found");
    const until = localDateOf(now, zone);
    const from = addDays(until, -365);
    const since = startOfLocalDay(from, zone);
    const [points, inWords, today] = await Promise.all([
      pointsSince(tx, county, since),
      countByGrid(tx, county, since),
      directory(tx, county, until),
    ]);
    const before = new Map<string, number>();
    const after = new Map<string, number>();
    const add = (counts: Map<string, number>, grid: string, count: number) =>
      counts.set(grid, (counts.get(grid) ?? 0) + count);
    let [matters, moved, unsettled] = [0, 0, 0];
    for (const { grid, lng, lat } of points) {
      matters++;
      // Both sides by the borders of the day: a correction by hand would look like a change of the drawing.
      const then = gridAt(plan.before.index, [lng, lat]) ?? grid;
      const next = gridAt(plan.index, [lng, lat]) ?? (plan.after.has(grid) ? grid : null);
      add(before, then, 1);
      if (next === null) unsettled++;
      else add(after, next, 1);
      if (next !== null && next !== then) moved++;
    }
    for (const { grid, count } of inWords) {
      matters += count;
      add(before, grid, count);
      const into = plan.after.has(grid) ? [grid] : (plan.ended.get(grid) ?? []);
      if (into.length === 1) add(after, into[0]!, count);
      else unsettled += count;
      if (into.length === 1 && into[0] !== grid) moved += count;
    }
    const shown = [...new Set([...before.keys(), ...after.keys()])].filter(
      (grid) => (before.get(grid) ?? 0) !== (after.get(grid) ?? 0),
    );
    const nameOf = (grid: string) =>
      plan.after.get(grid)?.name ?? plan.before.grids.get(grid)?.name ?? { zh: "", en: "" };
    const worker = (grid: string) =>
      [grid, ...(plan.after.get(grid)?.after ?? [])]
        .map((one) => today.carersOf({ grid: one, room: null }).gridWorker?.name)
        .find(Boolean) ?? null;
    const rooms = new Map<string, { before: number; after: number }>();
    const addRoom = (room: string | undefined, side: "before" | "after", count: number) => {
      if (!room) return;
      const known = rooms.get(room) ?? { before: 0, after: 0 };
      known[side] += count;
      rooms.set(room, known);
    };
    for (const [grid, count] of before) addRoom(plan.before.grids.get(grid)?.policeRoom, "before", count);
    for (const [grid, count] of after) addRoom(plan.after.get(grid)?.policeRoom, "after", count);
    return {
      from,
      until,
      matters,
      moved,
      unsettled,
      grids: shown
        .map((grid) => ({
          grid,
          name: nameOf(grid),
          isNew: !plan.before.grids.has(grid),
          ends: !plan.after.has(grid),
          before: before.get(grid) ?? 0,
          after: after.get(grid) ?? 0,
          worker: worker(grid),
        }))
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
      officers: [...rooms]
        .filter(([, counts]) => counts.before !== counts.after)
        .map(([room, counts]) => ({
          room,
          roomName: plan.before.units.get(room)?.name ?? { zh: "", en: "" },
          officer: today.carersOf({ grid: null, room }).officer?.name ?? null,
          ...counts,
        })),
    };
  },
});
