import { epochOf } from "@maple/platform/clock";
import { type Ending, pinIdleMinutes, sessionHours } from "../model/account.ts";

export interface SessionFacts {
  endedWhy: string | null;
  until: string;
  seenAt: string;
  factorDue: boolean;
  pin: boolean;
  pinLockedAt: string | null;
}

/** What a session is good for now. A barrier lets its owner do the one thing it names, and sign out. */
export type Standing =
  | { stands: true; barrier: null | "pin-locked" | "second-factor-needed" }
  | { stands: false; reason: string };

const told: Readonly<Record<Ending, string>> = {
  owner: "session-ended-owner",
  password: "session-ended-password",
  reset: "session-ended-reset",
  locked: "session-ended-locked",
  "no-post": "session-ended-no-post",
  pin: "session-ended-pin",
};

/**
 * Whether a session stands, what bars its way, and why it stands no more. A PIN bars it once it was locked, or once
 * nobody used it for five minutes, on the server too: a phone that was lost shows nothing.
 */
export function sessionStands(facts: SessionFacts, now: string): Standing {
  if (facts.endedWhy !== null)
    return { stands: false, reason: told[facts.endedWhy as Ending] ?? "session-ended-expired" };
  const idleMs = epochOf(now) - epochOf(facts.seenAt);
  if (facts.until < now || idleMs > sessionHours.idle * 3_600_000)
    return { stands: false, reason: "session-ended-expired" };
  if (facts.pin && (facts.pinLockedAt !== null || idleMs > pinIdleMinutes * 60_000))
    return { stands: true, barrier: "pin-locked" };
  return { stands: true, barrier: facts.factorDue ? "second-factor-needed" : null };
}
