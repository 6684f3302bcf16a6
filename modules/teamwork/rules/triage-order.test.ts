import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { triageOrder, type Waiting } from "./triage-order.ts";

const calm: Waiting = {
  id: "a",
  urgent: false,
  danger: [],
  grade: null,
  sealed: false,
  dueAt: "2026-11-27T00:00:00.000Z",
  reportedAt: "2026-11-26T00:00:00.000Z",
};
const first = (...lines: Waiting[]) => [...lines].sort(triageOrder).map((line) => line.id);

describe("the order of the queue", () => {
  it("puts danger now before red, red before protected and orange, those before other signs, and signs before calm", () => {
    const lines = [
      { ...calm, id: "calm" },
      { ...calm, id: "sign", danger: [{}] },
      { ...calm, id: "sealed", sealed: true, dueAt: "2026-11-26T01:00:00.000Z" },
      { ...calm, id: "orange", grade: "orange" },
      { ...calm, id: "red", grade: "red" },
      { ...calm, id: "now", danger: [{}], urgent: true },
    ];
    expect(first(...lines)).toEqual(["now", "red", "sealed", "orange", "sign", "calm"]);
  });

  it("puts what is due first on top, then what waits longest; what has no clock comes last", () => {
    expect(
      first(
        { ...calm, id: "none", dueAt: null },
        { ...calm, id: "later", dueAt: "2026-11-28T00:00:00.000Z" },
        { ...calm, id: "young", reportedAt: "2026-11-26T09:00:00.000Z" },
        calm,
      ),
    ).toEqual(["a", "young", "later", "none"]);
  });

  it("is one whole order: the same queue however it came in", () => {
    const line = fc.record({
      id: fc.uuid(),
      urgent: fc.boolean(),
      danger: fc.array(fc.constant({}), { maxLength: 1 }),
      grade: fc.constantFrom(null, "red", "orange", "yellow", "blue"),
      sealed: fc.boolean(),
      dueAt: fc.constantFrom(null, "2026-11-27T00:00:00.000Z", "2026-11-28T00:00:00.000Z"),
      reportedAt: fc.constantFrom("2026-11-26T00:00:00.000Z", "2026-11-25T00:00:00.000Z"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (one) => one.id }), (lines) => {
        expect(first(...lines)).toEqual(first(...[...lines].reverse()));
      }),
    );
  });
});
