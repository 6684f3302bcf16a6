import { addDays, type LocalDate } from "@maple/platform/clock";

/** First day of the lunar year, from the calendar that the national observatory publishes. */
const springFestivals: readonly LocalDate[] = [
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
];

const weeks = springFestivals.map((day) => ({
  from: addDays(day, -45),
  eve: addDays(day, -2),
  end: addDays(day, 7),
}));

/** "before": the six weeks in which wages are settled; "during": the quiet holiday week. */
export function festivalWeeksAt(at: string): "before" | "during" | null {
  const date = at.slice(0, 10);
  for (const week of weeks) {
    if (date < week.from || date >= week.end) continue;
    return date < week.eve ? "before" : "during";
  }
  return null;
}
