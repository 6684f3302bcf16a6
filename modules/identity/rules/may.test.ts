import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grants, type Reach, type Role, reaches, roles } from "../model/abilities.ts";
import { type About, type Asker, areaOf, mayAct } from "./may.ts";

const place = fc.constantFrom("g1", "g2", "g3");
const room = fc.constantFrom("r1", "r2");
const post = fc
  .record({ role: fc.constantFrom(...roles), grids: fc.uniqueArray(place), rooms: fc.uniqueArray(room) })
  .map((p) => ({ ...p, may: grants[p.role as Role] as Record<string, Reach> }));
const asker: fc.Arbitrary<Asker> = fc.record({
  kind: fc.constant("staff"),
  id: fc.constantFrom("s1", "s2"),
  posts: fc.array(post, { maxLength: 3 }),
});
const about: fc.Arbitrary<About> = fc.record({
  grid: fc.option(place, { nil: null }),
  room: fc.option(room, { nil: null }),
  carriers: fc.uniqueArray(fc.constantFrom("s1", "s2", "s3")),
});
const act = fc.constantFrom(...Object.keys(grants.officer));

describe("who may act", () => {
  it("gives a list exactly the matters that one by one may be seen", () => {
    fc.assert(
      fc.property(asker, act, about, (who, what, where) => {
        const area = areaOf(who, what);
        const inList =
          area !== null &&
          (area.all ||
            (where.room !== null && area.rooms.includes(where.room)) ||
            (where.grid !== null && area.grids.includes(where.grid)) ||
            (area.own && where.carriers.includes(who.id)));
        expect(mayAct(who, what, where) === null).toBe(inList);
      }),
      { numRuns: 2000 },
    );
  });

  it("never takes an ability away when a post is added", () => {
    fc.assert(
      fc.property(asker, post, act, about, (who, more, what, where) => {
        if (mayAct(who, what, where) === null) {
          expect(mayAct({ ...who, posts: [...who.posts, more] }, what, where)).toBeNull();
        }
      }),
    );
  });

  it("lets nobody without a post or a sign-in do anything", () => {
    for (const kind of ["guest", "party"]) {
      expect(mayAct({ kind, id: "x", posts: [] }, "matter.see", null)).toBe("not-signed-in");
    }
    expect(mayAct({ kind: "staff", id: "x", posts: [] }, "matter.see", null)).toBe("not-allowed");
  });

  it("knows only reaches that are defined", () => {
    for (const row of Object.values(grants))
      for (const reach of Object.values(row)) expect(reaches).toContain(reach);
  });
});
