import { postsOn } from "@maple/people/server";
import { refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { openAccountsOf } from "../store/account-store.ts";
import { type Account, findAccountById } from "../store/identity-store.ts";

export interface AccountFacts {
  account: Account & { locked: boolean; administrator: boolean };
  openAdministrators: number;
}

/** An account with what decides whether it may be locked: who else could still keep accounts. */
export async function loadAccount({
  tx,
  county,
  input,
  now,
}: {
  tx: Tx;
  county: number;
  input: { account: string };
  now: string;
}): Promise<AccountFacts> {
  const [account, posts] = await Promise.all([
    findAccountById(tx, county, input.account),
    postsOn(tx, county, localDateOf(now, "Asia/Shanghai")),
  ]);
  if (!account) refuse("account-not-found");
  const administrators = new Set(
    posts.filter((post) => post.role === "administrator").map((post) => post.staff),
  );
  const open = await openAccountsOf(tx, county, [...administrators]);
  return {
    account: {
      ...account,
      locked: account.locked_at !== null,
      administrator: administrators.has(account.staff),
    },
    openAdministrators: open.length,
  };
}
