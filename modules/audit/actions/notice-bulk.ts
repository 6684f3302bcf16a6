import { countyMap } from "@maple/grid/server";
import { heldOn } from "@maple/people";
import { postsEver, postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import { countyScope } from "../model/audit.ts";
import { type BulkKind, bulkLimits } from "../model/bulk.ts";
import { isBulk, leastLimit, limitFor } from "../rules/is-bulk.ts";
import { stationsOfPost } from "../rules/scopes-of.ts";
import { keepBulk, ownLimits } from "../store/bulk-store.ts";
import { readMuch } from "../store/reading-store.ts";

const zone = "Asia/Shanghai";

interface Seen {
  staff: string;
  kind: BulkKind;
  count: number;
  from: Moment;
  until: Moment;
  purposes: string[];
}

/** A long export; short ones are nothing. */
export async function noticeExport(
  tx: Tx,
  county: number,
  given: { staff: string; lines: number; at: Moment },
): Promise<number> {
  const { staff, lines: count, at } = given;
  return notice(tx, county, { staff, kind: "export", count, from: at, until: at, purposes: ["export"] }, at);
}

/**
 * Looks at one window of readings. The same window may be looked at again: each person is noticed once in it.
 * @returns how many notices were new.
 */
export async function noticeReadings(
  tx: Tx,
  county: number,
  window: { kind: "readings-hour" | "readings-day"; from: Moment; until: Moment },
  now: Moment,
): Promise<number> {
  const limits = (await ownLimits(tx, county, now)) ?? bulkLimits;
  const much = await readMuch(tx, county, { ...window, least: leastLimit(window.kind, limits) });
  let fresh = 0;
  for (const one of much) fresh += await notice(tx, county, { ...window, ...one }, now);
  return fresh;
}

async function notice(tx: Tx, county: number, seen: Seen, now: Moment): Promise<number> {
  const limits = (await ownLimits(tx, county, now)) ?? bulkLimits;
  const day = localDateOf(seen.from, zone);
  const held = (await postsEver(tx, county, [seen.staff])).filter((post) => heldOn(post, day));
  const roles = held.map((post) => post.role);
  if (!isBulk(seen.kind, { count: seen.count, roles }, limits)) return 0;
  const map = await countyMap(tx, county);
  // A station head has the administrator above; so has whoever works for no station.
  const heads = roles.includes("station-head") || roles.includes("administrator");
  const stations = heads ? [] : [...new Set(held.flatMap((post) => stationsOfPost(post, map)))];
  let fresh = 0;
  for (const scope of stations.length > 0 ? stations : [countyScope]) {
    const id = newId();
    const isNew = await keepBulk(tx, county, {
      id,
      scope,
      staff: seen.staff,
      kind: seen.kind,
      from_at: seen.from,
      until_at: seen.until,
      count: seen.count,
      count_limit: limitFor(seen.kind, roles, limits),
      purposes: seen.purposes,
      noticed_at: now,
    });
    if (!isNew) continue;
    fresh++;
    await append(
      tx,
      [
        {
          stream: id,
          kind: "bulk",
          type: "audit.bulk-noticed",
          data: {
            staff: seen.staff,
            what: seen.kind,
            count: seen.count,
            from: seen.from,
            until: seen.until,
            told: await supervisors(tx, county, { scope, day: localDateOf(now, zone), but: seen.staff }),
          },
          begins: true,
        },
      ],
      { county, actor: actorText(systemOf(county, "notice-bulk")), command: null, receivedAt: now },
    );
  }
  return fresh;
}

/** Who answers: the heads of the station, or the county's administrators; never the person themself. */
async function supervisors(
  tx: Tx,
  county: number,
  given: { scope: string; day: string; but: string },
): Promise<string[]> {
  const posts = await postsOn(tx, county, given.day);
  const above = posts.filter((post) =>
    given.scope === countyScope
      ? post.role === "administrator"
      : post.role === "station-head" && post.unit === given.scope,
  );
  return [...new Set(above.map((post) => post.staff))].filter((id) => id !== given.but);
}
