import { listCounties } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { needsSecondFactor } from "../rules/second-factor.ts";
import { factorRoleSetting } from "../store/account-store.ts";
import { findTotp, passkeysOf } from "../store/factor-store.ts";

/** Which second factors an account has, and whether its owner's posts need one. */
export async function secondFactorOf(
  tx: Tx,
  county: number,
  account: { id: string; staff: string },
  now: string,
): Promise<{ totp: boolean; passkey: boolean; required: boolean }> {
  const [totp, keys, posts, setting, counties] = await Promise.all([
    findTotp(tx, county, account.id),
    passkeysOf(tx, county, account.id),
    postsOn(tx, county, localDateOf(now, "Asia/Shanghai"), account.staff),
    factorRoleSetting(tx, county),
    listCounties(tx),
  ]);
  return {
    totp: totp !== null && totp.confirmed_at !== null,
    passkey: keys.length > 0,
    required: needsSecondFactor({
      roles: posts.map((post) => post.role),
      setting,
      demonstration: counties.find((one) => one.county === county)?.demonstration ?? false,
    }),
  };
}
