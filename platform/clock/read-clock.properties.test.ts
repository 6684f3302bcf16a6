import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type ClockEvent,
  type ClockRule,
  type ClockUnit,
  chinaCalendar,
  clockRules,
  epochOf,
  isWorkingDay,
  localDateOf,
  momentOf,
  readClock,
} from "./index.ts";

const hourMs = 3_600_000;
const zone = chinaCalendar.zone;
const units: ClockUnit[] = ["minute", "hour", "working-hour", "day", "working-day", "month", "year"];
const startMs = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 1) });
const rules: fc.Arbitrary<ClockRule> = fc
  .record({
    length: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom(...units),
    movesOffHoliday: fc.boolean(),
  })
  .map((part) => ({
    ...clockRules.PM_DEFAULT,
    ...part,
    length: part.unit === "year" ? part.length % 3 : part.length,
  }));
const extensions = fc.record({
  length: fc.integer({ min: 1, max: 20 }),
  unit: fc.constantFrom(...units.slice(0, 6)),
});
/** Pauses as pairs of hours: until the pause, and its length. */
const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 400 })), {
  maxLength: 3,
});

function eventsOf(start: number, spans: ReadonlyArray<readonly [number, number]>): ClockEvent[] {
  const events: ClockEvent[] = [{ kind: "started", at: momentOf(start) }];
  let clock = start;
  for (const [wait, span] of spans) {
    events.push({ kind: "paused", at: momentOf(clock + wait * hourMs) });
    clock += (wait + span) * hourMs;
    events.push({ kind: "resumed", at: momentOf(clock) });
  }
  return events;
}
const dueOf = (events: ClockEvent[], rule: ClockRule) => {
  const { due } = readClock(events, rule, chinaCalendar, momentOf(Date.UTC(2030, 0, 1)));
  return due === null ? Number.NaN : epochOf(due);
};

describe("whatever the rule, the day and the pauses", () => {
  it("No clock is lost and none ends before it starts.", () => {
    fc.assert(
      fc.property(startMs, rules, pauses, (start, rule, spans) => {
        expect(dueOf(eventsOf(start, spans), rule)).toBeGreaterThanOrEqual(start);
      }),
    );
  });

  it("A pause never brings the end nearer, and an hour clock gains exactly the spans paused before its end.", () => {
    fc.assert(
      fc.property(startMs, rules, pauses, (start, rule, spans) => {
        const plain = dueOf(eventsOf(start, []), rule);
        const paused = dueOf(eventsOf(start, spans), rule);
        expect(paused).toBeGreaterThanOrEqual(plain);
        if (rule.unit !== "hour" && rule.unit !== "minute") return;
        let due = plain;
        let clock = start;
        for (const [wait, span] of spans) {
          clock += wait * hourMs;
          if (clock > due) break;
          due += span * hourMs;
          clock += span * hourMs;
        }
        expect(paused).toBe(due);
      }),
    );
  });

  it("A day clock that does not move off holidays gains one day for each local midnight it was paused over.", () => {
    fc.assert(
      fc.property(startMs, fc.integer({ min: 30, max: 60 }), pauses, (start, length, spans) => {
        const rule: ClockRule = { ...clockRules.PM_DEFAULT, length, unit: "day", movesOffHoliday: false };
        const events = eventsOf(start, spans);
        let nights = 0;
        for (let i = 1; i + 1 < events.length; i += 2) {
          const from = localDateOf(events[i]?.at ?? "", zone);
          const to = localDateOf(events[i + 1]?.at ?? "", zone);
          for (let date = from; date < to; date = addDays(date, 1)) nights += 1;
        }
        expect(dueOf(events, rule) - dueOf(eventsOf(start, []), rule)).toBe(nights * 24 * hourMs);
      }),
    );
  });

  it("An extension always brings the end later.", () => {
    fc.assert(
      fc.property(startMs, rules, pauses, extensions, (start, rule, spans, by) => {
        const events = eventsOf(start, spans);
        const last = events.at(-1)?.at ?? momentOf(start);
        const extended: ClockEvent = { kind: "extended", at: last, by };
        expect(dueOf([...events, extended], rule)).toBeGreaterThan(dueOf(events, rule));
      }),
    );
  });

  it("As time passes less is left, and an overdue clock does not recover by itself.", () => {
    const order = ["running", "overdue"];
    fc.assert(
      fc.property(startMs, rules, pauses, fc.nat(4000), fc.nat(4000), (start, rule, spans, a, b) => {
        const read = (hours: number) =>
          readClock(eventsOf(start, spans), rule, chinaCalendar, momentOf(start + hours * hourMs));
        const early = read(Math.min(a, b));
        const late = read(Math.max(a, b));
        expect(late.due).toBe(early.due);
        expect(late.remainingMs).toBe(early.remainingMs - Math.abs(a - b) * hourMs);
        expect(order.indexOf(late.state)).toBeGreaterThanOrEqual(order.indexOf(early.state));
        expect(late.state === "overdue").toBe(late.remainingMs < 0);
        expect(late.workingMinutesLeft ?? 0).toBeLessThanOrEqual(early.workingMinutesLeft ?? 0);
      }),
    );
  });

  it("A working-day clock of at least one day ends on a working day, and so does one that moves off holidays.", () => {
    fc.assert(
      fc.property(startMs, rules, pauses, (start, rule, spans) => {
        const due = readClock(eventsOf(start, spans), rule, chinaCalendar, momentOf(start)).due ?? "";
        const byDate = rule.unit === "day" || rule.unit === "month" || rule.unit === "year";
        const worked = (rule.unit === "working-day" && rule.length > 0) || (byDate && rule.movesOffHoliday);
        if (worked) expect(isWorkingDay(chinaCalendar, localDateOf(due, zone))).toBe(true);
      }),
    );
  });

  it("The order in which records arrive does not matter, and no heap of records makes it throw.", () => {
    const kinds = ["started", "paused", "resumed", "extended", "met", "stopped", "rule-changed"] as const;
    const heap = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...kinds),
        at: startMs.map(momentOf),
        by: extensions,
        rule: rules,
      }),
      { maxLength: 8, selector: (event) => event.at },
    );
    fc.assert(
      fc.property(heap, rules, startMs, (events, rule, now) => {
        const forward = readClock(events, rule, chinaCalendar, momentOf(now));
        expect(readClock(events.toReversed(), rule, chinaCalendar, momentOf(now))).toEqual(forward);
        const hasStart = events.some((event) => event.kind === "started");
        expect(forward.warnings.includes("never-started")).toBe(!hasStart);
        if (hasStart && forward.state !== "paused") expect(forward.due).not.toBeNull();
      }),
    );
  });
});
