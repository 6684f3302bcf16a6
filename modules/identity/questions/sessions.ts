import { question } from "@maple/platform/act";
import { z } from "zod";
import type { SessionLine } from "../model/account.ts";
import { sessionsOf } from "../store/session-store.ts";

const input = z.object({ account: z.uuid(), current: z.uuid() });

/** My sessions: which devices are signed in, so that I can end one. Another's account has none for me. */
export const mySessions = question<z.infer<typeof input>, null, SessionLine[]>({
  verb: "identity.sessions",
  input,
  load: async () => null,
  who: (actor) => (actor.kind === "staff" ? null : "not-signed-in"),
  answer: async ({ tx, county, actor, input: { account, current }, now }) => {
    const rows = await sessionsOf(tx, county, account, now);
    return rows
      .filter((row) => row.staff === actor.id)
      .map((row) => ({
        id: row.id,
        device: row.device,
        begunAt: row.begun_at,
        seenAt: row.seen_at,
        until: row.until,
        current: row.id === current,
      }));
  },
});
