import { describe, expect, it } from "vitest";
import {
  type ClockRuleId,
  chinaCalendar,
  clockRuleIds,
  localDateOf,
  localTimeOf,
  readClock,
  ruleOn,
} from "./index.ts";

/** [started on the wall clock in Shanghai, ends on, and how one gets there by hand]. */
type Worked = readonly [start: string, end: string, because: string];

const house2: readonly Worked[] = [
  ["2026-03-02T09:00", "2026-03-04", "Monday; Tuesday is one, Wednesday two."],
  [
    "2025-12-31T16:00",
    "2026-01-05",
    "1 to 3 January are off, Sunday the 4th is made up: one; Monday the 5th two.",
  ],
  [
    "2026-02-13T16:00",
    "2026-02-24",
    "Saturday the 14th is made up: one; 15 to 23 are Spring Festival; the 24th two.",
  ],
];
const house30: readonly Worked[] = [
  ["2026-03-02T09:00", "2026-04-01", "29 days are left in March after the 2nd, so the thirtieth is 1 April."],
  [
    "2025-12-05T10:00",
    "2026-01-04",
    "26 days in December; the thirtieth is 4 January, a Sunday that is made up: it stays.",
  ],
  ["2026-01-20T10:00", "2026-02-24", "11 days in January; 19 February lies in Spring Festival, so the 24th."],
  [
    "2026-09-10T10:00",
    "2026-10-10",
    "20 days in September; 10 October is a Saturday worked for National Day: it stays.",
  ],
];

