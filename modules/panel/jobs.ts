import { unitsAbove } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { becauseOf, type CallingRules, callingRules } from "./actions/calling-facts.ts";
import { type CallingRow, callingRows, insertSuggestion } from "./store/calling-store.ts";

const dayMs = 86_400_000;
const page = 200;

/**
 * Suggests a panel where the rule speaks for one, once for a matter, to the room's officers and the heads of the station.
 * It calls none. Run it as often as you like. @returns how many were new.
 */
export async function suggestPanels(
  db: Db,
  { county, zone, now }: { county: number; zone: string; now: string },
): Promise<number> {
  const rules = await inCounty(db, county, (tx) => callingRules(tx, county, now));
  const given = {
    acceptedBefore: momentOf(epochOf(now) - rules.calling.days * dayMs),
    grades: rules.calling.grades,
    failedLeast: rules.calling.failed,
  };
  let told = 0;
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const rows = await inCounty(db, county, async (tx) => {
      const rows = await callingRows(tx, county, given, from, page);
      if (rows.length > 0)
        told += await suggest(tx, county, rows, { now, day: localDateOf(now, zone), rules });
      return rows;
    });
    if (rows.length < page) return told;
    after = rows.at(-1)!.matter;
  }
}

async function suggest(
  tx: Tx,
  county: number,
  rows: readonly CallingRow[],
  { now, day, rules }: { now: string; day: string; rules: CallingRules },
): Promise<number> {
  const posts = await postsOn(tx, county, day);
  const map = await countyMap(tx, county);
  const told = [];
  for (const row of rows) {
    const why = becauseOf(row, rules, now).map((one) => one.key);
    if (why.length === 0 || !(await insertSuggestion(tx, county, { matter: row.matter, why, at: now })))
      continue;
    const units = unitsAbove(row.room, (unit) => map.units.get(unit)?.parent ?? null);
    const staff = posts
      .filter(
        (post) =>
          (post.role === "officer" && post.unit === row.room) ||
          (post.role === "station-head" && units.includes(post.unit)),
      )
      .map((post) => post.staff);
    told.push({
      stream: row.matter,
      kind: "matter",
      type: "panel.suggested",
      data: { why, told: [...new Set(staff)] },
    });
  }
  await append(tx, told, {
    county,
    actor: actorText(systemOf(county, "suggest-panels")),
    command: null,
    receivedAt: now,
  });
  return told.length;
}
