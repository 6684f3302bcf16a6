import { describe, expect, it } from "vitest";
import { assignToGrid } from "./assign-to-grid.ts";

const wanted = { id: "g2", community: "c2", policeRoom: "r2" };

describe("assigning a matter to a grid", () => {
  it("moves grid, community and police room together", () => {
    expect(assignToGrid({ state: "accepted", grid: "g1", wanted, reason: "门牌属北面小区" })).toEqual({
      moves: { grid: "g2", community: "c2", room: "r2" },
    });
  });

  it("places a matter that had no grid", () => {
    expect(assignToGrid({ state: "reported", grid: null, wanted, reason: "电话问清地点" })).toHaveProperty(
      "moves",
    );
  });

  it("refuses by name", () => {
    expect(assignToGrid({ state: "verified", grid: "g1", wanted, reason: "写错了" })).toEqual({
      refused: "act-not-possible",
    });
    expect(assignToGrid({ state: "reported", grid: "g1", wanted: null, reason: "写错了" })).toEqual({
      refused: "grid-not-there",
    });
    expect(assignToGrid({ state: "reported", grid: "g2", wanted, reason: "写错了" })).toEqual({
      refused: "same-grid",
    });
    expect(assignToGrid({ state: "reported", grid: "g1", wanted, reason: " " })).toEqual({
      refused: "reason-needed",
    });
  });
});
