import { type Actor, Refused, refuse } from "@maple/platform/act";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { z } from "zod";
import { type Account, keepFailure } from "../store/identity-store.ts";
import { keepProof } from "../store/session-store.ts";
import { refuseLocked, rememberFailure } from "./open-session.ts";
import { loadOwnAccount } from "./own-account.ts";
import { passkeyAnswer, takePasskey } from "./passkeys.ts";
import { isPassword } from "./password-hash.ts";
import { takeTotp } from "./totp.ts";
import type { KeysOf, Site } from "./ways.ts";

/** One of: the password, a code of the authenticator, a passkey. */
export const proofSchema = z.union([
  z.object({ password: z.string().min(1).max(200) }),
  z.object({ code: z.string().min(6).max(12) }),
  passkeyAnswer,
]);

type Proof = z.infer<typeof proofSchema>;

/**
 * The owner of a session proves once more who they are; the session remembers when. Not an `act`: wrong tries are
 * counted like those of signing in, although they are refused.
 * @throws Refused `password-wrong`, `code-unfit`, `passkey-unfit`, `sign-in-locked`.
 */
export async function prove(
  given: { db: Db; keys: KeysOf; site: Site },
  { actor, proof, step, now }: { actor: Actor; proof: Proof; step: string | null; now: string },
): Promise<{ provedAt: string }> {
  const { db, keys, site } = given;
  const { county } = actor;
  const { account, session } = await inCounty(db, county, (tx) => loadOwnAccount({ tx, county, actor }));
  refuseLocked(account, now);
  const fits = await inCounty(db, county, async (tx) => {
    if (!(await isProved(tx, { keys, site, county, account, proof, step, now }))) return false;
    if (account.failed > 0) await keepFailure(tx, county, account.id, 0, null);
    await keepProof(tx, county, session, now);
    await append(tx, [{ stream: account.id, kind: "account", type: "account.proved", data: { session } }], {
      county,
      actor: `staff:${actor.id}`,
      command: null,
      receivedAt: now,
    });
    return true;
  });
  if (fits) return { provedAt: now };
  await inCounty(db, county, (tx) => rememberFailure(tx, county, account, now));
  throw new Refused("password" in proof ? "password-wrong" : "code-unfit");
}

async function isProved(
  tx: Tx,
  given: {
    keys: KeysOf;
    site: Site;
    county: number;
    account: Account;
    proof: Proof;
    step: string | null;
    now: string;
  },
): Promise<boolean> {
  const { keys, site, county, account, proof, now } = given;
  if ("password" in proof) return isPassword(account.password_hash, proof.password);
  if ("code" in proof) return takeTotp(tx, keys, county, account.id, proof.code, now);
  if (!given.step) refuse("step-gone");
  const owner = await takePasskey(tx, site, county, {
    step: given.step,
    credential: proof.credential,
    now,
  });
  if (owner.id !== account.id) refuse("passkey-unfit");
  return true;
}
