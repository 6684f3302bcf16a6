import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulkLimits } from "../model/bulk.ts";
import { objectionToLimits } from "./set-limits.ts";

describe("limits of much reading", () => {
  it("are the house's own without objection", () => {
    expect(objectionToLimits(bulkLimits)).toBeNull();
  });
  it("are refused where a usual day would be noticed", () => {
    expect(objectionToLimits({ ...bulkLimits, exportLines: 9 })).toBe("limits-too-low");
    expect(objectionToLimits({ ...bulkLimits, hour: { ...bulkLimits.hour, other: 1 } })).toBe(
      "limits-too-low",
    );
  });
  it("are refused where a day has less than an hour, whichever role it is", () => {
    const number = fc.integer({ min: 10, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.constantFrom("other", "officer"), (hour, day, role) => {
        const limits = { hour: { [role]: hour }, day: { [role]: day }, exportLines: 10 };
        expect(objectionToLimits(limits)).toBe(day < hour ? "limits-day-below-hour" : null);
      }),
    );
  });
});
