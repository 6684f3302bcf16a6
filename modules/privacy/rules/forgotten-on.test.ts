import { addDays } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstKept, forgottenOn } from "./forgotten-on.ts";

describe("the day on which something is forgotten", () => {
  it("is the day after the last day of the term", () => {
    expect(forgottenOn("2026-03-10", { length: 5, unit: "year" })).toBe("2031-03-11");
    expect(forgottenOn("2024-02-29", { length: 1, unit: "year" })).toBe("2025-03-01");
    expect(forgottenOn("2026-03-10", { length: 2, unit: "day" })).toBe("2026-03-13");
  });

  it("is the same day forwards and backwards, for every day and term", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 8000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("day" as const, "year" as const),
        (start, later, length, unit) => {
          const ended = addDays("2000-01-01", start);
          const today = addDays(ended, later);
          expect(ended < firstKept(today, { length, unit })).toBe(
            forgottenOn(ended, { length, unit }) <= today,
          );
        },
      ),
    );
  });

  it("is the same also around 29 February and the end of a term", () => {
    for (let i = 0; i < 1500; i++)
      for (const step of [365, 366, 367, 1826, 1827, 1828]) {
        const ended = addDays("2023-01-01", i);
        const today = addDays(ended, step);
        for (const length of [1, 5])
          expect(ended < firstKept(today, { length, unit: "year" })).toBe(
            forgottenOn(ended, { length, unit: "year" }) <= today,
          );
      }
  });
});
