import { describe, expect, it } from "vitest";
import { needsSecondFactor } from "./second-factor.ts";

const head = ["officer", "station-head"];

describe("who needs a second factor", () => {
  it("is the administrator and the station head, where nothing else was decided", () => {
    expect(needsSecondFactor({ roles: head, setting: null, demonstration: false })).toBe(true);
    expect(needsSecondFactor({ roles: ["administrator"], setting: null, demonstration: false })).toBe(true);
    expect(needsSecondFactor({ roles: ["grid-worker"], setting: null, demonstration: false })).toBe(false);
  });

  it("is nobody in the invented county until somebody decides it", () => {
    expect(needsSecondFactor({ roles: head, setting: null, demonstration: true })).toBe(false);
    expect(needsSecondFactor({ roles: head, setting: ["officer"], demonstration: true })).toBe(true);
  });

  it("follows the county's own list, also an empty one", () => {
    expect(needsSecondFactor({ roles: head, setting: [], demonstration: false })).toBe(false);
  });

  it("is nobody who holds no post", () => {
    expect(needsSecondFactor({ roles: [], setting: null, demonstration: false })).toBe(false);
  });
});
