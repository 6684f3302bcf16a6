import { epochOf } from "@maple/platform/clock";
import { keyedHash, openText, type SealedColumn, sealText } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { generateURI, ScureBase32Plugin, verifySync } from "otplib";
import { findTotp, takeStep } from "../store/factor-store.ts";
import type { KeysOf } from "./ways.ts";

const stepSeconds = 30;
const about = (account: string) => `account/${account}/totp`;

export const totpSealed: SealedColumn = {
  table: "identity.totp",
  id: "account",
  column: "secret_sealed",
  about,
  wholeRow: true,
};

/** A secret of 160 bits (RFC 4226, section 4), the same for the same command, so that a lost answer can be given again. */
export function totpSecret(keys: KeysOf, county: number, command: string): string {
  const bytes = keyedHash(keys(county).index, "totp", command).subarray(0, 20);
  return new ScureBase32Plugin().encode(bytes).replace(/=+$/, "");
}

export const sealTotp = (keys: KeysOf, county: number, account: string, secret: string): Buffer =>
  sealText(keys(county).data, secret, about(account));

/** What an authenticator scans. */
export const totpAddress = (given: { issuer: string; label: string; secret: string }): string =>
  generateURI(given);

/**
 * Takes a code: right within one step of thirty seconds before and after (RFC 6238, section 5.2), and later than the
 * last one that was taken, so that none is used twice.
 */
export async function takeTotp(
  tx: Tx,
  keys: KeysOf,
  county: number,
  account: string,
  code: string,
  now: string,
  pending = false,
): Promise<boolean> {
  const kept = await findTotp(tx, county, account);
  if (!kept || (kept.confirmed_at === null) !== pending) return false;
  const epoch = Math.floor(epochOf(now) / 1000);
  const found = verifySync({
    secret: openText(keys(county).data, kept.secret_sealed, about(account)),
    token: code.replace(/\s/g, ""),
    epoch,
    epochTolerance: stepSeconds,
  });
  if (!found.valid) return false;
  return takeStep(tx, county, account, Math.floor(epoch / stepSeconds) + found.delta, now);
}
