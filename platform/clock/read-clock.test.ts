import { describe, expect, it } from "vitest";
import {
  type ClockEvent,
  type ClockRule,
  type ClockUnit,
  chinaCalendar,
  clockRules,
  readClock,
  type WorkingCalendar,
} from "./index.ts";

/** A Shanghai wall-clock time as a moment. */
const at = (text: string) => new Date(`${text}+08:00`).toISOString();
const started = (text: string): ClockEvent => ({ kind: "started", at: at(text) });
const ruleOf = (length: number, unit: ClockUnit, movesOffHoliday = true): ClockRule => ({
  ...clockRules.PM_DEFAULT,
  id: "TRIAL",
  length,
  unit,
  movesOffHoliday,
});
const read = (events: ClockEvent[], rule: ClockRule, now = "2026-01-01T00:00:00") =>
  readClock(events, rule, chinaCalendar, at(now));
const codes = (events: ClockEvent[], rule: ClockRule, now?: string) =>
  read(events, rule, now).story.map((line) => line.code);

describe("counting", () => {
  it("Thirty days from 2 March end on 1 April at 24:00, the first day not counted.", () => {
    const reading = read([started("2026-03-02T09:00:00")], ruleOf(30, "day"), "2026-03-02T09:00:00");
    expect(reading.due).toBe(at("2026-04-01T23:59:59.999"));
    expect(reading).toMatchObject({ state: "running", warnings: [] });
  });

  it("A last day in the National Day holiday moves to the first day worked after it.", () => {
    const events = [started("2026-09-04T10:00:00")];
    expect(read(events, ruleOf(1, "month")).due).toBe(at("2026-10-08T23:59:59.999"));
    expect(read(events, ruleOf(1, "month", false)).due).toBe(at("2026-10-04T23:59:59.999"));
    expect(codes(events, ruleOf(1, "month"))).toEqual([
      "started",
      "start-day-not-counted",
      "skipped-holiday",
      "moved-off-rest-day",
      "due",
    ]);
  });

  it("A last day on a Saturday that is worked as a make-up day stays where it is.", () => {
    expect(read([started("2026-09-10T10:00:00")], ruleOf(30, "day")).due).toBe(at("2026-10-10T23:59:59.999"));
  });

  it("A month from 31 January ends with February.", () => {
    expect(read([started("2025-01-31T10:00:00")], ruleOf(1, "month")).due).toBe(
      at("2025-02-28T23:59:59.999"),
    );
  });

  it("Two working days before Spring Festival end on the first day after it.", () => {
    const reading = read([started("2026-02-13T16:00:00")], clockRules.MATTER_ACCEPT, "2026-02-13T16:00:00");
    expect(reading.due).toBe(at("2026-02-24T23:59:59.999"));
    expect(reading.story.filter((line) => line.code === "skipped-holiday")).toMatchObject([
      { values: { nameZh: "春节", from: "2026-02-15", to: "2026-02-23" } },
    ]);
  });

  it("A matter heard late on New Year's Eve counts from that local day, whatever the day in UTC.", () => {
    expect(read([started("2025-12-31T23:30:00")], ruleOf(1, "working-day")).due).toBe(
      at("2026-01-04T23:59:59.999"),
    );
    expect(read([started("2026-01-01T00:30:00")], ruleOf(3, "day")).due).toBe(at("2026-01-04T23:59:59.999"));
  });

  it("A clock that reaches a year without a published calendar says so.", () => {
    const reading = read([started("2026-12-25T09:00:00")], clockRules.MATTER_SETTLE, "2026-12-26T09:00:00");
    expect(reading.warnings).toEqual(["calendar-not-published"]);
    expect(reading.due).toBe(at("2027-01-25T23:59:59.999"));
    const hours = read([started("2026-12-31T23:00:00")], ruleOf(24, "hour"), "2026-12-31T23:00:00");
    expect(hours.warnings).toEqual([]);
  });

  it("Five minutes are five minutes, at midnight and on holidays too.", () => {
    expect(read([started("2026-10-01T23:58:00")], ruleOf(5, "minute")).due).toBe(at("2026-10-02T00:03:00"));
  });

  it("Working hours stop for lunch, for the night and for the weekend.", () => {
    expect(read([started("2026-03-06T11:00:00")], ruleOf(2, "working-hour")).due).toBe(
      at("2026-03-06T14:00:00"),
    );
    const reading = read([started("2026-03-06T17:00:00")], ruleOf(2, "working-hour"), "2026-03-07T12:00:00");
    expect(reading.due).toBe(at("2026-03-09T10:00:00"));
    expect(reading.workingMinutesLeft).toBe(60);
  });

  it("Two shifts that meet at midnight are worked through.", () => {
    const night: WorkingCalendar = {
      ...chinaCalendar,
      week: { ...chinaCalendar.week, 1: [[1320, 1440]], 2: [[0, 360]] },
    };
    const reading = readClock(
      [started("2026-03-09T22:00:00")],
      ruleOf(4, "working-hour"),
      night,
      at("2026-03-09T22:00:00"),
    );
    expect(reading.due).toBe(at("2026-03-10T02:00:00"));
  });

  it("A calendar without a single working hour loses no clock: every day counts, with a warning.", () => {
    const empty = { ...chinaCalendar, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    const now = at("2026-03-09T22:00:00");
    const reading = readClock([started("2026-03-09T22:00:00")], ruleOf(2, "working-day"), empty, now);
    expect(reading.due).toBe(at("2026-03-11T23:59:59.999"));
    expect(reading.warnings).toEqual(["calendar-without-working-time"]);
  });
});

describe("pause, extension and change", () => {
  const start = started("2026-03-02T09:00:00");
  const pause: ClockEvent = { kind: "paused", at: at("2026-03-10T09:00:00"), reason: "appraisal" };
  const resume: ClockEvent = { kind: "resumed", at: at("2026-03-20T09:00:00") };

  it("Ten days of appraisal move the end by ten days.", () => {
    expect(read([start, pause, resume], ruleOf(30, "day", false)).due).toBe(at("2026-04-11T23:59:59.999"));
  });

  it("A paused clock has no end, and keeps what was left.", () => {
    const late = read([start, pause], ruleOf(30, "day"), "2026-08-01T00:00:00");
    const early = read([start, pause], ruleOf(30, "day"), "2026-03-10T09:00:00");
    expect(late).toMatchObject({ state: "paused", due: null });
    expect(late.remainingMs).toBe(early.remainingMs);
    expect(late.remainingMs).toBeGreaterThan(22 * 86_400_000);
  });

  it("An hour clock gains exactly the paused span; a working-day clock gains the working days.", () => {
    const lunch: ClockEvent[] = [
      { kind: "paused", at: at("2026-03-02T10:00:00") },
      { kind: "resumed", at: at("2026-03-02T10:25:00") },
    ];
    expect(read([start, ...lunch], ruleOf(2, "hour")).due).toBe(at("2026-03-02T11:25:00"));
    expect(read([start, pause, resume], ruleOf(10, "working-day")).due).toBe(at("2026-03-26T23:59:59.999"));
  });

  it("Thirty more days are counted from the moved end.", () => {
    const extended: ClockEvent = {
      kind: "extended",
      at: at("2026-10-01T09:00:00"),
      by: { length: 15, unit: "day" },
    };
    const reading = read([started("2026-09-04T10:00:00"), extended], ruleOf(1, "month"));
    expect(reading.due).toBe(at("2026-10-23T23:59:59.999"));
  });

  it("A day clock may be extended by hours, an hour clock by days.", () => {
    const by = (length: number, unit: ClockUnit): ClockEvent => ({
      kind: "extended",
      at: at("2026-03-02T10:00:00"),
      by: { length, unit },
    });
    expect(read([start, by(12, "hour")], ruleOf(1, "day")).due).toBe(at("2026-03-04T12:00:00"));
    expect(read([start, by(1, "working-day")], ruleOf(24, "hour")).due).toBe(at("2026-03-04T09:00:00"));
  });

  it("A changed rule counts from the start and keeps the pause.", () => {
    const change: ClockEvent = {
      kind: "rule-changed",
      at: at("2026-03-25T09:00:00"),
      rule: ruleOf(60, "day", false),
    };
    expect(read([start, pause, resume, change], ruleOf(30, "day", false)).due).toBe(
      at("2026-05-11T23:59:59.999"),
    );
  });

  it("A shorter rule that comes later takes back no pause that was in time when it was made.", () => {
    const late: ClockEvent[] = [
      { kind: "paused", at: at("2026-03-25T09:00:00"), reason: "appraisal" },
      { kind: "rule-changed", at: at("2026-03-26T09:00:00"), rule: ruleOf(15, "day") },
    ];
    const reading = read([start, ...late], ruleOf(30, "day"), "2026-03-27T09:00:00");
    expect(reading).toMatchObject({ state: "paused", due: null, warnings: [] });
  });

  it("A pause after the due time does not save the clock.", () => {
    const late: ClockEvent = { kind: "paused", at: at("2026-05-01T09:00:00") };
    const reading = read([start, late], ruleOf(30, "day"), "2026-05-02T09:00:00");
    expect(reading).toMatchObject({ state: "overdue", warnings: ["paused-after-due"] });
    expect(reading.remainingMs).toBeLessThan(0);
  });

  it("The last millisecond is in time, the next one is late.", () => {
    const met = (text: string): ClockEvent => ({ kind: "met", at: at(text) });
    expect(read([start, met("2026-04-01T23:59:59.999")], ruleOf(30, "day"))).toMatchObject({
      state: "met",
      remainingMs: 0,
    });
    expect(read([start, met("2026-04-02T00:00:00.000")], ruleOf(30, "day"))).toMatchObject({
      state: "met-late",
      remainingMs: -1,
    });
    expect(read([start], ruleOf(30, "day"), "2026-04-02T00:00:00.000").state).toBe("overdue");
  });

  it("Records that make no sense are left out with a warning each, and never thrown.", () => {
    const reading = read(
      [
        { kind: "resumed", at: at("2026-03-03T09:00:00") },
        { kind: "extended", at: at("2026-03-04T09:00:00") },
        { kind: "rule-changed", at: at("2026-03-04T09:00:00") },
        { kind: "paused", at: at("2026-03-01T09:00:00") },
        start,
        started("2026-03-05T09:00:00"),
        pause,
        { ...pause, at: at("2026-03-11T09:00:00") },
        { kind: "stopped", at: at("2026-03-12T09:00:00") },
        { kind: "met", at: at("2026-03-13T09:00:00") },
        { kind: "met", at: "tomorrow" },
      ],
      ruleOf(30, "day"),
    );
    expect(reading.state).toBe("stopped");
    expect([...reading.warnings].sort()).toEqual([
      "after-end",
      "before-start",
      "changed-without-rule",
      "extended-without-length",
      "not-a-moment",
      "paused-twice",
      "resumed-without-pause",
      "started-twice",
    ]);
    expect(read([], ruleOf(30, "day"))).toMatchObject({
      state: "stopped",
      due: null,
      warnings: ["never-started"],
    });
  });
});
