import { mayAct } from "@maple/identity";
import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { type EntryAct, entryStateWords, nextEntryState } from "../model/entry-life.ts";
import { decideEntry, type EntryRow, versionsOf } from "../store/entry-store.ts";

const input = z.object({
  entry: z.uuid(),
  version: z.coerce.number().int().min(1).max(32_000),
  remark: z.string().max(500).default(""),
});

const deciding = (verb: string, act: Exclude<EntryAct, "replace">, type: string) =>
  action<z.infer<typeof input>, EntryRow[], { state: string }>({
    verb,
    input,
    load: ({ tx, county, input: { entry } }) => versionsOf(tx, county, entry),
    who: (actor) => mayAct(actor, "library.publish", null),
    run: async ({ tx, county, actor, input: { version, remark }, facts: all, now, tell }) => {
      const row = all.find((one) => one.version === version) ?? refuse("entry-not-found");
      const words = entryStateWords[row.state];
      const state =
        nextEntryState(row.state, act) ??
        refuse("entry-act-not-possible", { state: words.zh, stateEn: words.en });
      const by = actorText(actor);
      if (act === "publish" && row.by === by) refuse("entry-own");
      const why = remark.trim();
      if (act !== "publish" && [...why].length < 2) refuse("reason-needed");
      const old = all.find((one) => one.state === "published");
      if (act === "publish" && old)
        await decideEntry(tx, county, old, { state: "replaced", by, at: now, remark: old.remark });
      await decideEntry(tx, county, row, { state, by, at: now, remark: why });
      tell({ stream: row.entry, kind: "library", type, data: { version, kind: row.kind } });
      return { state };
    },
  });

/** Somebody else than its author has read it: from now on it is what everybody reads. */
export const publishEntry = deciding("library.publish", "publish", "library.published");
/** It goes back to its author, with what is to be mended. */
export const refuseEntry = deciding("library.refuse", "refuse", "library.refused");
/** It no longer holds: nobody reads it any more, and the reason is kept. */
export const withdrawEntry = deciding("library.withdraw", "withdraw", "library.withdrawn");
