import { describe, expect, it } from "vitest";
import { type Keeper, keepArea, mayKeep } from "./keep-area.ts";

const units = new Map(
  (
    [
      ["county", null],
      ["town", "county"],
      ["village", "town"],
      ["far", "town"],
      ["station", "county"],
      ["room", "station"],
      ["committee", "village"],
      ["far-committee", "far"],
    ] as const
  ).map(([id, parent]) => [id, { id, parent }] as const),
);
const grids = new Map([
  ["g", { community: "village", policeRoom: "room" }],
  ["h", { community: "far", policeRoom: "another" }],
]);
const places = { units, grids };
const keeper = (reach: string): Keeper => ({
  kind: "staff",
  posts: [{ unit: "station", rooms: ["station", "room"], may: { "post.give": reach } }],
});

describe("where someone may keep posts", () => {
  it("is everywhere for the county", () => {
    expect(keepArea(keeper("county"), "post.give", places)).toBe("all");
  });

  it("is the station's rooms, the communities they answer for and their committees for a station", () => {
    const area = keepArea(keeper("station"), "post.give", places);
    expect([...(area as Set<string>)].sort()).toEqual(["committee", "room", "station", "village"]);
    expect(mayKeep(keeper("station"), "post.give", "far-committee", places)).toBe("not-your-area");
    expect(mayKeep(keeper("station"), "post.give", "county", places)).toBe("not-your-area");
  });

  it("is nowhere without the ability, a sign-in, or a reach that is about units", () => {
    expect(mayKeep(keeper("station"), "people.keep", null, places)).toBe("not-allowed");
    expect(mayKeep({ ...keeper("county"), kind: "party" }, "post.give", null, places)).toBe("not-signed-in");
    expect(mayKeep(keeper("own"), "post.give", "room", places)).toBe("not-your-area");
  });
});
