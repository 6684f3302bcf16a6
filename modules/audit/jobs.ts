import { addDays, epochOf, localDateOf, type Moment, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { noticeReadings } from "./actions/notice-bulk.ts";

const hourMs = 3_600_000;

/**
 * Looks for very much reading in this hour and the last, today and yesterday. Run it as often as you like: each person
 * is noticed once in a window.
 * @returns how many notices were new.
 */
export function lookForBulk(
  db: Db,
  { county, now, zone }: { county: number; now: Moment; zone: string },
): Promise<number> {
  const today = localDateOf(now, zone);
  // Every zone of a county here is whole hours from UTC.
  const hour = Math.floor(epochOf(now) / hourMs) * hourMs;
  const hours = [hour - hourMs, hour].map((at) => ({
    kind: "readings-hour" as const,
    from: momentOf(at),
    until: momentOf(at + hourMs),
  }));
  const days = [addDays(today, -1), today].map((day) => ({
    kind: "readings-day" as const,
    from: startOfLocalDay(day, zone),
    until: startOfLocalDay(addDays(day, 1), zone),
  }));
  return inCounty(db, county, async (tx) => {
    let fresh = 0;
    for (const window of [...hours, ...days]) fresh += await noticeReadings(tx, county, window, now);
    return fresh;
  });
}
