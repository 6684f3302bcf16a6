import { action } from "@maple/platform/act";
import { z } from "zod";
import { markRead } from "../store/notice-store.ts";

const input = z.object({
  /** One's own notices; left out: all. */
  notices: z.array(z.uuid()).min(1).max(200).optional(),
  /** With all: only those that came until then, so that one that arrives meanwhile stays unread. */
  until: z.iso.datetime().optional(),
});

/** Marks one notice, some, or all as read. Reading is no act upon a matter, so the ledger is told nothing. */
export const markNoticesRead = action<z.infer<typeof input>, null, { read: number }>({
  verb: "notice.mark-read",
  input,
  load: async () => null,
  who: (actor) => (actor.kind === "staff" ? null : "not-signed-in"),
  run: async ({ tx, county, actor, input: { notices, until }, now }) => ({
    read: await markRead(tx, county, { staff: actor.id, ids: notices ?? null, until: until ?? now, at: now }),
  }),
});
