import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonHours, type Hours, isFree } from "./free-hours.ts";

const span = (day: number, from: string, until: string): Hours => ({ day, from, until });
const clock = fc
  .tuple(fc.nat(23), fc.constantFrom("00", "30"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const hours = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), clock, clock)
    .filter(([, a, b]) => a < b)
    .map(([day, from, until]) => span(day, from, until)),
  { maxLength: 4 },
);

describe("the hours that all have in common", () => {
  it("is where they overlap for an hour or more", () => {
    const judge = [span(2, "14:00", "17:00"), span(4, "09:00", "11:00")];
    const lawyer = [span(2, "15:30", "18:00"), span(4, "10:30", "12:00")];
    expect(commonHours([judge, lawyer])).toEqual([span(2, "15:30", "17:00")]);
  });

  it("asks nothing of those who said no hours, and is empty when nobody did", () => {
    expect(commonHours([[span(1, "09:00", "11:00")], []])).toEqual([span(1, "09:00", "11:00")]);
    expect(commonHours([[], []])).toEqual([]);
  });

  it("lies within what each of them said", () => {
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 5 }), (members) => {
        for (const common of commonHours(members))
          for (const own of members.filter((one) => one.length > 0)) expect(isFree(own, common)).toBe(true);
      }),
    );
  });
});
