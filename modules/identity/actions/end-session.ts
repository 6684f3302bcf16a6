import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { endSession, sessionsOf } from "../store/identity-store.ts";

/** Ends one of one's own sessions: this one (signing out) or one on a lost device. */
export const endSessionAct = action({
  verb: "identity.end-session",
  input: z.object({ session: z.uuid(), account: z.uuid() }),
  load: async ({ tx, county, input, now }) => ({
    sessions: await sessionsOf(tx, county, input.account, now),
  }),
  who: (actor, facts) =>
    facts.sessions.some((session) => session.staff === actor.id) ? null : "session-not-yours",
  run: async ({ tx, county, input, facts, now, tell }) => {
    if (!facts.sessions.some((session) => session.id === input.session)) refuse("session-not-yours");
    await endSession(tx, county, input.session, now, "owner");
    tell({
      stream: input.account,
      kind: "account",
      type: "account.session-ended",
      data: { session: input.session, why: "owner" },
    });
    return { ended: input.session };
  },
});
