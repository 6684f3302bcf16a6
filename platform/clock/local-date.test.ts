import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  epochOf,
  isLocalDate,
  isMoment,
  localDateOf,
  localTimeOf,
  momentOf,
  startOfLocalDay,
  weekdayOf,
} from "./index.ts";

const zones = [
  "Asia/Shanghai",
  "Europe/Berlin",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "UTC",
];
const epochs = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2045, 0, 1) });
const dates = epochs.map((epochMs) => momentOf(epochMs).slice(0, 10));

describe("moments and local dates", () => {
  it("A moment is read and written without loss, and only in its one spelling.", () => {
    fc.assert(fc.property(epochs, (epochMs) => epochOf(momentOf(epochMs)) === epochMs));
    expect(isMoment("2026-11-22T02:30:00.000Z")).toBe(true);
    for (const wrong of ["2026-11-22T02:30:00Z", "2026-02-30T00:00:00.000Z", "2026-11-22", "", 7, null]) {
      expect(isMoment(wrong)).toBe(false);
    }
    expect(() => epochOf("yesterday")).toThrow(RangeError);
  });

  it("A local date is a real day and nothing else.", () => {
    expect(isLocalDate("2028-02-29")).toBe(true);
    for (const wrong of ["2026-02-29", "2026-13-01", "2026-1-1", "20261122", undefined]) {
      expect(isLocalDate(wrong)).toBe(false);
    }
  });

  it("Half past eight in the evening in UTC is already the next day in Shanghai.", () => {
    expect(localDateOf("2026-12-31T20:30:00.000Z", "Asia/Shanghai")).toBe("2027-01-01");
    expect(localTimeOf("2026-12-31T20:30:00.000Z", "Asia/Shanghai")).toBe("04:30");
    expect(startOfLocalDay("2027-01-01", "Asia/Shanghai")).toBe("2026-12-31T16:00:00.000Z");
  });

  it("Local dates, times and midnights agree with Temporal in zones with and without summer time.", () => {
    fc.assert(
      fc.property(epochs, fc.constantFrom(...zones), (epochMs, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
        const moment = momentOf(epochMs);
        expect(localDateOf(moment, zone)).toBe(there.toPlainDate().toString());
        expect(localTimeOf(moment, zone)).toBe(there.toPlainTime().toString().slice(0, 5));
        expect(epochOf(startOfLocalDay(localDateOf(moment, zone), zone))).toBe(
          there.startOfDay().epochMilliseconds,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("A day begins after the gap where summer time skips midnight, and at the first of two midnights.", () => {
    expect(startOfLocalDay("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
    expect(startOfLocalDay("2018-02-18", "America/Sao_Paulo")).toBe("2018-02-18T03:00:00.000Z");
  });

  it("Days and months are added as Temporal adds them, month ends included.", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -900, max: 900 }), (date, n) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, n)).toBe(plain.add({ days: n }).toString());
        expect(addMonths(date, n)).toBe(plain.add({ months: n }, { overflow: "constrain" }).toString());
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
      }),
    );
  });

  it("A month after 31 January is the end of February (Civil Code 202).", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  });
});
