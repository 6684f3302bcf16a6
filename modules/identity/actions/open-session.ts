import { Refused } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { newId, newSecret } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import { lockout, sessionHours, stepMinutes } from "../model/account.ts";
import { keepSignedIn } from "../store/account-store.ts";
import { type Account, keepFailure } from "../store/identity-store.ts";
import { insertSession } from "../store/session-store.ts";
import { insertStep, type StepKind } from "../store/step-store.ts";
import { secondFactorOf } from "./second-factor-of.ts";

/** A session that was opened. `enrol`: it is good for setting up a second factor alone, until there is one. */
export interface SignedIn {
  token: string;
  until: string;
  enrol: boolean;
}

/** Signed in, or half way: the second step that is asked for now. */
export type SignInOutcome = SignedIn | { step: string; totp: boolean; passkey: boolean };

/** By what somebody signed in, as the ledger tells it. */
type Way =
  | "password"
  | "password+totp"
  | "password+code"
  | "password+passkey"
  | "passkey"
  | "sso"
  | "sso+totp"
  | "sso+code"
  | "sso+passkey";

/** @throws Refused when an administrator locked the account, or too many tries were wrong. */
export function refuseLocked(account: Pick<Account, "locked_at" | "locked_until">, now: string): void {
  if (account.locked_until && account.locked_until > now) {
    const minutes = Math.max(1, Math.ceil((epochOf(account.locked_until) - epochOf(now)) / 60_000));
    throw new Refused("sign-in-locked", { minutes });
  }
}

/** Remembers a wrong try; every fifth one pauses the account. */
export function rememberFailure(
  tx: Tx,
  county: number,
  account: { id: string; failed: number },
  now: string,
): Promise<void> {
  const failed = account.failed + 1;
  const locked = failed % lockout.after === 0 ? momentOf(epochOf(now) + lockout.minutes * 60_000) : null;
  return keepFailure(tx, county, account.id, failed, locked);
}

/** After the first proof: asks for the second factor where there is one, else opens the session. */
export async function afterFirstProof(
  tx: Tx,
  county: number,
  account: Account,
  given: { way: "password" | "sso"; device: string; now: string },
): Promise<SignInOutcome> {
  if (account.locked_at !== null) throw new Refused("account-locked");
  const { totp, passkey, required } = await secondFactorOf(tx, county, account, given.now);
  if (totp || passkey) {
    const step = await beginStep(tx, county, {
      kind: "second",
      account: account.id,
      said: { way: given.way },
      now: given.now,
    });
    return { step, totp, passkey };
  }
  return openSession(tx, county, account, { ...given, enrol: required });
}

/** @returns the secret of the step, to be kept in the browser alone. */
export async function beginStep(
  tx: Tx,
  county: number,
  step: { kind: StepKind; account: string | null; said: Record<string, string>; now: string },
): Promise<string> {
  const secret = newSecret();
  await insertStep(tx, county, {
    kind: step.kind,
    account: step.account,
    said: step.said,
    tokenHash: hashSecret(secret),
    at: step.now,
    until: momentOf(epochOf(step.now) + stepMinutes * 60_000),
  });
  return secret;
}

export async function openSession(
  tx: Tx,
  county: number,
  account: { id: string; staff: string },
  given: { way: Way; device: string; now: string; enrol: boolean },
): Promise<SignedIn> {
  const token = newSecret();
  const until = momentOf(epochOf(given.now) + sessionHours.whole * 3_600_000);
  const id = newId();
  await Promise.all([
    keepSignedIn(tx, county, account.id, given.now),
    insertSession(tx, county, {
      id,
      account: account.id,
      tokenHash: hashSecret(token),
      at: given.now,
      until,
      device: given.device,
      factorDue: given.enrol,
      proved: true,
    }),
    append(
      tx,
      [
        {
          stream: account.id,
          kind: "account",
          type: "account.signed-in",
          data: { session: id, way: given.way },
        },
      ],
      { county, actor: `staff:${account.staff}`, command: null, receivedAt: given.now },
    ),
  ]);
  return { token, until, enrol: given.enrol };
}
