import { countyMap, listCounties } from "@maple/grid/server";
import { postsOn, staffNames } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { roleWords } from "../model/abilities.ts";
import type { Me } from "../model/account.ts";
import { findAccountById } from "../store/identity-store.ts";
import type { Recognised } from "./actor-of.ts";

/** Who is signed in, as screens need it; for someone without a post, whom they can ask. */
export async function whoAmI(tx: Tx, { actor, session }: Recognised, now: string): Promise<Me> {
  const { county } = actor;
  const [map, counties, account] = await Promise.all([
    countyMap(tx, county),
    listCounties(tx),
    session ? findAccountById(tx, county, session.account) : null,
  ]);
  const own = counties.find((one) => one.county === county);
  const keepers =
    actor.posts.length > 0
      ? []
      : (await postsOn(tx, county, localDateOf(now, "Asia/Shanghai")))
          .filter((post) => post.role === "administrator")
          .map((post) => post.staff);
  const unseen = account?.reset_at && account.reset_by && !account.reset_seen_at ? account : null;
  const names = await staffNames(tx, county, [
    actor.id,
    ...keepers,
    ...(unseen?.reset_by ? [unseen.reset_by] : []),
  ]);
  return {
    county,
    countyName: { zh: own?.zh ?? "", en: own?.en ?? "" },
    demonstration: own?.demonstration ?? false,
    id: actor.id,
    name: names.get(actor.id) ?? "",
    username: account?.username ?? "",
    posts: actor.posts.map((post) => ({
      role: post.role,
      roleWords: roleWords[post.role as keyof typeof roleWords] ?? { zh: post.role, en: post.role },
      unit: post.unit,
      unitName: map.units.get(post.unit)?.name ?? { zh: "", en: "" },
      grids: [...post.grids],
      rooms: [...post.rooms],
      may: { ...post.may },
    })),
    pin: session?.pin ?? false,
    reset: unseen ? { by: names.get(unseen.reset_by!) ?? "", at: unseen.reset_at! } : null,
    administrators: keepers.flatMap((keeper) => names.get(keeper) ?? []),
  };
}
