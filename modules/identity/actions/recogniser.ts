import { type Actor, guestOf, Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import type { Db } from "@maple/platform/db";
import { type Recognised, recogniseHold, recogniseProgram, recogniseSession } from "./actor-of.ts";

/** Tells from a token who asks. What it found is kept for seconds, so that an ended session ends within them. */
export interface Recogniser {
  /**
   * The session of a token; null when there is none, or it ended.
   * @throws Refused `pin-locked` or `second-factor-needed` while something bars it: nothing of it is answered.
   */
  session(token: string | undefined): Promise<Recognised | null>;
  /** The same, also while this bars it: for the one thing that clears the barrier, and for signing out. */
  barred(token: string | undefined, by: readonly Barrier[]): Promise<Recognised | null>;
  /** Why a token's session stands no more; null when it stands or is unknown. */
  whyEnded(token: string | undefined): Promise<string | null>;
  program(token: string): Promise<Recognised | null>;
  /** All places that a browser's links give, as one actor; a guest when none is valid. */
  holds(tokens: string | undefined): Promise<Actor>;
  forget(token: string | undefined): void;
  forgetAll(): void;
}

export type Barrier = "pin-locked" | "second-factor-needed";

const keptMs = 5_000;
const keptAtMost = 5_000;

export function recogniser(db: Db, county: number): Recogniser {
  const kept = new Map<string, { at: number; found: Promise<Recognised | { ended: string } | null> }>();
  const look = (
    token: string,
    find: (county: number, secret: string) => Promise<Recognised | { ended: string } | null>,
  ) => {
    const have = kept.get(token);
    const now = Date.now();
    if (have && now - have.at < keptMs) return have.found;
    const dot = token.indexOf(".");
    const found = /^\d{6}$/.test(token.slice(0, dot))
      ? find(Number(token.slice(0, dot)), token.slice(dot + 1))
      : Promise.resolve(null);
    if (kept.size > keptAtMost) kept.clear();
    kept.set(token, { at: now, found });
    found.catch(() => kept.delete(token));
    return found;
  };
  const session = async (token: string | undefined) =>
    token ? look(token, (of, secret) => recogniseSession(db, of, secret, momentOf(Date.now()))) : null;
  const barred = async (token: string | undefined, by: readonly Barrier[]) => {
    const found = await session(token);
    if (!found || "ended" in found) return null;
    if (found.barrier && !by.includes(found.barrier)) throw new Refused(found.barrier);
    return found;
  };
  return {
    session: (token) => barred(token, []),
    barred,
    whyEnded: async (token) => {
      const found = await session(token);
      return found && "ended" in found ? found.ended : null;
    },
    program: async (token) => {
      const found = await look(token, (of, secret) => recogniseProgram(db, of, secret));
      return found && "ended" in found ? null : found;
    },
    async holds(tokens) {
      const found = await Promise.all(
        (tokens ?? "")
          .split("~")
          .filter((token) => token !== "")
          .slice(0, 8)
          .map((token) => look(token, (of, secret) => recogniseHold(db, of, secret, momentOf(Date.now())))),
      );
      const known = found.filter((one): one is Recognised => one !== null && !("ended" in one));
      const first = known[0]?.actor;
      if (!first) return guestOf(county);
      return {
        ...first,
        holds: known.filter((one) => one.actor.county === first.county).flatMap((one) => one.actor.holds),
      };
    },
    forget: (token) => {
      if (token) kept.delete(token);
    },
    forgetAll: () => kept.clear(),
  };
}
