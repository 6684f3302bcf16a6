import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { append, type Told } from "@maple/platform/ledger";
import { ruleInForce } from "@maple/setup/server";
import { stationOf } from "./actions/team-facts.ts";
import { problemDaysRule } from "./model/problem-days.ts";
import { lateBefore } from "./rules/day-report.ts";
import { noteTold, problemsToTell } from "./store/report-store.ts";

const page = 200;
/** Who is told that a problem waits: the command room and the head of the station. */
const watchers: readonly string[] = ["station-head", "duty-commander"];

/**
 * Tells the command room and the head of problems that nobody dealt with in the county's time. Each is told once,
 * however often this runs.
 * @returns how many problems were new.
 */
export async function tellWaitingProblems(
  db: Db,
  look: { county: number; zone: string; now: Moment },
): Promise<number> {
  const { county, zone, now } = look;
  for (let told = 0; ; ) {
    const fresh = await inCounty(db, county, async (tx) => {
      const rule = await ruleInForce(tx, county, problemDaysRule, now);
      const rows = await problemsToTell(tx, county, {
        before: lateBefore(now, zone, rule.value.days),
        limit: page,
      });
      if (rows.length === 0) return 0;
      const [map, posts] = await Promise.all([
        countyMap(tx, county),
        postsOn(tx, county, localDateOf(now, zone)),
      ]);
      const events: Told[] = [];
      for (const entry of rows) {
        const station = stationOf(map, entry.unit);
        const staff = posts
          .filter((post) => watchers.includes(post.role) && stationOf(map, post.unit) === station)
          .map((post) => post.staff);
        await noteTold(tx, county, entry.id, now);
        events.push({
          stream: entry.id,
          kind: "entry",
          type: "teamwork.problem-waits",
          data: { report: entry.report, unit: entry.unit, days: rule.value.days, told: [...new Set(staff)] },
        });
      }
      const by = actorText(systemOf(county, "tell-waiting-problems"));
      await append(tx, events, { county, actor: by, command: null, receivedAt: now });
      return rows.length;
    });
    told += fresh;
    if (fresh < page) return told;
  }
}
