import { addDays, type LocalDate } from "./local-date.ts";
import type { WordPair } from "./word-pair.ts";

/**
 * National holidays and make-up days as announced by the General Office of the State Council:
 * 2024: 国办发明电〔2023〕7号; 2025: 国办发明电〔2024〕12号; 2026: 国务院办公厅关于2026年部分节假日安排的通知 (2025-11-04).
 * Each row is [first day off, last day off, days worked instead]. The 2027 notice had not been published when this was entered.
 */
type Holiday = readonly [from: LocalDate, to: LocalDate, worked: readonly LocalDate[]];

const newYear: WordPair = { zh: "元旦", en: "New Year's Day" };
const springFestival: WordPair = { zh: "春节", en: "Spring Festival" };
const tombSweeping: WordPair = { zh: "清明节", en: "Tomb-Sweeping Day" };
const labourDay: WordPair = { zh: "劳动节", en: "Labour Day" };
const dragonBoat: WordPair = { zh: "端午节", en: "Dragon Boat Festival" };
const midAutumn: WordPair = { zh: "中秋节", en: "Mid-Autumn Festival" };
const nationalDay: WordPair = { zh: "国庆节", en: "National Day" };
const nationalAndMidAutumn: WordPair = { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" };

const holidays: ReadonlyArray<readonly [WordPair, ...Holiday]> = [
  [newYear, "2024-01-01", "2024-01-01", []],
  [springFestival, "2024-02-10", "2024-02-17", ["2024-02-04", "2024-02-18"]],
  [tombSweeping, "2024-04-04", "2024-04-06", ["2024-04-07"]],
  [labourDay, "2024-05-01", "2024-05-05", ["2024-04-28", "2024-05-11"]],
  [dragonBoat, "2024-06-10", "2024-06-10", []],
  [midAutumn, "2024-09-15", "2024-09-17", ["2024-09-14"]],
  [nationalDay, "2024-10-01", "2024-10-07", ["2024-09-29", "2024-10-12"]],

  [newYear, "2025-01-01", "2025-01-01", []],
  [springFestival, "2025-01-28", "2025-02-04", ["2025-01-26", "2025-02-08"]],
  [tombSweeping, "2025-04-04", "2025-04-06", []],
  [labourDay, "2025-05-01", "2025-05-05", ["2025-04-27"]],
  [dragonBoat, "2025-05-31", "2025-06-02", []],
  [nationalAndMidAutumn, "2025-10-01", "2025-10-08", ["2025-09-28", "2025-10-11"]],

  [newYear, "2026-01-01", "2026-01-03", ["2026-01-04"]],
  [springFestival, "2026-02-15", "2026-02-23", ["2026-02-14", "2026-02-28"]],
  [tombSweeping, "2026-04-04", "2026-04-06", []],
  [labourDay, "2026-05-01", "2026-05-05", ["2026-05-09"]],
  [dragonBoat, "2026-06-19", "2026-06-21", []],
  [midAutumn, "2026-09-25", "2026-09-27", []],
  [nationalDay, "2026-10-01", "2026-10-07", ["2026-09-20", "2026-10-10"]],
];

const daysOff: Record<LocalDate, WordPair> = {};
const makeUpDays: Record<LocalDate, WordPair> = {};
for (const [name, from, to, worked] of holidays) {
  for (let date = from; date <= to; date = addDays(date, 1)) daysOff[date] = name;
  for (const date of worked)
    makeUpDays[date] = { zh: `${name.zh}调休上班`, en: `Make-up day for ${name.en}` };
}

export const chinaDaysOff: Readonly<Record<LocalDate, WordPair>> = daysOff;
export const chinaMakeUpDays: Readonly<Record<LocalDate, WordPair>> = makeUpDays;
export const chinaPublishedYears: readonly number[] = [2024, 2025, 2026];
