import { describe, expect, it } from "vitest";
import type { StaffPost } from "../model/staff.ts";
import { seatsOf } from "./grid-seats.ts";

const post = (staff: string, role: string, unit: string, grids: string[]): StaffPost => ({
  ...{ id: staff, staff, role, unit, grids, from: "2024-01-01", until: null },
});
const posts = [
  post("first", "grid-head", "town", ["a", "b", "z"]),
  post("second", "grid-head", "village", ["a", "b"]),
  post("keeps", "grid-administrator", "village", ["a", "b"]),
  post("third", "grid-head", "village", ["a"]),
  post("worker", "grid-worker", "village", ["a"]),
];
const within = ["a", "b"];

describe("who sits where over a grid", () => {
  it("is told apart by level", () => {
    expect(seatsOf({ id: "t", level: 1, community: "town", within: [] }, posts)).toEqual({
      head: ["first"],
      administrators: [],
    });
    expect(seatsOf({ id: "v", level: 2, community: "village", within }, posts)).toEqual({
      head: ["second"],
      administrators: ["keeps"],
    });
    expect(seatsOf({ id: "a", level: 3, community: "village", within }, posts).head).toEqual(["third"]);
    expect(seatsOf({ id: "b", level: 3, community: "village", within }, posts).head).toEqual([]);
  });
});
