import { describe, expect, it } from "vitest";
import { chinaPublishedYears } from "./china-days-off.ts";
import { addDays, addWorkingDays, chinaCalendar, isWorkingDay, weekdayOf, workingSpans } from "./index.ts";

function countOf(year: number, worked: boolean): number {
  let count = 0;
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    if (isWorkingDay(chinaCalendar, date) === worked) count += 1;
  }
  return count;
}

describe("the national calendar", () => {
  it("Every make-up day falls on a weekend and is never a day off as well.", () => {
    for (const date of Object.keys(chinaCalendar.makeUpDays)) {
      expect(weekdayOf(date)).toBeGreaterThanOrEqual(6);
      expect(chinaCalendar.daysOff[date]).toBeUndefined();
    }
  });

  it("Each year gives the weekday holidays of the law once make-up days are set against days off.", () => {
    // Weekdays taken off less weekends worked: eleven statutory days in 2024, thirteen since 2025, less those on weekends.
    const netDaysOff = Object.fromEntries(
      chinaPublishedYears.map((year) => {
        const off = Object.keys(chinaCalendar.daysOff).filter(
          (date) => date.startsWith(String(year)) && weekdayOf(date) < 6,
        );
        const worked = Object.keys(chinaCalendar.makeUpDays).filter((date) => date.startsWith(String(year)));
        return [year, off.length - worked.length];
      }),
    );
    expect(netDaysOff).toEqual({ 2024: 11, 2025: 13, 2026: 13 });
    expect([2024, 2025, 2026].map((year) => countOf(year, true))).toEqual([251, 248, 248]);
  });

  it("A make-up Saturday is worked with Monday's hours.", () => {
    expect(weekdayOf("2026-10-10")).toBe(6);
    expect(workingSpans(chinaCalendar, "2026-10-10")).toEqual(chinaCalendar.week[1]);
    expect(workingSpans(chinaCalendar, "2026-10-17")).toEqual([]);
  });

  it("Working days pass over Spring Festival and count the Saturdays worked for it.", () => {
    expect(addWorkingDays(chinaCalendar, "2026-02-13", 1)).toBe("2026-02-14");
    expect(addWorkingDays(chinaCalendar, "2026-02-13", 2)).toBe("2026-02-24");
    expect(addWorkingDays(chinaCalendar, "2026-02-13", 6)).toBe("2026-02-28");
  });
});
