import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { findAccountById } from "../store/identity-store.ts";
import { findProvider, findStep } from "../store/step-store.ts";
import { secondFactorOf } from "./second-factor-of.ts";

/** What the sign-in page offers: the provider's button, and the second step that this browser has begun. */
export interface SignInWays {
  provider: { zh: string; en: string } | null;
  second: { totp: boolean; passkey: boolean } | null;
}

export function signInWays(
  db: Db,
  given: { county: number; step: string | null; now: string },
): Promise<SignInWays> {
  const { county, now } = given;
  return inCounty(db, county, async (tx) => {
    const provider = await findProvider(tx, county);
    const step = given.step ? await findStep(tx, county, hashSecret(given.step), "second", now) : null;
    const account = step?.account ? await findAccountById(tx, county, step.account) : null;
    const has = account ? await secondFactorOf(tx, county, account, now) : null;
    return {
      provider: provider ? { zh: provider.name_zh, en: provider.name_en } : null,
      second: has ? { totp: has.totp, passkey: has.passkey } : null,
    };
  });
}

/** Whose second step this is; null when it is over. */
export function stepOwner(
  db: Db,
  given: { county: number; step: string; now: string },
): Promise<string | null> {
  return inCounty(db, given.county, async (tx) => {
    const step = await findStep(tx, given.county, hashSecret(given.step), "second", given.now);
    return step?.account ?? null;
  });
}
