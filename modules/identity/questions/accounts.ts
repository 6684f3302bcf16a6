import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { roles } from "../model/abilities.ts";
import { type AccountLine, accountsPage } from "../model/account.ts";
import { mayKeepAccounts } from "../rules/keep-account.ts";
import { needsSecondFactor } from "../rules/second-factor.ts";
import { factorRoleSetting, listAccounts, staffWithoutAccount } from "../store/account-store.ts";
import { findProvider } from "../store/step-store.ts";
import { isDemonstration } from "./demonstration.ts";

const zone = "Asia/Shanghai";
const listInput = z.object({
  search: z.string().max(80).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export interface AccountList {
  lines: AccountLine[];
  total: number;
  pageSize: number;
  /** Roles that need a second factor here. */
  factorRoles: string[];
  provider: { zh: string; en: string } | null;
}

/** The accounts of the county by name, a page at a time, with a true total. */
export const accounts = question<z.infer<typeof listInput>, null, AccountList>({
  verb: "identity.accounts",
  input: listInput,
  load: async () => null,
  who: mayKeepAccounts,
  answer: async ({ tx, county, input: { search, page }, now }) => {
    const today = localDateOf(now, zone);
    const [found, map, setting, demonstration, provider] = await Promise.all([
      listAccounts(tx, county, { search, limit: accountsPage, offset: (page - 1) * accountsPage }),
      countyMap(tx, county),
      factorRoleSetting(tx, county),
      isDemonstration(tx, county),
      findProvider(tx, county),
    ]);
    const posts = await Promise.all(found.rows.map((row) => postsOn(tx, county, today, row.staff)));
    return {
      lines: found.rows.map((row, i) => ({
        id: row.id,
        staff: row.staff,
        name: row.name,
        username: row.username,
        posts: posts[i]!.map((post) => ({
          role: post.role,
          unitName: map.units.get(post.unit)?.name ?? { zh: "", en: "" },
        })),
        secondFactor: row.second_factor,
        subject: row.subject,
        signedInOn: row.signed_in_at ? localDateOf(row.signed_in_at, zone) : null,
        locked: row.locked_at !== null,
        waiting: row.waiting,
      })),
      total: found.total,
      pageSize: accountsPage,
      factorRoles: roles.filter((role) => needsSecondFactor({ roles: [role], setting, demonstration })),
      provider: provider ? { zh: provider.name_zh, en: provider.name_en } : null,
    };
  },
});

const staffInput = z.object({ search: z.string().max(80).default("") });

/** Staff who have no account yet, for giving them one. */
export const withoutAccount = question<z.infer<typeof staffInput>, null, Array<{ id: string; name: string }>>(
  {
    verb: "identity.without-account",
    input: staffInput,
    load: async () => null,
    who: mayKeepAccounts,
    answer: ({ tx, county, input }) => staffWithoutAccount(tx, county, input.search, 50),
  },
);
