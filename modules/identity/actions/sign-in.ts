import { Refused } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { newId, newSecret } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { lockout, sessionHours } from "../model/account.ts";
import { findAccount, insertSession, keepFailure } from "../store/identity-store.ts";

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 30 ms on a small server.
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** A hash of nothing, checked when there is no such account, so that both answers take the same time. */
const decoy = hashPassword("there is no such account");

export interface SignedIn {
  token: string;
  until: string;
}

/**
 * Signs a member of staff in. Not an `act`: a wrong password must be remembered although it is refused.
 * @throws Refused `sign-in-unfit` (the same for a wrong name and a wrong password) or `sign-in-locked`.
 */
export async function signIn(
  db: Db,
  given: { county: number; username: string; password: string; device: string; now: string },
): Promise<SignedIn> {
  const { county, now } = given;
  const account = await inCounty(db, county, (tx) => findAccount(tx, county, given.username));
  if (account?.locked_until && account.locked_until > now) {
    const minutes = Math.max(1, Math.ceil((epochOf(account.locked_until) - epochOf(now)) / 60_000));
    throw new Refused("sign-in-locked", { minutes });
  }
  const fits = await verify(account?.password_hash ?? (await decoy), given.password.normalize("NFKC"));
  if (!account || !fits) {
    if (account) await inCounty(db, county, (tx) => rememberFailure(tx, county, account, now));
    throw new Refused("sign-in-unfit");
  }
  const token = newSecret();
  const until = momentOf(epochOf(now) + sessionHours.whole * 3_600_000);
  await inCounty(db, county, async (tx) => {
    if (account.failed > 0) await keepFailure(tx, county, account.id, 0, null);
    const id = newId();
    await insertSession(tx, county, {
      id,
      account: account.id,
      tokenHash: hashSecret(token),
      at: now,
      until,
      device: given.device,
    });
    await append(
      tx,
      [{ stream: account.id, kind: "account", type: "account.signed-in", data: { session: id } }],
      { county, actor: `staff:${account.staff}`, command: null, receivedAt: now },
    );
  });
  return { token, until };
}

function rememberFailure(
  tx: Parameters<typeof keepFailure>[0],
  county: number,
  account: { id: string; failed: number },
  now: string,
): Promise<void> {
  const failed = account.failed + 1;
  const locked = failed % lockout.after === 0 ? momentOf(epochOf(now) + lockout.minutes * 60_000) : null;
  return keepFailure(tx, county, account.id, failed, locked);
}
