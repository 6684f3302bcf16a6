import {
  addDays,
  epochOf,
  type LocalDate,
  type Moment,
  momentOf,
  startOfLocalDay,
  weekdayOf,
} from "@maple/platform/clock";
import type { Random } from "../seeded.ts";
import { festivalWeeksAt } from "./festival.ts";

const zone = "Asia/Shanghai";
const minute = 60_000;

/** Monday to Sunday: people come after the weekend. */
const ofWeekday = [1.34, 1.08, 1, 0.98, 1.02, 0.8, 0.84] as const;

/** Per hour of the local day: mornings at the window, evenings at home. */
const ofHour = [
  0.5, 0.3, 0.2, 0.15, 0.15, 0.4, 1.2, 2.6, 5.2, 6.8, 6.2, 4.6, 3.2, 3.8, 5, 5.2, 4.8, 4.6, 5.6, 7.6, 8.2,
  6.4, 3.4, 1.4,
] as const;
const hourSums: number[] = [];
for (const weight of ofHour) hourSums.push((hourSums.at(-1) ?? 0) + weight);

/** How many more or fewer than on an ordinary day. */
export function weightOfDay(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const season = month >= 6 && month <= 8 ? 1.22 : 1;
  const festival = festivalWeeksAt(date);
  const festive = festival === "before" ? 1.25 : festival === "during" ? 0.35 : 1;
  return ofWeekday[weekdayOf(date) - 1]! * season * festive;
}

/**
 * `n` times from the first day up to, not including, the last one, in order: more on Mondays and in the
 * evening, in summer and before Spring Festival, few in the festival itself. Milliseconds since 1970.
 */
export function matterEpochs(random: Random, from: LocalDate, until: LocalDate, n: number): Float64Array {
  const days: { start: number; sum: number }[] = [];
  let total = 0;
  for (let day = from; day < until; day = addDays(day, 1)) {
    total += weightOfDay(day);
    days.push({ start: epochOf(startOfLocalDay(day, zone)), sum: total });
  }
  if (days.length === 0) throw new RangeError("matterEpochs: `until` must be later than `from`");
  const epochs = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const goal = random.next() * total;
    let low = 0;
    let high = days.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (days[middle]!.sum <= goal) low = middle + 1;
      else high = middle;
    }
    const wanted = random.next() * hourSums[23]!;
    let hour = 0;
    while (hourSums[hour]! <= wanted) hour++;
    epochs[i] = days[low]!.start + Math.floor((hour + random.next()) * 60 * minute);
  }
  return epochs.sort();
}

/** The same as moments, for lists that fit into memory. */
export function matterTimes(random: Random, from: LocalDate, until: LocalDate, n: number): Moment[] {
  return Array.from(matterEpochs(random, from, until, n), momentOf);
}