/** Every rule, counted by hand from the calendar of 2026 (and 2025): year's end, Spring Festival, a make-up Saturday. */
const table: Readonly<Record<ClockRuleId, readonly Worked[]>> = {
  MATTER_ACCEPT: house2,
  MATTER_ACCEPT_RED: [
    ["2026-03-02T09:00", "2026-03-03", "The next day is a Tuesday."],
    ["2025-12-31T16:00", "2026-01-04", "1 to 3 January are off; Sunday the 4th is made up."],
    ["2026-02-14T16:00", "2026-02-24", "The Saturday itself is not counted; 15 to 23 are Spring Festival."],
    ["2026-05-08T16:00", "2026-05-09", "Saturday 9 May is worked for Labour Day."],
  ],
  MATTER_SETTLE: house30,
  MATTER_SETTLE_ORANGE: [
    ["2026-03-02T09:00", "2026-03-23", "The twentieth day, 22 March, is a Sunday; Monday follows."],
    ["2025-12-12T10:00", "2026-01-04", "1 January is off; so are the 2nd and 3rd; the 4th is made up."],
    ["2026-01-28T10:00", "2026-02-24", "17 February lies in Spring Festival, which ends on the 23rd."],
    ["2026-09-20T10:00", "2026-10-10", "Saturday 10 October is worked."],
  ],
  MATTER_SETTLE_RED: [
    ["2026-03-02T09:00", "2026-03-17", "2 and 15 are 17, a Tuesday."],
    ["2025-12-20T10:00", "2026-01-04", "11 days in December; the fifteenth is 4 January, which is made up."],
    ["2026-02-01T10:00", "2026-02-24", "16 February lies in Spring Festival."],
    ["2026-02-13T10:00", "2026-02-28", "Saturday 28 February is worked for Spring Festival."],
  ],
  FOLLOW_UP_7: [
    ["2026-03-02T09:00", "2026-03-09", "The Monday after."],
    ["2025-12-26T09:00", "2026-01-04", "2 January is off with the 3rd; Sunday the 4th is made up."],
    ["2026-02-07T09:00", "2026-02-14", "Saturday 14 February is made up for Spring Festival."],
    ["2026-02-10T09:00", "2026-02-24", "17 February lies in Spring Festival."],
  ],
  FOLLOW_UP_30: house30,
  REOPEN_WINDOW: house30,
  PRIVACY_ANSWER: [
    ["2026-03-02T09:00", "2026-03-23", "Three whole weeks of five days."],
    [
      "2025-12-22T09:00",
      "2026-01-13",
      "23 to 31 December but the weekend: seven; the 4th to the 9th: thirteen; 12 and 13: fifteen.",
    ],
    ["2026-02-09T09:00", "2026-03-06", "10 to 14 February: five; 24 to 28: ten; 2 to 6 March: fifteen."],
  ],
  PUSH_ACCEPT: [
    ["2026-03-02T09:00", "2026-03-03", "The next day is a Tuesday."],
    ["2025-12-31T16:00", "2026-01-04", "1 to 3 January are off; Sunday the 4th is made up."],
    ["2026-02-14T16:00", "2026-02-24", "The Saturday itself is not counted; 15 to 23 are Spring Festival."],
  ],
  PUSH_ANSWER: [
    ["2026-03-02T09:00", "2026-03-09", "Tuesday to Friday are four; Monday the 9th five."],
    ["2025-12-31T16:00", "2026-01-08", "Sunday 4 January is made up: one; the 5th to the 8th: five."],
    ["2026-02-12T16:00", "2026-02-26", "13 and, made up, 14 February: two; then 24, 25, 26: five."],
  ],
  PM_MEDIATE: [
    ["2026-03-02T09:00", "2026-04-02", "The same day of the next month, a Thursday."],
    ["2025-12-03T09:00", "2026-01-04", "3 January is off; Sunday the 4th is made up."],
    [
      "2026-01-31T09:00",
      "2026-02-28",
      "February has no 31st: its last day, a Saturday, is worked for Spring Festival.",
    ],
    ["2026-01-16T09:00", "2026-02-24", "16 February lies in Spring Festival."],
  ],
  PM_DEFAULT: house30,
  PM_MEDICAL: [
    [
      "2026-03-02T09:00",
      "2026-04-14",
      "Thirty weekdays would be 13 April; Monday the 6th is Tomb-Sweeping Day, so a day later.",
    ],
    [
      "2025-12-01T09:00",
      "2026-01-13",
      "2 to 31 December has 22 working days; eight more: 4 to 9 January six, 12 and 13 two.",
    ],
    [
      "2026-01-26T09:00",
      "2026-03-13",
      "27 to 30 January are 4, 2 to 6 February make 9, 9 to 14 make 15, 24 to 28 make 20, 2 to 13 March make 30.",
    ],
  ],
  LABOUR_MEDIATE: [
    ["2026-03-02T09:00", "2026-03-17", "2 and 15 are 17, a Tuesday."],
    ["2025-12-20T10:00", "2026-01-04", "The fifteenth day is 4 January, which is made up."],
    ["2026-02-01T10:00", "2026-02-24", "16 February lies in Spring Festival."],
  ],
  LABOUR_ARBITRATE: [
    ["2025-03-03T09:00", "2026-03-03", "The same day of the next year, a Tuesday."],
    ["2025-01-01T09:00", "2026-01-04", "1 January is off until the 3rd; the 4th is made up."],
    ["2025-02-16T09:00", "2026-02-24", "16 February 2026 lies in Spring Festival."],
    ["2024-02-29T09:00", "2025-02-28", "2025 has no 29 February."],
  ],
  JC_APPLY: house30,
  JC_ACCEPT: [
    ["2026-03-02T09:00", "2026-03-05", "Tuesday, Wednesday, Thursday."],
    ["2025-12-31T09:00", "2026-01-04", "The third day is 3 January, off; the 4th is made up."],
    ["2026-02-12T09:00", "2026-02-24", "15 February begins Spring Festival, which ends on the 23rd."],
    ["2026-05-06T09:00", "2026-05-09", "Saturday 9 May is worked."],
  ],
  JC_DECIDE: house30,
  PS_TRANSFER: [
    ["2026-03-02T09:00", "2026-03-03 09:00", "A day later at the same hour."],
    ["2025-12-31T22:00", "2026-01-01 22:00", "Hours run through New Year's Day."],
    ["2026-02-14T16:30", "2026-02-15 16:30", "Hours run into Spring Festival."],
  ],
  PS_SECOND: [
    ["2026-03-02T09:00", "2026-03-11", "Tuesday to Friday are four; Monday, Tuesday, Wednesday make seven."],
    ["2025-12-29T09:00", "2026-01-08", "30 and 31 December are two; 4 to 8 January make seven."],
    [
      "2026-02-12T09:00",
      "2026-02-28",
      "13 and 14 February two; 24 to 28 (the Saturday is worked) make seven.",
    ],
  ],
  PS_CASE: house30,
  TRAFFIC_APPLY: [
    ["2026-03-02T09:00", "2026-03-12", "2 and 10 are 12, a Thursday."],
    ["2025-12-23T09:00", "2026-01-04", "2 January is off with the 3rd; the 4th is made up."],
    ["2026-02-10T09:00", "2026-02-24", "20 February lies in Spring Festival."],
    ["2026-04-29T09:00", "2026-05-09", "Saturday 9 May is worked."],
  ],
  TRAFFIC_MEDIATE: [
    ["2026-03-02T09:00", "2026-03-12", "2 and 10 are 12, a Thursday."],
    ["2025-12-25T09:00", "2026-01-04", "The tenth day is 4 January, which is made up."],
    ["2026-02-06T09:00", "2026-02-24", "16 February lies in Spring Festival."],
    ["2026-02-18T09:00", "2026-02-28", "Saturday 28 February is worked."],
  ],
  LAND_ACCEPT: [
    ["2026-03-02T09:00", "2026-03-09", "Four days to Friday, the fifth is Monday."],
    ["2025-12-29T09:00", "2026-01-06", "30, 31 December, 4, 5, 6 January."],
    ["2026-02-12T09:00", "2026-02-26", "13 and the made-up 14th; then 24, 25, 26."],
  ],
  LAND_ARBITRATE: [
    [
      "2026-03-02T09:00",
      "2026-05-06",
      "29 days in March and 30 in April make 59; 1 May is off until the 5th.",
    ],
    [
      "2025-11-05T09:00",
      "2026-01-04",
      "25 days in November, 31 in December are 56; the sixtieth is 4 January, made up.",
    ],
    ["2025-12-20T09:00", "2026-02-24", "11 and 31 are 42; 18 February lies in Spring Festival."],
    ["2026-08-11T09:00", "2026-10-10", "20 and 30 are 50; 10 October, a Saturday, is worked."],
  ],
  LAND_SUE: house30,
  XF_FIRST: [
    ["2026-03-02T09:00", "2026-03-17", "2 and 15 are 17, a Tuesday."],
    ["2025-12-18T09:00", "2026-01-04", "2 January is off with the 3rd; the 4th is made up."],
    ["2026-02-05T09:00", "2026-02-24", "20 February lies in Spring Festival."],
  ],
  XF_HANDLE: [
    ["2026-03-02T09:00", "2026-05-06", "The sixtieth day is 1 May; Labour Day ends on the 5th."],
    [
      "2025-11-03T09:00",
      "2026-01-04",
      "27 and 31 are 58; 2 January is off with the 3rd; the 4th is made up.",
    ],
    ["2025-12-22T09:00", "2026-02-24", "9 and 31 are 40; 20 February lies in Spring Festival."],
    ["2025-12-30T09:00", "2026-02-28", "1 and 31 are 32; 28 February, a Saturday, is worked."],
  ],
  XF_REVIEW_ASK: house30,
  XF_REVIEW_DO: house30,
  XF_RECHECK_ASK: house30,
  XF_RECHECK_DO: house30,
  AM_MOVE: [
    ["2026-03-02T09:00", "2026-03-05", "Tuesday, Wednesday, Thursday."],
    ["2025-12-31T09:00", "2026-01-06", "4, 5 and 6 January."],
    ["2026-02-13T09:00", "2026-02-25", "The made-up 14th, then 24 and 25."],
  ],
  AM_ACCEPT: [
    ["2026-03-02T09:00", "2026-03-09", "Four days to Friday, the fifth is Monday."],
    ["2025-12-31T09:00", "2026-01-08", "Sunday the 4th is made up; 5, 6, 7, 8 follow."],
    ["2026-02-13T09:00", "2026-02-27", "The made-up 14th, then 24 to 27."],
  ],
  FV_ORDER: [
    ["2026-03-02T09:00", "2026-03-05 09:00", "Three days at the same hour."],
    ["2025-12-30T10:00", "2026-01-02 10:00", "Hours run through the turn of the year."],
    ["2026-02-16T20:00", "2026-02-19 20:00", "Hours run through Spring Festival."],
  ],
  FV_ORDER_URGENT: [
    ["2026-03-02T09:00", "2026-03-03 09:00", "A day later at the same hour."],
    ["2025-12-31T23:30", "2026-01-01 23:30", "Hours run through the turn of the year."],
    ["2026-02-14T23:30", "2026-02-15 23:30", "Hours run into Spring Festival."],
  ],
};

