import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allAbilities, grants, type Reach, type Role, reaches, roles } from "../model/abilities.ts";
import { abilityWords } from "../model/ability-words.ts";
import { asksOf, jurisdictions } from "../model/jurisdictions.ts";
import { questions } from "./jurisdictions.ts";
import { type About, type Asker, areaOf, mayAct, sealedAreaOf } from "./may.ts";
import { whyMay } from "./why-may.ts";

const place = fc.constantFrom("g1", "g2", "g3");
const room = fc.constantFrom("r1", "r2");
const post = fc
  .record({
    role: fc.constantFrom(...roles),
    unit: fc.constantFrom("u1", "u2"),
    grids: fc.uniqueArray(place),
    rooms: fc.uniqueArray(room),
    // A reach that no role has today is held to the same laws.
    asUnit: fc.boolean(),
  })
  .map(({ asUnit, ...p }) => ({
    ...p,
    may: asUnit
      ? Object.fromEntries(Object.keys(grants.officer).map((key) => [key, "unit" as Reach]))
      : (grants[p.role as Role] as Record<string, Reach>),
  }));
const asker: fc.Arbitrary<Asker> = fc.record({
  kind: fc.constant("staff"),
  id: fc.constantFrom("s1", "s2"),
  posts: fc.array(post, { maxLength: 3 }),
});
const about: fc.Arbitrary<About> = fc.record({
  grid: fc.option(place, { nil: null }),
  room: fc.option(room, { nil: null }),
  community: fc.option(fc.constantFrom("u1", "u2"), { nil: null }),
  carriers: fc.uniqueArray(fc.constantFrom("s1", "s2", "s3")),
});
const lists = (area: ReturnType<typeof areaOf>, who: Asker, where: About): boolean =>
  area !== null &&
  (area.all ||
    (where.room !== null && area.rooms.includes(where.room)) ||
    (where.grid !== null && area.grids.includes(where.grid)) ||
    (where.community != null && area.units.includes(where.community)) ||
    (area.own && where.carriers.includes(who.id)));
const act = fc.constantFrom(...Object.keys(grants.officer));

describe("who may act", () => {
  it("gives a list exactly the matters that one by one may be seen", () => {
    fc.assert(
      fc.property(asker, act, about, (who, what, where) => {
        expect(mayAct(who, what, where) === null).toBe(lists(areaOf(who, what), who, where));
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

  it("says of every answer why: the question that said yes, or all that said no", () => {
    fc.assert(
      fc.property(asker, act, about, (who, what, where) => {
        const why = whyMay(who, what, where);
        expect(why.reason).toBe(mayAct(who, what, where));
        expect(why.through !== null).toBe(why.reason === null);
        if (why.reason === "not-allowed") expect(why.asked).toEqual([]);
        if (why.reason === "not-your-area") expect(why.asked.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps a sealed matter for those who may open it, and shut to them until they named a purpose", () => {
    fc.assert(
      fc.property(asker, act, about, (who, what, where) => {
        const knows = lists(sealedAreaOf(who), who, where);
        const plain = mayAct(who, what, where);
        const shut = mayAct(who, what, { ...where, seal: "shut" });
        const opened = mayAct(who, what, { ...where, seal: "opened" });
        const expected =
          plain !== null
            ? [plain, plain]
            : !knows
              ? ["not-your-area", "not-your-area"]
              : [what === "matter.open-sealed" ? null : "matter-sealed", null];
        expect([shut, opened]).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("opens a sealed matter to no program, whatever it was given", () => {
    const program = {
      kind: "program",
      id: "p",
      posts: [
        { grids: [], rooms: [], may: { "matter.see": "county", "matter.open-sealed": "county" } as const },
      ],
    };
    const where = { grid: "g1", room: "r1", carriers: [] };
    expect(mayAct(program, "matter.see", where)).toBeNull();
    expect(mayAct(program, "matter.see", { ...where, seal: "shut" })).toBe("not-your-area");
    expect(sealedAreaOf(program)).toBeNull();
  });

  it("asks every question through some reach, and has words for every ability", () => {
    expect(new Set(Object.values(asksOf).flat())).toEqual(new Set(jurisdictions));
    expect(Object.keys(questions).sort()).toEqual([...jurisdictions].sort());
    expect(Object.keys(abilityWords).sort()).toEqual([...allAbilities]);
  });

  it("knows only reaches that are defined", () => {
    for (const row of Object.values(grants))
      for (const reach of Object.values(row)) expect(reaches).toContain(reach);
  });
});
