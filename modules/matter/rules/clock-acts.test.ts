import {
  type ClockRuleId,
  chinaCalendar,
  epochOf,
  momentOf,
  type PauseReason,
  readClock,
} from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockValue, KeptClock } from "../model/kept-clock.ts";
import {
  extendedNow,
  extensionOf,
  mayExtend,
  mayPause,
  mayResume,
  pausedNow,
  resumedNow,
} from "./clock-acts.ts";
import { dueOf, moveClocks, recomputeClocks } from "./clock-moves.ts";
import { objectionToValue } from "./clock-value.ts";
import { runsOn, startedUnder } from "./rule-for.ts";

const at = (text: string) => new Date(`${text}+08:00`).toISOString();
const start = at("2026-03-02T09:00:00");
const clock = (rule: ClockRuleId, ...events: KeptClock["events"]): KeptClock => ({
  rule,
  serial: 1,
  events: [{ kind: "started", at: start }, ...events],
  runs: null,
});
const plain = { category: "02", grade: null, values: [] };

describe("pausing and resuming", () => {
  it("is for the reasons its rule knows: appraisal stops a medical mediation, a wish of both sides does not.", () => {
    const now = at("2026-03-10T09:00:00");
    expect(mayPause(clock("PM_MEDICAL"), "appraisal", now)).toBeNull();
    expect(mayPause(clock("PM_MEDICAL"), "both-ask", now)?.reason).toBe("pause-not-by-law");
    expect(mayPause(clock("PM_MEDIATE"), "both-ask", now)).toBeNull();
    expect(mayPause(clock("LABOUR_MEDIATE"), "appraisal", now)?.reason).toBe("pause-not-by-law");
    expect(mayPause(clock("LABOUR_MEDIATE"), null, now)?.reason).toBe("pause-not-by-law");
  });

  it("is not possible twice, after the end, late, or of a clock that never was.", () => {
    const now = at("2026-03-10T09:00:00");
    const paused = pausedNow(clock("PM_MEDIATE"), now, "appraisal");
    expect(mayPause(paused, "appraisal", now)?.reason).toBe("clock-paused-already");
    expect(mayResume(clock("PM_MEDIATE"))?.reason).toBe("clock-not-paused");
    expect(mayPause(clock("PM_MEDIATE", { kind: "met", at: now }), "appraisal", now)?.reason).toBe(
      "clock-ended",
    );
    expect(mayPause(clock("PM_MEDIATE"), "appraisal", at("2026-04-03T00:00:00"))?.reason).toBe(
      "clock-past-due",
    );
    expect(mayPause(null, "appraisal", now)?.reason).toBe("clock-not-there");
    expect(mayResume(paused)).toBeNull();
  });

  it("in the same instant changes nothing.", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 24 }), (hours) => {
        const now = momentOf(epochOf(start) + hours * 3_600_000);
        const before = clock("MATTER_SETTLE");
        expect(dueOf(resumedNow(pausedNow(before, now, "appraisal"), now))).toBe(dueOf(before));
      }),
    );
  });
});

