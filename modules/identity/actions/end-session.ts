import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { z } from "zod";
import type { Ending } from "../model/account.ts";
import { findAccountOf } from "../store/identity-store.ts";
import { endSession, endSessions, sessionsOf } from "../store/session-store.ts";

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

/**
 * Ends every session of a member of staff, as another module's reaction does when their last post ends. Whoever is
 * without an account, or signed in nowhere, is left alone. @returns how many ended.
 */
export async function endSessionsOf(
  tx: Tx,
  county: number,
  staff: string,
  now: string,
  why: Ending,
): Promise<number> {
  const account = await findAccountOf(tx, county, staff);
  if (!account) return 0;
  const ended = await endSessions(tx, county, { account: account.id, at: now, why, but: null });
  if (ended.length > 0)
    await append(
      tx,
      ended.map((session) => ({
        stream: account.id,
        kind: "account",
        type: "account.session-ended",
        data: { session, why },
      })),
      { county, actor: "system:end-sessions", command: null, receivedAt: now },
    );
  return ended.length;
}
