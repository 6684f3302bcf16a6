import { Refused } from "@maple/platform/act";
import { hashSecret, keyedHash } from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { takeCode } from "../store/factor-store.ts";
import { findAccount, findAccountById } from "../store/identity-store.ts";
import { findStep, takeSignInStep } from "../store/step-store.ts";
import {
  afterFirstProof,
  openSession,
  refuseLocked,
  rememberFailure,
  type SignedIn,
  type SignInOutcome,
} from "./open-session.ts";
import { isPassword } from "./password-hash.ts";
import { takeTotp } from "./totp.ts";
import type { KeysOf } from "./ways.ts";

/**
 * Signs a member of staff in. Not an `act`: a wrong password must be remembered although it is refused.
 * @throws Refused `sign-in-unfit` (the same for a wrong name and a wrong password), `sign-in-locked` or `account-locked`.
 */
export async function signIn(
  db: Db,
  given: { county: number; username: string; password: string; device: string; now: string },
): Promise<SignInOutcome> {
  const { county, now } = given;
  const account = await inCounty(db, county, (tx) => findAccount(tx, county, given.username));
  if (account) refuseLocked(account, now);
  const fits = await isPassword(account?.password_hash ?? null, given.password);
  if (!account || !fits) {
    if (account) await inCounty(db, county, (tx) => rememberFailure(tx, county, account, now));
    throw new Refused("sign-in-unfit");
  }
  return inCounty(db, county, (tx) =>
    afterFirstProof(tx, county, account, { way: "password", device: given.device, now }),
  );
}

/** What was typed as a recovery code, as it is kept: upper case without dashes. */
const tidyCode = (typed: string) =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");

export const codeHash = (keys: KeysOf, county: number, code: string): Buffer =>
  keyedHash(keys(county).index, "recovery-code", tidyCode(code));

/**
 * The second step: a code of the authenticator (six digits) or a recovery code. Wrong ones are counted like passwords.
 * @throws Refused `step-gone`, `code-unfit` or `sign-in-locked`.
 */
export async function endSecondStep(
  db: Db,
  keys: KeysOf,
  given: { county: number; step: string; code: string; device: string; now: string },
): Promise<SignedIn> {
  const { county, now } = given;
  const tokenHash = hashSecret(given.step);
  const found = await inCounty(db, county, async (tx) => {
    const step = await findStep(tx, county, tokenHash, "second", now);
    return step?.account ? { step, account: await findAccountById(tx, county, step.account) } : null;
  });
  if (!found?.account) throw new Refused("step-gone");
  const { account } = found;
  refuseLocked(account, now);
  const way = found.step.said.way === "sso" ? "sso" : "password";
  const code = given.code.trim();
  const digits = /^\d{6}$/.test(code.replace(/\s/g, ""));
  const done = await inCounty(db, county, async (tx): Promise<SignedIn | null> => {
    const fits = digits
      ? await takeTotp(tx, keys, county, account.id, code, now)
      : await takeCode(tx, county, account.id, codeHash(keys, county, code), now);
    if (!fits) return null;
    if (!(await takeSignInStep(tx, county, tokenHash, "second", now))) throw new Refused("step-gone");
    if (!digits)
      await append(tx, [{ stream: account.id, kind: "account", type: "account.code-used", data: {} }], {
        county,
        actor: `staff:${account.staff}`,
        command: null,
        receivedAt: now,
      });
    return openSession(tx, county, account, {
      way: digits ? `${way}+totp` : `${way}+code`,
      device: given.device,
      now,
      enrol: false,
    });
  });
  if (done) return done;
  await inCounty(db, county, (tx) => rememberFailure(tx, county, account, now));
  throw new Refused("code-unfit");
}
