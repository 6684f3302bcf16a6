import { describe, expect, it } from "vitest";
import { ladderRule, type Rung } from "../model/ladder.ts";
import { inClimbingOrder, objectionToLadder } from "./ladder.ts";

const first = ladderRule.first.rungs;
const answers = first.filter((rung) => rung.clock === "answer");
const accept = (...rungs: Array<[number, Rung["act"]]>) => ({
  rungs: [...answers, ...rungs.map(([days, act]): Rung => ({ clock: "accept", days, act }))],
});

describe("a county's ladder", () => {
  it("may be that of the house, whatever order its rungs are written in", () => {
    expect(objectionToLadder({ rungs: first })).toBeNull();
    expect(objectionToLadder({ rungs: [...first].reverse() })).toBeNull();
    expect(inClimbingOrder([...first].reverse())).toEqual(first);
  });

  it("may urge again, or hand back alone, or do several things on one day", () => {
    expect(objectionToLadder(accept([1, "urge"], [2, "urge"], [5, "hand-back"]))).toBeNull();
    expect(objectionToLadder(accept([4, "hand-back"]))).toBeNull();
    expect(objectionToLadder(accept([2, "hand-back"], [2, "urge"], [2, "supervise"]))).toBeNull();
  });

  it("ends with handing back on each clock, so that nothing waits for ever", () => {
    expect(objectionToLadder({ rungs: answers })).toBe("ladder-no-end");
    expect(objectionToLadder(accept([1, "urge"]))).toBe("ladder-no-end");
  });

  it("has no rung twice, nothing milder after something stronger, and days within bounds", () => {
    expect(objectionToLadder(accept([1, "urge"], [1, "urge"], [3, "hand-back"]))).toBe("ladder-twice");
    expect(objectionToLadder(accept([3, "hand-back"], [4, "hand-back"]))).toBe("ladder-twice");
    expect(objectionToLadder(accept([1, "supervise"], [2, "urge"], [3, "hand-back"]))).toBe("ladder-order");
    expect(objectionToLadder(accept([1, "hand-back"], [2, "urge"]))).toBe("ladder-order");
    expect(objectionToLadder(accept([0, "urge"], [3, "hand-back"]))).toBe("ladder-days");
    expect(objectionToLadder(accept([61, "hand-back"]))).toBe("ladder-days");
    const many = Array.from({ length: 20 }, (_, n): [number, Rung["act"]] => [n + 1, "urge"]);
    expect(objectionToLadder(accept(...many, [30, "hand-back"]))).toBe("ladder-too-long");
  });
});
