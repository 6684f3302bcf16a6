import type { Grid } from "@maple/grid";
import { isInForce } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { stateWords } from "../model/matter-life.ts";
import { assignToGrid } from "../rules/assign-to-grid.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { insertNote } from "../store/note-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({ matter: z.uuid(), grid: z.uuid(), reason: z.string().max(500) });

/** Corrects the grid of a matter, with a reason; community and police room follow. */
export const assignMatterToGrid = action<
  z.infer<typeof input>,
  MatterFacts & { wanted: Grid | null },
  { grid: string }
>({
  verb: "matter.assign-to-grid",
  input,
  load: async (given) => {
    const facts = await loadMatter(given);
    const grid = (await countyMap(given.tx, given.county)).grids.get(given.input.grid) ?? null;
    return {
      ...facts,
      wanted: grid && isInForce(grid, localDateOf(given.now, "Asia/Shanghai")) ? grid : null,
    };
  },
  who: (actor, { about }) => mayActOn(actor, "matter.assign-to-grid", about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, actor, input: { reason }, facts: { matter, wanted }, now, tell }) => {
    const decided = assignToGrid({ state: matter.state, grid: matter.grid, wanted, reason });
    if ("refused" in decided)
      refuse(decided.refused, { state: stateWords[matter.state].zh, stateEn: stateWords[matter.state].en });
    const note = newId();
    const author = `${actor.kind}:${actor.id}`;
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment: "staff",
      kind: "grid",
      text: reason.trim(),
      author,
      party: null,
      at: now,
    });
    const { grid, community, room } = decided.moves;
    await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "assign-to-grid",
      type: "matter.assigned-to-grid",
      data: { grid, before: matter.grid, note },
      change: { grid, community, room, because: { code: "corrected", values: { grid: wanted!.name.zh } } },
      tell,
    });
    return { grid };
  },
});
