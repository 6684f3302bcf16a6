import type { StoryLine } from "./clock-story.ts";
import { addDays, type LocalDate, startOfLocalDay } from "./local-date.ts";
import { isWorkingDay, type WorkingCalendar, withWorkingTime } from "./working-calendar.ts";

/** What a working-day or working-hour clock left out between two dates: each holiday by name, then the rest days. */
export function skippedLines(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): StoryLine[] {
  const usable = withWorkingTime(calendar);
  const lines: StoryLine[] = [];
  let restDays = 0;
  let first: LocalDate | null = null;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const name = usable.daysOff[date];
    const before = usable.daysOff[addDays(date, -1)];
    if (isWorkingDay(usable, date)) continue;
    first ??= date;
    if (!name) restDays += 1;
    else if (before === undefined || before.zh !== name.zh || date === addDays(from, 1)) {
      let last = date;
      while (usable.daysOff[addDays(last, 1)]?.zh === name.zh && addDays(last, 1) <= to)
        last = addDays(last, 1);
      const values = { from: date, to: last, nameZh: name.zh, nameEn: name.en };
      lines.push({ at: startOfLocalDay(date, usable.zone), code: "skipped-holiday", values });
    }
  }
  if (restDays > 0 && first !== null) {
    lines.push({ at: startOfLocalDay(first, usable.zone), code: "skipped-days", values: { days: restDays } });
  }
  return lines;
}
