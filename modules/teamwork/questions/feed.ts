import { isInForce, type Unit } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { namesOf } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { chinaCalendar, isWorkingDay } from "@maple/platform/clock";
import { ruleInForce } from "@maple/setup/server";
import { z } from "zod";
import { reportUnits } from "../actions/report-facts.ts";
import { zone } from "../actions/team-facts.ts";
import { entryKinds, type Feed, type LateProblem, type UnitName } from "../model/day-report.ts";
import { problemDaysRule } from "../model/problem-days.ts";
import { problemStates } from "../model/problem-life.ts";
import { lateBefore, lateBy, reportDay } from "../rules/day-report.ts";
import {
  entriesOf,
  type FeedEntryRow,
  type FeedFilter,
  listReports,
  type ReportRow,
  unitsWithReport,
  waitingProblems,
  wordsOfEntries,
} from "../store/feed-store.ts";
import { dayNumbers } from "./day-numbers.ts";
import { entryView, staffOfEntries, type Viewing } from "./entry-views.ts";
import { unitName } from "./hand-over-views.ts";

const asking = z.object({
  unit: z.uuid().optional(),
  kind: z.enum(entryKinds).optional(),
  state: z.enum(problemStates).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  report: z.uuid().optional(),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(60).default(20),
});
type Asking = z.infer<typeof asking>;

/** Problems that wait too long are shown whole; a station with more than this has another trouble. */
const mostLate = 50;

const nameIn = (map: CountyMap, id: string): UnitName => ({
  id,
  kind: map.units.get(id)?.kind ?? "police-room",
  name: unitName(map, id),
});
const nameOf = ({ id, kind, name }: Unit): UnitName => ({ id, kind, name });

/** The reports of the rooms and teams that somebody reads, the newest day first; above them what waits too long. */
export const feed = question<Asking, null, Feed>({
  verb: "teamwork.feed",
  input: asking,
  load: async () => null,
  who: (actor) => mayAct(actor, "teamwork.feed", null),
  answer: async ({ tx, county, actor, input, now }) => {
    const today = reportDay(now, zone);
    const [map, rule] = await Promise.all([
      countyMap(tx, county),
      ruleInForce(tx, county, problemDaysRule, now),
    ]);
    const { days } = rule.value;
    const read = reportUnits(map, actor, "teamwork.feed");
    const standing = read.filter((unit) => isInForce(unit, today));
    const filter = filterOf(input, read);
    const after = placeOf(input.after);
    const first = after === null;
    const [reports, waiting, wrote] = await Promise.all([
      listReports(tx, county, filter, { after, limit: input.limit }),
      first
        ? waitingProblems(tx, county, {
            units: read.map((unit) => unit.id),
            before: lateBefore(now, zone, days),
            limit: mostLate,
          })
        : [],
      unitsWithReport(tx, county, { units: standing.map((unit) => unit.id), day: today }),
    ]);
    const rows = await entriesOf(
      tx,
      county,
      filter,
      reports.map((one) => one.id),
    );
    const [view, numbers] = await Promise.all([
      viewing([...rows, ...waiting]),
      dayNumbers(tx, county, { map, reports, today, now }),
    ]);
    const last = reports.length === input.limit ? reports.at(-1)! : null;
    return {
      today,
      workingDay: isWorkingDay(chinaCalendar, today),
      reports: reports.map((report) => ({
        id: report.id,
        day: report.day,
        unit: nameIn(map, report.unit),
        numbers: numbers(report),
        entries: rows.filter((row) => row.report === report.id).map((row) => entryView(row, view)),
      })),
      next: last && `${last.day}~${last.id}`,
      late: waiting.flatMap((row): LateProblem[] => {
        const entry = entryView(row, view);
        if (entry.lateDays === null) return [];
        return [{ report: row.report, day: row.day, unit: nameIn(map, row.unit), entry }];
      }),
      waitDays: days,
      units: standing.map(nameOf),
      silent: isWorkingDay(chinaCalendar, today)
        ? standing.filter((unit) => !wrote.has(unit.id)).map(nameOf)
        : [],
      writes: reportUnits(map, actor, "teamwork.report")
        .filter((unit) => isInForce(unit, today))
        .map(nameOf),
    };

    async function viewing(all: readonly FeedEntryRow[]): Promise<Viewing> {
      const more = await wordsOfEntries(
        tx,
        county,
        all.map((row) => row.id),
      );
      const names = await namesOf(tx, county, today, staffOfEntries(all, more));
      return { actor, map, names, more, now, late: (entry) => lateBy(entry, { days, now, zone }) };
    }
  },
});

function filterOf(input: Asking, read: readonly Unit[]): FeedFilter {
  const units = read.map((unit) => unit.id).filter((id) => input.unit === undefined || id === input.unit);
  const { kind, state, from, until, report } = input;
  return {
    units,
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(report ? { report } : {}),
  };
}

// `<day>~<id>`: the last report of the page before.
function placeOf(after: string | undefined): Pick<ReportRow, "day" | "id"> | null {
  const [day, id] = after?.split("~") ?? [];
  const place = z.object({ day: z.iso.date(), id: z.uuid() }).safeParse({ day, id });
  return place.success ? place.data : null;
}
