import type { About } from "@maple/identity";
import { isOpen, mayActOn, stateWords } from "@maple/matter";
import {
  changeMatter,
  clocksOf,
  firstDue,
  loadMatter,
  type MatterCore,
  moveMatter,
} from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { withLivingTracks } from "@maple/track/server";
import { z } from "zod";
import { mayMerge, mergedClocks } from "../rules/merge.ts";
import { insertMerge } from "../store/merge-store.ts";
import { putClocks } from "./put-clocks.ts";

const input = z.object({
  /** The matter that goes on. */
  matter: z.uuid(),
  /** The one that is put into it. */
  merged: z.uuid(),
});

interface Facts {
  kept: MatterCore;
  about: About;
  merged: MatterCore;
  aboutMerged: About;
}

/** Puts one matter into another that goes on: one thing was told twice. Whoever does it may do so with both. */
export const mergeMatters = action<z.infer<typeof input>, Facts, { merge: string }>({
  verb: "repeat.merge",
  input,
  load: async (given) => {
    // Always in the same order, so that two merges the other way round do not wait for one another.
    const ids = [given.input.matter, given.input.merged].sort();
    const loaded = new Map<string, Awaited<ReturnType<typeof loadMatter>>>();
    for (const matter of ids) loaded.set(matter, await loadMatter({ ...given, input: { matter } }));
    const [kept, merged] = [loaded.get(given.input.matter)!, loaded.get(given.input.merged)!];
    return { kept: kept.matter, about: kept.about, merged: merged.matter, aboutMerged: merged.about };
  },
  who: (actor, { about, aboutMerged }) =>
    mayActOn(actor, "repeat.merge", about) ?? mayActOn(actor, "repeat.merge", aboutMerged),
  run: async ({ tx, county, actor, facts: { kept, merged }, now, tell }) => {
    const living = await withLivingTracks(tx, county, [merged.id]);
    const plain = (one: MatterCore) => ({ id: one.id, state: one.state, sealed: one.sealed !== null });
    const objection = mayMerge({ ...plain(merged), trackUnderWay: living.has(merged.id) }, plain(kept));
    if (objection)
      refuse(objection, { state: stateWords[merged.state].zh, stateEn: stateWords[merged.state].en });
    const [keptClocks, mergedBefore] = await Promise.all([
      clocksOf(tx, county, kept.id),
      clocksOf(tx, county, merged.id),
    ]);
    const merge = newId();
    await insertMerge(tx, county, {
      id: merge,
      merged: merged.id,
      kept: kept.id,
      state: merged.state,
      merged_clocks: mergedBefore,
      kept_clocks: keptClocks,
      by: `${actor.kind}:${actor.id}`,
      at: now,
    });
    await moveMatter({
      tx,
      county,
      now,
      matter: merged,
      act: "merge",
      type: "matter.merged",
      data: { merge, into: kept.id, outcome: "merged" },
      change: { closed_at: now, outcome: "merged" },
      tell,
    });
    const together = mergedClocks(keptClocks, mergedBefore);
    await putClocks(tx, county, kept.id, together);
    if (isOpen(kept.state)) await changeMatter(tx, county, kept.id, { due_at: firstDue(together) });
    tell({ stream: kept.id, kind: "matter", type: "matter.took-in", data: { merge, merged: merged.id } });
    return { merge };
  },
});
