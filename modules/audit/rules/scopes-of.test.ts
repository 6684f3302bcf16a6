import { describe, expect, it } from "vitest";
import { countyScope } from "../model/audit.ts";
import { scopesOf, stationAbove, stationsOfPost } from "./scopes-of.ts";

const units = new Map([
  ["county", { kind: "county", parent: null }],
  ["north", { kind: "station", parent: "county" }],
  ["south", { kind: "station", parent: "county" }],
  ["room", { kind: "police-room", parent: "north" }],
  ["village", { kind: "village", parent: "county" }],
]);
const grids = new Map([["g", { policeRoom: "room" }]]);

describe("who may see an act", () => {
  it("is the station above a unit; a village has none", () => {
    expect(stationAbove(units, "room")).toBe("north");
    expect(stationAbove(units, "village")).toBeNull();
    expect(stationAbove(new Map([["loop", { kind: "x", parent: "loop" }]]), "loop")).toBeNull();
  });

  it("is, for a grid worker of a village, the station whose room looks after the grid", () => {
    expect(stationsOfPost({ unit: "village", grids: ["g", "gone"] }, { units, grids })).toEqual(["north"]);
  });

  it("is both stations when somebody of one acts on a matter of the other", () => {
    const act = { group: "matters", matterStation: "north", doerStations: ["south"] } as const;
    expect(scopesOf(act)).toEqual(["north", "south"]);
  });

  it("is the administrator for sign-ins and exports, and never for what happens to a matter", () => {
    const by = { matterStation: null, doerStations: ["north"] };
    expect(scopesOf({ group: "sign-ins", ...by })).toEqual([countyScope, "north"]);
    for (const group of ["matters", "mediation", "protected"] as const)
      expect(scopesOf({ group, ...by })).not.toContain(countyScope);
  });
});
