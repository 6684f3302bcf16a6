import { describe, expect, it } from "vitest";
import { suits } from "./suits.ts";

describe("a room for an arrangement", () => {
  it("has two waiting rooms where the sides wait apart", () => {
    expect(suits({ apart: true, needs: [] }, ["ramp"])).toBe(false);
    expect(suits({ apart: true, needs: [] }, ["two-waiting"])).toBe(true);
  });

  it("has what somebody needs; an interpreter is no matter of the room", () => {
    expect(suits({ apart: false, needs: ["ramp", "interpreter"] }, [])).toBe(false);
    expect(suits({ apart: false, needs: ["ramp", "interpreter"] }, ["ramp"])).toBe(true);
    expect(suits({ apart: false, needs: ["dialect"] }, [])).toBe(true);
  });
});
