import { describe, expect, it } from "vitest";
import { whoHearsOfCluster } from "./who-hears.ts";

const post = (staff: string, role: string, unit: string) => ({
  id: staff,
  staff,
  role,
  unit,
  grids: [],
  from: "2026-01-01",
  until: null,
});
const posts = [
  post("officer", "officer", "room"),
  post("officer elsewhere", "officer", "other room"),
  post("head", "station-head", "station"),
  post("worker", "grid-worker", "room"),
];
const above = (unit: string) => ({ room: "station", station: "county" })[unit] ?? null;

describe("many like matters in one grid", () => {
  it("are told to the officers of its room and the head of its station, and to nobody else", () => {
    expect(whoHearsOfCluster("room", posts, above)).toEqual(["officer", "head"]);
  });
  it("are told to nobody where no room answers for the grid", () => {
    expect(whoHearsOfCluster(null, posts, above)).toEqual([]);
  });
  it("do not send the look round in circles where a tree of units is wrong", () => {
    expect(whoHearsOfCluster("room", posts, () => "room")).toEqual(["officer"]);
  });
});
