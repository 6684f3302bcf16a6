import { describe, expect, it } from "vitest";
import { readsOf } from "./may-read.ts";

const base = { actor: "m", calledBy: "o", maySee: true, mayCall: false };
const seat = (state: "invited" | "accepted" | "declined" | "recused" | "released", staff = "m") => ({
  staff,
  state,
});

describe("how much of a panel somebody reads", () => {
  it("is all for a member and for whoever called it", () => {
    expect(readsOf({ ...base, seats: [seat("accepted")] })).toBe("whole");
    expect(readsOf({ ...base, actor: "o", mayCall: true, seats: [] })).toBe("whole");
  });

  it("is what it is about for whoever was asked, and nothing for whoever declined, stepped aside or never sat", () => {
    expect(readsOf({ ...base, seats: [seat("invited")] })).toBe("asked");
    for (const state of ["declined", "recused", "released"] as const)
      expect([state, readsOf({ ...base, seats: [seat(state)] })]).toEqual([state, null]);
    expect(readsOf({ ...base, seats: [seat("accepted", "other")] })).toBeNull();
  });

  it("is the frame alone for another who may call panels there, and for a convenor who stepped aside", () => {
    expect(readsOf({ ...base, mayCall: true, seats: [] })).toBe("convenor");
    expect(readsOf({ ...base, calledBy: "m", mayCall: true, seats: [seat("recused")] })).toBe("convenor");
  });

  it("is nothing without the ability, whatever seat was held before", () => {
    expect(readsOf({ ...base, maySee: false, seats: [seat("accepted")] })).toBeNull();
  });
});
