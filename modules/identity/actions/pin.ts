import { type Actor, action, Refused, refuse } from "@maple/platform/act";
import { type Db, inCounty } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { z } from "zod";
import { pinTries } from "../model/account.ts";
import { pinFits } from "../rules/pin-fits.ts";
import {
  countWrongPin,
  endSession,
  findSessionById,
  keepPin,
  lockByPin,
  unlockByPin,
} from "../store/session-store.ts";
import { loadOwnAccount, ownAccountOnly } from "./own-account.ts";
import { hashPassword, isPassword } from "./password-hash.ts";

/** A PIN for this device's session alone; an empty one takes it away. */
export const setPin = action({
  verb: "identity.set-pin",
  input: z.object({ pin: z.string().max(20) }),
  load: loadOwnAccount,
  who: ownAccountOnly,
  needsProof: () => true,
  run: async ({ tx, county, facts: { account, session }, input: { pin }, tell }) => {
    const fault = pin === "" ? null : pinFits(pin);
    if (fault) refuse(fault);
    await keepPin(tx, county, session, pin === "" ? null : await hashPassword(pin));
    const type = pin === "" ? "account.pin-dropped" : "account.pin-set";
    tell({ stream: account.id, kind: "account", type, data: { session } });
    return { pin: pin !== "" };
  },
});

/** Locks this device now: nothing of its session is answered until the PIN is given. */
export const lockNow = action({
  verb: "identity.lock-now",
  input: z.object({}),
  load: async (given) => {
    const own = await loadOwnAccount(given);
    return { ...own, row: await findSessionById(given.tx, given.county, own.session) };
  },
  who: ownAccountOnly,
  run: async ({ tx, county, facts: { account, session, row }, now, tell }) => {
    if (!row?.pin_hash) refuse("pin-not-set");
    await lockByPin(tx, county, session, now);
    tell({ stream: account.id, kind: "account", type: "account.session-locked", data: { session } });
    return { locked: true };
  },
});

/**
 * Unlocks a session by its PIN; the fifth wrong one ends it. Not an `act`: a wrong PIN must be counted although it is
 * refused, also when many are sent at once. @throws Refused `pin-wrong`, `session-ended-pin`, `pin-not-set`.
 */
export async function unlock(
  db: Db,
  { actor, pin, now }: { actor: Actor; pin: string; now: string },
): Promise<{ unlocked: true }> {
  const { county } = actor;
  const { account, session, row, wrong } = await inCounty(db, county, async (tx) => {
    const own = await loadOwnAccount({ tx, county, actor });
    // Counted first and taken back when right: a guess that runs beside others is never free.
    const wrong = await countWrongPin(tx, county, own.session);
    return { ...own, wrong, row: await findSessionById(tx, county, own.session) };
  });
  if (!row || row.ended_at !== null) throw new Refused("not-signed-in");
  if (!row.pin_hash) throw new Refused("pin-not-set");
  const right = wrong <= pinTries && (await isPassword(row.pin_hash, pin));
  const by = { county, actor: `staff:${actor.id}`, command: null, receivedAt: now };
  const told = (type: string, data: Record<string, string>) =>
    [{ stream: account.id, kind: "account", type, data }] as const;
  if (right) {
    await inCounty(db, county, async (tx) => {
      await unlockByPin(tx, county, session, now);
      await append(tx, told("account.session-unlocked", { session }), by);
    });
    return { unlocked: true };
  }
  if (wrong < pinTries) throw new Refused("pin-wrong", { left: pinTries - wrong });
  await inCounty(db, county, async (tx) => {
    if (await endSession(tx, county, session, now, "pin"))
      await append(tx, told("account.session-ended", { session, why: "pin" }), by);
  });
  throw new Refused("session-ended-pin");
}
