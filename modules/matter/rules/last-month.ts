import { addDays, type LocalDate, localDateOf, type Moment, startOfLocalDay } from "@maple/platform/clock";
import { registerNumber } from "../model/register-number.ts";

const zone = "Asia/Shanghai";
const days = 31;
/** So many numbers are listed; the counts are of all. */
const shown = 50;

/** What a rule is tried on before it holds (mission G10): the last 31 days, from the start of the first. */
export function lastMonth(now: Moment): { since: Moment; day: LocalDate } {
  const day = addDays(localDateOf(now, zone), -days);
  return { since: startOfLocalDay(day, zone), day };
}

/** How the matters at some places are called in the register, each once. A protected one is counted and not named. */
export function numbersAt(
  rows: ReadonlyArray<{ year: number | null; number: number | null; sealed: boolean }>,
  places: readonly number[],
): string[] {
  const named = places
    .map((place) => rows[place]!)
    .flatMap((row) => (row.sealed ? [] : (registerNumber(row.year, row.number) ?? [])));
  return [...new Set(named)].slice(0, shown);
}
