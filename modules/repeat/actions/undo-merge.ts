import type { About } from "@maple/identity";
import { isOpen, mayActOn } from "@maple/matter";
import {
  changeMatter,
  clocksOf,
  firstDue,
  loadMatter,
  type MatterCore,
  moveMatter,
} from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { clocksApart } from "../rules/merge.ts";
import { findMerge, type MergeRow, markUndone } from "../store/merge-store.ts";
import { putClocks } from "./put-clocks.ts";

const input = z.object({
  /** The matter that was put into another. */
  matter: z.uuid(),
  merge: z.uuid(),
});

interface Facts {
  merge: MergeRow | null;
  merged: MatterCore;
  about: About;
  kept: MatterCore | null;
}

/** Takes a merge back: the merged matter is what it was, and nobody's clock starts later than it did. */
export const undoMerge = action<z.infer<typeof input>, Facts, { state: string }>({
  verb: "repeat.undo-merge",
  input,
  load: async (given) => {
    const merge = await findMerge(given.tx, given.county, given.input.merge);
    const { matter: merged, about } = await loadMatter(given);
    const fits = merge !== null && merge.merged === merged.id;
    const kept = fits ? (await loadMatter({ ...given, input: { matter: merge.kept } })).matter : null;
    return { merge: fits ? merge : null, merged, about, kept };
  },
  who: (actor, { about }) => mayActOn(actor, "repeat.merge", about),
  run: async ({ tx, county, actor, facts: { merge, merged, kept }, now, tell }) => {
    if (!merge || !kept) return refuse("merge-not-found");
    if (merge.undone_at !== null || merged.state !== "ended") refuse("merge-undone");
    await markUndone(tx, county, merge.id, { by: `${actor.kind}:${actor.id}`, at: now });
    await putClocks(tx, county, merged.id, merge.merged_clocks);
    const { state } = await moveMatter({
      tx,
      county,
      now,
      matter: merged,
      act: merge.state === "reported" ? "unmerge-untaken" : "unmerge",
      type: "matter.unmerged",
      data: { merge: merge.id, from_matter: kept.id },
      change: { closed_at: null, outcome: null },
      tell,
    });
    const apart = clocksApart(await clocksOf(tx, county, kept.id), merge.kept_clocks);
    await putClocks(tx, county, kept.id, apart);
    if (isOpen(kept.state)) await changeMatter(tx, county, kept.id, { due_at: firstDue(apart) });
    tell({
      stream: kept.id,
      kind: "matter",
      type: "matter.gave-back",
      data: { merge: merge.id, merged: merged.id },
    });
    return { state };
  },
});
