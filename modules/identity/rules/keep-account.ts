import { type Asker, type MayReason, mayAct } from "./may.ts";

/** Someone's account, as far as keeping it is concerned. */
export interface KeptAccount {
  staff: string;
  locked: boolean;
  /** Holds a post of an administrator today. */
  administrator: boolean;
}

/** Whether an account may be locked: one administrator must always be able to sign in, and nobody locks themselves out. */
export function mayLock(facts: {
  account: KeptAccount;
  by: string;
  /** Administrators whose accounts are open, this one too when it is. */
  openAdministrators: number;
}): "account-locked-already" | "last-administrator" | "own-account" | null {
  if (facts.account.locked) return "account-locked-already";
  if (facts.account.administrator && facts.openAdministrators <= 1) return "last-administrator";
  return facts.account.staff === facts.by ? "own-account" : null;
}

/** Nobody resets their own account, or takes their own second factor away, past the proof that guards it. */
export function mayReset(facts: { account: KeptAccount; by: string }): "own-account" | null {
  return facts.account.staff === facts.by ? "own-account" : null;
}

/** A name to sign in with: letters, digits, dots and dashes, at least three. */
export function usernameFits(username: string): "username-unfit" | null {
  return /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/.test(username) ? null : "username-unfit";
}

/** Accounts are kept by a person at the desk: no program gives itself a way in. */
export function mayKeepAccounts(asker: Asker): MayReason | null {
  return asker.kind === "program" ? "not-allowed" : mayAct(asker, "account.keep", null);
}
