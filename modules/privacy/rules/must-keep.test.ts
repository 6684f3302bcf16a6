import { describe, expect, it } from "vitest";
import { mustKeep } from "./must-keep.ts";

const ended = {
  state: "verified",
  number: 7,
  closedAt: "2026-03-10T02:00:00.000Z",
  held: false,
  term: { length: 5, unit: "year" as const },
  now: "2026-11-25T02:00:00.000Z",
  zone: "Asia/Shanghai",
};

describe("what has to be kept although somebody asks to delete it", () => {
  it("is a matter that is being handled, with the earliest day", () => {
    expect(mustKeep({ ...ended, state: "mediating", closedAt: null })).toEqual({
      reason: "open",
      until: "2031-11-26",
    });
  });

  it("is a file until its term is over, and what is held until it is not", () => {
    expect(mustKeep(ended)).toEqual({ reason: "kept-by-law", until: "2031-03-11" });
    expect(mustKeep({ ...ended, held: true })).toEqual({ reason: "held", until: null });
    expect(mustKeep({ ...ended, now: "2031-03-11T02:00:00.000Z" })).toBeNull();
  });

  it("is not what was never taken up: it has no file", () => {
    expect(mustKeep({ ...ended, state: "ended", number: null })).toBeNull();
  });
});