describe("the table of clocks", () => {
  it("Every rule has at least three examples worked out by hand, one of them over the end of a year.", () => {
    expect(Object.keys(table).sort()).toEqual([...clockRuleIds].sort());
    for (const worked of Object.values(table)) {
      expect(worked.length).toBeGreaterThanOrEqual(3);
      expect(worked.some(([start, end]) => start.slice(0, 4) !== end.slice(0, 4))).toBe(true);
    }
  });

  for (const id of clockRuleIds)
    it(`${id} ends when one counts it by hand.`, () => {
      for (const [start, end, because] of table[id]) {
        const at = new Date(`${start}:00+08:00`).toISOString();
        const rule = ruleOn(id, start.slice(0, 10));
        const due = readClock([{ kind: "started", at }], rule, chinaCalendar, at).due!;
        const { zone } = chinaCalendar;
        const day = localDateOf(due, zone);
        expect(end.length > 10 ? `${day} ${localTimeOf(due, zone)}` : day, because).toBe(end);
        if (end.length === 10) expect(localTimeOf(due, zone)).toBe("23:59");
      }
    });
});

describe("versions of a rule", () => {
  it("The court had fifteen days to confirm until 2012 and has thirty since.", () => {
    expect(ruleOn("JC_DECIDE", "2012-12-31")).toMatchObject({ length: 15, until: "2012-12-31" });
    expect(ruleOn("JC_DECIDE", "2013-01-01")).toMatchObject({ length: 30, until: null });
  });
});
