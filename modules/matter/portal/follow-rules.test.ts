import { describe, expect, it } from "vitest";
import type { ClockView, OutcomeCheckView } from "../model/matter.ts";
import { isAskedNow, runningClock, spelled, todosOf } from "./follow-rules.ts";

const check = (id: string, dueOn: string, answer: OutcomeCheckView["answer"] = null): OutcomeCheckView => ({
  id,
  round: 1,
  side: "reporter",
  dueOn,
  answer,
  reasons: [],
  way: null,
  answeredAt: null,
});
const clock = (rule: string, state: string, due: string | null): ClockView => ({
  rule,
  name: { zh: "", en: "" },
  basis: { zh: "", en: "" },
  local: true,
  state,
  due,
  remainingMs: 0,
  story: [],
  warnings: [],
});

describe("what a resident is asked now", () => {
  it("is whether it is solved, as soon as it is settled, and again only on the later day", () => {
    const [first, later] = [check("a", "2026-11-29"), check("b", "2026-12-22")];
    expect(isAskedNow({ toConfirm: "a", checks: [first, later] }, "2026-11-22")).toBe(true);
    const answered = check("a", "2026-11-29", "confirmed");
    expect(isAskedNow({ toConfirm: "b", checks: [answered, later] }, "2026-11-23")).toBe(false);
    expect(isAskedNow({ toConfirm: "b", checks: [answered, later] }, "2026-12-22")).toBe(true);
    expect(isAskedNow({ toConfirm: null, checks: [] }, "2026-11-22")).toBe(false);
  });

  it("puts that question before a reply and a rating", () => {
    const track = {
      toConfirm: "a",
      checks: [check("a", "2026-11-22")],
      waiting: "reporter",
      mayRate: true,
      sides: ["reporter"],
    };
    expect(todosOf(track, "2026-11-22")).toEqual(["answer-outcome", "reply", "rate"]);
    expect(todosOf({ ...track, toConfirm: null, sides: ["B"] }, "2026-11-22")).toEqual(["rate"]);
  });
});

describe("the clock that is shown", () => {
  it("is the running one that ends first; one that was met is not shown", () => {
    const clocks = [
      clock("late", "running", "2026-12-22T00:00:00.000Z"),
      clock("met", "met", "2026-11-01T00:00:00.000Z"),
      clock("soon", "overdue", "2026-11-20T00:00:00.000Z"),
    ];
    expect(runningClock(clocks)?.rule).toBe("soon");
    expect(runningClock([clock("met", "met", null)])).toBeNull();
  });
});

it("A code is read aloud letter by letter.", () => {
  expect(spelled("K7M4-Q2PX")).toBe("K 7 M 4 ， Q 2 P X");
});
