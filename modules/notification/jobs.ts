import { unitsAbove } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import { addDays, epochOf, localDateOf, type Moment, momentOf } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { soonDays } from "./model/notice.ts";
import {
  adviceTellings,
  adviceUntil,
  checkTellings,
  clockTellings,
  type DueTelling,
  obligationTellings,
  requestTellings,
  sessionTellings,
  soonUntil,
} from "./rules/due-notices.ts";
import type { Standing } from "./rules/who-is-told.ts";
import {
  type AdviceRow,
  adviceWaiting,
  type ClockRow,
  checksDue,
  clocksDue,
  type DatedRow,
  obligationsDue,
  type RequestRow,
  requestsDue,
  type SessionAheadRow,
  type StandingRow,
  sessionsDue,
} from "./store/due-store.ts";
import { forgetNotices, insertNotices } from "./store/notice-store.ts";

const page = 2000;
/** No rest between two working days is longer: the national holidays have eight days at most. */
const restDays = 12;
const daysAhead = (now: Moment) => momentOf(epochOf(now) + restDays * 86_400_000);
/** Notices are kept for a year (checks/retention-plan.ts). */

interface Look {
  county: number;
  now: Moment;
  zone: string;
}

/**
 * Looks for what is due: clocks, obligations, follow-ups, requests about personal data, advice of a panel. Run it as often as you like: each is told once.
 * @returns how many notices were new.
 */
export async function lookForDue(db: Db, look: Look): Promise<number> {
  const { county, now, zone } = look;
  const today = localDateOf(now, zone);
  const { posts, map } = await inCounty(db, county, async (tx) => ({
    posts: await postsOn(tx, county, today),
    map: await countyMap(tx, county),
  }));
  const clocks = await inPages(
    db,
    look,
    (tx, after: ClockRow | null) => clocksDue(tx, county, soonUntil(now), after, page),
    (row) =>
      clockTellings(
        { matter: standingOf(row), rule: row.rule, serial: row.serial, dueAt: row.due_at },
        { now, zone, posts, unitsAbove: unitsAbove(row.room, (unit) => map.units.get(unit)?.parent ?? null) },
      ),
  );
  const obligations = await inPages(
    db,
    look,
    (tx, after: DatedRow | null) => obligationsDue(tx, county, addDays(today, soonDays), after, page),
    (row) => obligationTellings({ matter: standingOf(row), id: row.id, dueOn: row.due_on }, today),
  );
  const checks = await inPages(
    db,
    look,
    (tx, after: DatedRow | null) => checksDue(tx, county, today, after, page),
    (row) => checkTellings({ matter: standingOf(row), id: row.id, dueOn: row.due_on }, today, posts),
  );
  const requests = await inPages(
    db,
    look,
    (tx, after: RequestRow | null) => requestsDue(tx, county, soonUntil(now), after, page),
    (row) =>
      requestTellings(
        { matter: standingOf(row), id: row.id, dueAt: row.due_at },
        { now, posts, unitsAbove: unitsAbove(row.room, (unit) => map.units.get(unit)?.parent ?? null) },
      ),
  );
  const sessions = await inPages(
    db,
    look,
    (tx, after: SessionAheadRow | null) =>
      sessionsDue(tx, county, { from: now, until: daysAhead(now) }, after, page),
    (row) =>
      sessionTellings({ matter: standingOf(row), id: row.id, plannedAt: row.planned_at }, { now, zone }),
  );
  const advice = await inPages(
    db,
    look,
    (tx, after: AdviceRow | null) => adviceWaiting(tx, county, adviceUntil(now), after, page),
    (row) =>
      adviceTellings(
        { matter: standingOf(row), panel: row.id, advisedAt: row.advised_at, calledBy: row.called_by },
        now,
      ),
  );
  return clocks + obligations + checks + requests + sessions + advice;
}

// A page is a transaction of its own, so that a long look holds nothing.
async function inPages<Row>(
  db: Db,
  { county, now }: Look,
  fetch: (tx: Tx, after: Row | null) => Promise<Row[]>,
  tell: (row: Row) => DueTelling[],
): Promise<number> {
  let told = 0;
  for (let after: Row | null = null; ; ) {
    const from: Row | null = after;
    const { rows, fresh } = await inCounty(db, county, async (tx) => {
      const rows = await fetch(tx, from);
      const notices = rows.flatMap(tell).map((one) => ({ ...one, id: newId(), at: now }));
      return { rows, fresh: await insertNotices(tx, county, notices) };
    });
    told += fresh;
    if (rows.length < page) return told;
    after = rows.at(-1)!;
  }
}

const standingOf = (row: StandingRow): Standing => ({ ...row, id: row.matter });

/** Forgets notices from before a moment: their time of keeping is over. */
export function forgetOldNotices(db: Db, given: { county: number; before: string }): Promise<number> {
  return inCounty(db, given.county, (tx) => forgetNotices(tx, given.county, given.before));
}
