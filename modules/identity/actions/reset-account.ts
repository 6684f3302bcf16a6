import { action, refuse } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { linkHours } from "../model/account.ts";
import { mayKeepAccounts, mayReset } from "../rules/keep-account.ts";
import { insertLink, keepReset } from "../store/account-store.ts";
import { removePasskeys, removeTotp, replaceCodes } from "../store/factor-store.ts";
import { endSessions } from "../store/session-store.ts";
import { loadAccount } from "./account-facts.ts";
import { keptWithoutLink, linkSecret, type PasswordLink } from "./make-account.ts";
import { secondFactorOf } from "./second-factor-of.ts";
import type { KeysOf } from "./ways.ts";

const input = z.object({ account: z.uuid() });

/**
 * Lets the owner of an account set a new password: the old one is void at once, every session ends and says why, and
 * the owner reads who did it when they sign in next. The second factor stays.
 */
export function resetAccount(keys: KeysOf) {
  return action({
    verb: "identity.reset-account",
    input,
    load: loadAccount,
    who: mayKeepAccounts,
    needsProof: () => true,
    secret: { kept: keptWithoutLink.kept, restored: keptWithoutLink.restored(keys) },
    run: async ({ tx, county, actor, facts: { account }, now, command, tell }): Promise<PasswordLink> => {
      const fault = mayReset({ account, by: actor.id });
      if (fault) refuse(fault);
      const id = newId();
      const secret = linkSecret(keys, county, command);
      const until = momentOf(epochOf(now) + linkHours * 3_600_000);
      await keepReset(tx, county, account.id, { staff: actor.id, at: now });
      await insertLink(tx, county, {
        id,
        account: account.id,
        tokenHash: hashSecret(secret),
        by: actor.id,
        at: now,
        until,
      });
      const ended = await endSessions(tx, county, { account: account.id, at: now, why: "reset", but: null });
      tell({
        stream: account.id,
        kind: "account",
        type: "account.reset",
        data: { link: id, ended: ended.length },
      });
      return { account: account.id, link: `${county}.${secret}`, until };
    },
  });
}

/** Takes every second factor of an account away, for an owner who lost them: an act of its own, never part of a reset. */
export const removeSecondFactor = action({
  verb: "identity.remove-second-factor",
  input,
  load: async (given) => {
    const facts = await loadAccount(given);
    return { ...facts, has: await secondFactorOf(given.tx, given.county, facts.account, given.now) };
  },
  who: mayKeepAccounts,
  needsProof: () => true,
  run: async ({ tx, county, actor, facts: { account, has }, now, tell }) => {
    const fault = mayReset({ account, by: actor.id });
    if (fault) refuse(fault);
    if (!has.totp && !has.passkey) refuse("no-second-factor");
    await removeTotp(tx, county, account.id);
    await replaceCodes(tx, county, { account: account.id, hashes: [], at: now });
    const passkeys = await removePasskeys(tx, county, account.id, null);
    tell({
      stream: account.id,
      kind: "account",
      type: "account.second-factor-removed",
      data: { totp: has.totp, passkeys },
    });
    return { account: account.id };
  },
});