describe("extending", () => {
  const now = at("2026-03-10T09:00:00");

  it("is by consent or by approval, as the rule has it, and no more than the rule's most.", () => {
    expect(mayExtend(clock("PM_MEDIATE"), "consent", 1, now)).toBeNull();
    expect(mayExtend(clock("PM_MEDIATE"), "consent", 2, now)?.reason).toBe("extension-too-long");
    expect(mayExtend(clock("PM_MEDIATE"), "approval", 1, now)?.reason).toBe("extension-needs-consent");
    expect(mayExtend(clock("PM_MEDICAL"), "consent", 30, now)).toBeNull();
    expect(mayExtend(clock("PS_CASE"), "consent", 30, now)?.reason).toBe("extension-needs-approval");
    expect(mayExtend(clock("PS_CASE"), "approval", 30, now)).toBeNull();
    expect(mayExtend(clock("PS_CASE"), "approval", 31, now)?.reason).toBe("extension-too-long");
    expect(mayExtend(clock("XF_HANDLE"), "approval", 30, now)).toBeNull();
    expect(mayExtend(clock("JC_APPLY"), "consent", 1, now)?.reason).toBe("extension-not-by-law");
    expect(mayExtend(clock("LABOUR_MEDIATE"), "consent", 1, now)?.reason).toBe("extension-not-by-law");
  });

  it("of a public-order case is thirty days, once.", () => {
    const longer = extendedNow(clock("PS_CASE"), now, extensionOf(clock("PS_CASE"), 30)!, "approval");
    // 1 April, and thirty days from there: 1 May, which Labour Day moves to the 6th.
    expect(dueOf(longer)).toBe(at("2026-05-06T23:59:59.999"));
    expect(mayExtend(longer, "approval", 1, now)?.reason).toBe("extension-used-up");
  });

  it("waits until a pause is over, and is not possible after the end.", () => {
    const paused = pausedNow(clock("PM_MEDIATE"), now, "appraisal");
    expect(mayExtend(paused, "consent", 1, now)?.reason).toBe("clock-paused-already");
    expect(mayExtend(clock("PM_MEDIATE"), "consent", 1, at("2026-04-03T00:00:00"))?.reason).toBe(
      "clock-past-due",
    );
  });
});

describe("category and grade", () => {
  const medical = { ...plain, category: "15" };

  it("decide by which rule a mediation runs: a month, thirty working days, or fifteen days.", () => {
    const begun = (category: string) =>
      moveClocks([], "begin-mediation", start, { ...plain, category }).at(-1)!.runs?.id;
    expect([begun("02"), begun("15"), begun("10"), begun("11")]).toEqual([
      "PM_MEDIATE",
      "PM_MEDICAL",
      "LABOUR_MEDIATE",
      "LABOUR_MEDIATE",
    ]);
  });

  it("that change count the running clock anew from its start, and the story says so; twice is as once.", () => {
    const now = at("2026-03-10T09:00:00");
    const begun = moveClocks([], "begin-mediation", start, plain);
    const once = recomputeClocks(begun, now, medical, "category");
    expect(dueOf(once[0]!)).toBe(at("2026-04-14T23:59:59.999"));
    expect(recomputeClocks(once, now, medical, "category")).toEqual(once);
    const { story } = readClock(once[0]!.events, startedUnder(once[0]!), chinaCalendar, now);
    expect(story.find((line) => line.code === "rule-changed")?.values).toMatchObject({
      nameZh: "医疗纠纷人民调解期限",
      length: 30,
      reason: "category",
    });
    expect(dueOf(recomputeClocks(once, now, plain, "category")[0]!)).toBe(dueOf(begun[0]!));
  });

  it("A red matter has fifteen days instead of thirty.", () => {
    const taken = moveClocks(moveClocks([], "report", start, plain), "accept", start, plain);
    const red = recomputeClocks(taken, start, { ...plain, grade: "red" }, "grade");
    expect(dueOf(red[1]!)).toBe(at("2026-03-17T23:59:59.999"));
    expect(red[0]).toEqual(taken[0]);
  });
});

