import { staffNames } from "@maple/people/server";
import { action, refuse } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { hashSecret, keyedHash } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { linkHours } from "../model/account.ts";
import { mayKeepAccounts, usernameFits } from "../rules/keep-account.ts";
import { insertLink } from "../store/account-store.ts";
import { findAccount, findAccountOf, insertAccount } from "../store/identity-store.ts";
import type { KeysOf } from "./ways.ts";

/** A link with which an account's owner sets their own password; nobody else ever knows it. */
export interface PasswordLink {
  account: string;
  /** County and secret, as the page reads them behind the address. Shown once. */
  link: string;
  until: string;
}

/** The secret of a link: the same for the same command, so that a lost answer is given again and kept nowhere. */
export const linkSecret = (keys: KeysOf, county: number, command: string): string =>
  keyedHash(keys(county).index, "account-link", command).toString("base64url");

export const keptWithoutLink = {
  kept: ({ link: _link, ...rest }: PasswordLink) => rest,
  restored: (keys: KeysOf) => (kept: unknown, command: { id: string; county: number }) => ({
    ...(kept as Omit<PasswordLink, "link">),
    link: `${command.county}.${linkSecret(keys, command.county, command.id)}`,
  }),
};

/** Gives a member of staff an account. It has no password: the link lets its owner set one. */
export function makeAccount(keys: KeysOf) {
  return action({
    verb: "identity.make-account",
    input: z.object({ staff: z.uuid(), username: z.string().trim().toLowerCase().max(80) }),
    load: async ({ tx, county, input }) => {
      const [names, own, taken] = await Promise.all([
        staffNames(tx, county, [input.staff]),
        findAccountOf(tx, county, input.staff),
        findAccount(tx, county, input.username),
      ]);
      return { there: names.has(input.staff), own, taken };
    },
    who: mayKeepAccounts,
    secret: { kept: keptWithoutLink.kept, restored: keptWithoutLink.restored(keys) },
    run: async ({ tx, county, actor, facts, input, now, command, tell }): Promise<PasswordLink> => {
      if (!facts.there) refuse("staff-not-found");
      if (facts.own) refuse("account-there");
      const fault = usernameFits(input.username);
      if (fault) refuse(fault);
      if (facts.taken) refuse("username-taken");
      const account = newId();
      const id = newId();
      const secret = linkSecret(keys, county, command);
      const until = momentOf(epochOf(now) + linkHours * 3_600_000);
      await insertAccount(tx, county, {
        id: account,
        staff: input.staff,
        username: input.username,
        passwordHash: null,
        demonstration: false,
        madeAt: now,
      });
      await insertLink(tx, county, {
        id,
        account,
        tokenHash: hashSecret(secret),
        by: actor.id,
        at: now,
        until,
      });
      tell({
        stream: account,
        kind: "account",
        type: "account.made",
        data: { staff: input.staff, link: id },
        begins: true,
      });
      return { account, link: `${county}.${secret}`, until };
    },
  });
}
