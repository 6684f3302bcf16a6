import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { mayKeepAccounts, mayLock } from "../rules/keep-account.ts";
import { keepLock } from "../store/account-store.ts";
import { endSessions } from "../store/session-store.ts";
import { loadAccount } from "./account-facts.ts";

const input = z.object({ account: z.uuid() });

/** Locks an account: nobody signs in with it, and its sessions end and say why. */
export const lockAccount = action({
  verb: "identity.lock-account",
  input,
  load: loadAccount,
  who: mayKeepAccounts,
  run: async ({ tx, county, actor, facts: { account, openAdministrators }, now, tell }) => {
    const fault = mayLock({ account, by: actor.id, openAdministrators });
    if (fault) refuse(fault);
    await keepLock(tx, county, account.id, now);
    const ended = await endSessions(tx, county, { account: account.id, at: now, why: "locked", but: null });
    tell({ stream: account.id, kind: "account", type: "account.locked", data: { ended: ended.length } });
    return { account: account.id };
  },
});

export const unlockAccount = action({
  verb: "identity.unlock-account",
  input,
  load: loadAccount,
  who: mayKeepAccounts,
  run: async ({ tx, county, facts: { account }, tell }) => {
    if (!account.locked) refuse("account-not-locked");
    await keepLock(tx, county, account.id, null);
    tell({ stream: account.id, kind: "account", type: "account.unlocked", data: {} });
    return { account: account.id };
  },
});
