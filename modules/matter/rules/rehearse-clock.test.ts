import { describe, expect, it } from "vitest";
import type { KeptClock } from "../model/kept-clock.ts";
import { rehearseClock } from "./rehearse-clock.ts";

const at = (day: string) => new Date(`${day}T09:00:00+08:00`).toISOString();
const clock = (from: string, met: string | null): KeptClock => ({
  rule: "MATTER_SETTLE",
  serial: 1,
  events: [{ kind: "started", at: at(from) }, ...(met ? [{ kind: "met" as const, at: at(met) }] : [])],
  runs: { id: "MATTER_SETTLE", length: 30, unit: "day", from: "2020-01-01", by: "law" },
});

describe("a length rehearsed on the clocks of last month", () => {
  // Started on 2 March: thirty days end on 1 April, twenty on the 23rd (22 March is a Sunday).
  const clocks = [
    clock("2026-03-02", "2026-03-20"),
    clock("2026-03-02", "2026-03-25"),
    clock("2026-03-02", null),
  ];
  const now = at("2026-04-10");

  it("says which would have been late by it, and changes nothing", () => {
    const kept = structuredClone(clocks);
    expect(rehearseClock(clocks, "MATTER_SETTLE", { length: 20, unit: "day" }, now)).toEqual({
      looked: 3,
      lateBefore: 1,
      lateAfter: 2,
      newlyLate: [1],
      newlyInTime: [],
    });
    expect(clocks).toEqual(kept);
  });

  it("says which would have been in time by a longer one, and looks at its own rule alone", () => {
    expect(rehearseClock(clocks, "MATTER_SETTLE", { length: 60, unit: "day" }, now)).toMatchObject({
      lateAfter: 0,
      newlyInTime: [2],
    });
    expect(rehearseClock(clocks, "MATTER_SETTLE_RED", { length: 60, unit: "day" }, now).looked).toBe(0);
  });
});