describe("a county's own length", () => {
  const value = (from: string, length: number, setAt = `${from}T00:00:00.000Z`): ClockValue => ({
    rule: "MATTER_SETTLE",
    from,
    setAt,
    length,
    unit: "day",
  });

  it("holds from its day on; a clock that runs keeps what it started under.", () => {
    const values = [value("2026-03-01", 20), value("2026-03-05", 10)];
    const early = moveClocks([], "accept", start, { ...plain, values }).at(-1)!;
    expect(early.runs).toMatchObject({ length: 20, by: "county", from: "2026-03-01" });
    const late = moveClocks([], "accept", at("2026-03-06T09:00:00"), { ...plain, values }).at(-1)!;
    expect(late.runs).toMatchObject({ length: 10 });
    expect(dueOf(early)).toBe(at("2026-03-23T23:59:59.999"));
  });

  it("is not known before it was set, and never stands in for a national limit.", () => {
    const later = value("2026-03-01", 5, at("2026-03-02T12:00:00"));
    expect(runsOn("MATTER_SETTLE", start, [later]).length).toBe(30);
    expect(runsOn("PM_MEDICAL", start, [{ ...value("2026-03-01", 5), rule: "PM_MEDICAL" }]).length).toBe(30);
  });

  it("is set for local limits alone, from today on, in units that fit.", () => {
    const today = "2026-03-02";
    const fit = { rule: "MATTER_SETTLE" as const, from: today, length: 20, unit: "day" as const };
    expect(objectionToValue(fit, today)).toBeNull();
    expect(objectionToValue({ ...fit, unit: "working-day" }, today)).toBeNull();
    expect(objectionToValue({ ...fit, rule: "PM_MEDIATE" }, today)?.reason).toBe("clock-not-local");
    expect(objectionToValue({ ...fit, from: "2026-03-01" }, today)?.reason).toBe("clock-value-too-early");
    expect(objectionToValue({ ...fit, length: 0 }, today)?.reason).toBe("clock-value-unfit");
    expect(objectionToValue({ ...fit, unit: "month" }, today)?.reason).toBe("clock-value-unfit");
    expect(objectionToValue({ ...fit, rule: "FOLLOW_UP_7", unit: "working-day" }, today)?.reason).toBe(
      "clock-value-unfit",
    );
  });
});

describe("whatever is done to a clock", () => {
  const rules = fc.constantFrom<ClockRuleId>(
    "MATTER_SETTLE",
    "PM_MEDIATE",
    "PM_MEDICAL",
    "PS_CASE",
    "XF_HANDLE",
    "JC_APPLY",
  );
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom("pause", "resume", "extend", "recompute", "met"),
      hours: fc.integer({ min: 0, max: 200 }),
      reason: fc.constantFrom<PauseReason>("appraisal", "both-ask", "obstacle"),
      length: fc.integer({ min: 1, max: 40 }),
      category: fc.constantFrom("02", "10", "15"),
      grade: fc.constantFrom(null, "red", "orange"),
    }),
    { maxLength: 12 },
  );

  it("it is neither lost nor ends before it starts, nothing that the rules allow leaves a warning, and extensions stay within the most.", () => {
    fc.assert(
      fc.property(rules, steps, (rule, acts) => {
        let one = clock(rule);
        let now = start;
        for (const step of acts) {
          now = momentOf(epochOf(now) + step.hours * 3_600_000);
          if (step.act === "pause" && mayPause(one, step.reason, now) === null)
            one = pausedNow(one, now, step.reason);
          if (step.act === "resume" && mayResume(one) === null) one = resumedNow(one, now);
          for (const way of ["consent", "approval"] as const)
            if (step.act === "extend" && mayExtend(one, way, step.length, now) === null)
              one = extendedNow(one, now, extensionOf(one, step.length)!, way);
          if (step.act === "recompute")
            one = recomputeClocks([one], now, { ...step, values: [] }, "category")[0]!;
          if (step.act === "met" && mayPause(one, null, now)?.reason !== "clock-ended")
            one = { ...one, events: [...one.events, { kind: "met", at: now }] };
        }
        const reading = readClock(one.events, startedUnder(one), chinaCalendar, now);
        expect(reading.warnings.filter((w) => w !== "calendar-not-published")).toEqual([]);
        if (reading.state === "paused") expect(reading.due).toBeNull();
        else expect(epochOf(reading.due!)).toBeGreaterThanOrEqual(epochOf(start));
        const extended = one.events.filter((event) => event.kind === "extended");
        for (const event of extended) expect(event.by!.length).toBeLessThanOrEqual(30);
        if (rule === "JC_APPLY") expect(extended).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
