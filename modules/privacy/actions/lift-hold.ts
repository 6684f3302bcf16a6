import { action, mayInCounty, refuse } from "@maple/platform/act";
import { z } from "zod";
import type { Hold } from "../model/hold.ts";
import { findHoldRow, liftHoldRow } from "../store/hold-store.ts";

const input = z.object({ hold: z.uuid(), reason: z.string().max(500) });

/** What a hold covered may be forgotten again, from the next night on. */
export const liftHold = action<z.infer<typeof input>, Hold | null, { hold: string }>({
  verb: "keeping.lift-hold",
  input,
  load: ({ tx, county, input: { hold } }) => findHoldRow(tx, county, hold),
  who: (actor) => mayInCounty(actor, "keeping.keep"),
  run: async ({ tx, county, actor, input: { reason }, facts, now, tell }) => {
    const hold = facts ?? refuse("hold-not-found");
    if ([...reason.trim()].length < 2) refuse("lift-reason-needed");
    const by = { staff: actor.id, at: now, reason: reason.trim() };
    if (!(await liftHoldRow(tx, county, hold.id, by))) refuse("hold-lifted");
    tell({ stream: hold.id, kind: "hold", type: "keeping.hold-lifted", data: {} });
    return { hold: hold.id };
  },
});
