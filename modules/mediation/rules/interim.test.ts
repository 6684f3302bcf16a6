import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KindFacts, kindOfAgreement, standingOf, unfitKind } from "./interim.ts";

const today = "2026-11-26";
const interim: KindFacts = {
  kind: "interim",
  form: "written",
  remaining: "",
  until: "2027-02-01",
  lastDays: ["2026-12-01", "2027-01-31"],
  standing: 0,
  fate: null,
};
const day = fc.integer({ min: 0, max: 800 }).map((n) => {
  return new Date(Date.UTC(2026, 5, 1) + n * 86_400_000).toISOString().slice(0, 10);
});

describe("the kind of an agreement", () => {
  it("is interim where it says so, over a part where something stays open, and over the whole otherwise", () => {
    expect(kindOfAgreement({ interim: true, remaining: "" })).toBe("interim");
    expect(kindOfAgreement({ interim: false, remaining: "精神损害赔偿" })).toBe("partial");
    expect(kindOfAgreement({ interim: false, remaining: "" })).toBe("whole");
  });

  it("over a part names what stays open", () => {
    const part: KindFacts = { ...interim, kind: "partial", until: null };
    expect(unfitKind(part, today)).toEqual({ reason: "remaining-needed" });
    expect(unfitKind({ ...part, remaining: "误工费" }, today)).toBeNull();
  });

  it("for the time being is written, has no day in the past, and may run until the final agreement", () => {
    expect(unfitKind(interim, today)).toBeNull();
    expect(unfitKind({ ...interim, until: null }, today)).toBeNull();
    expect(unfitKind({ ...interim, form: "oral" }, today)).toEqual({ reason: "interim-written" });
    expect(unfitKind({ ...interim, until: "2026-11-25" }, today)).toEqual({ reason: "interim-past" });
  });

  it("for the time being never promises anything beyond its own last day", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, (lastDays, until) => {
        const found = unfitKind({ ...interim, lastDays, until }, today);
        if (until < today) return found?.reason === "interim-past";
        if (found === null) return lastDays.every((one) => one <= until);
        return found.reason === "term-after-until" && lastDays[found.number! - 1]! > until;
      }),
    );
  });

  it("that is final decides about the interim ones in force, and need not where there are none", () => {
    const whole: KindFacts = { ...interim, kind: "whole", until: null };
    expect(unfitKind(whole, today)).toBeNull();
    expect(unfitKind({ ...whole, standing: 2 }, today)).toEqual({ reason: "interims-undecided" });
    expect(unfitKind({ ...whole, standing: 2, fate: "stay" }, today)).toBeNull();
    expect(unfitKind({ ...whole, standing: 2, fate: "replaced" }, today)).toBeNull();
  });
});

describe("an interim agreement in force", () => {
  it("binds on its last day and no longer, never after the mediation, never once it was replaced", () => {
    const sealed = { state: "sealed", until: "2026-11-26" };
    expect(standingOf(sealed, false, "2026-11-26")).toBe("runs");
    expect(standingOf(sealed, false, "2026-11-27")).toBe("over");
    expect(standingOf({ ...sealed, until: null }, false, "2030-01-01")).toBe("runs");
    expect(standingOf({ ...sealed, until: null }, true, "2026-11-26")).toBe("over");
    expect(standingOf({ ...sealed, state: "superseded" }, false, "2026-11-26")).toBe("superseded");
    expect(standingOf({ ...sealed, state: "ended" }, false, "2026-11-26")).toBe("ended");
  });

  it("once over stays over", () => {
    fc.assert(
      fc.property(day, day, day, (until, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const at = (when: string) => standingOf({ state: "sealed", until }, false, when);
        return at(early) === "runs" || at(late) === "over";
      }),
    );
  });
});
