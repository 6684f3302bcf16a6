import {
  heldOn,
  objectionToChange,
  objectionToEnd,
  objectionToPost,
  type PostRecord,
  type Role,
  roles,
  unitKindsOf,
} from "@maple/people";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grants } from "../model/abilities.ts";

/*
 * Whatever an administrator does to somebody's posts, on every day that person may do exactly what the role table says
 * for the roles they hold that day. The model beside it is a calendar: for each day the set of roles, coloured in act by
 * act, knowing nothing of rows.
 */

const first = Date.parse("2026-01-01");
const days = 60;
const dateOf = (n: number) => new Date(first + n * 86_400_000).toISOString().slice(0, 10);
const units = new Map(
  roles.map((role) => [
    role,
    { id: role, kind: unitKindsOf[role][0]!, parent: null, from: "2020-01-01", until: null },
  ]),
);

const step = fc.record({
  act: fc.constantFrom("give", "end", "change", "annul", "wait"),
  role: fc.constantFrom(...roles),
  which: fc.nat(5),
  from: fc.nat(days - 1),
  length: fc.option(fc.integer({ min: -1, max: days })),
  wait: fc.nat(8),
});

describe("the abilities of a sequence of posts", () => {
  it("are on each day those of the roles held that day, and no others", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let posts: PostRecord[] = [];
        const calendar = Array.from({ length: days + 1 }, () => new Map<string, Role>());
        let today = 0;
        const at = (date: string | null) => (date === null ? days : Math.min(days, daysTo(date)));
        for (const { act, role, which, from, length, wait } of steps) {
          const now = dateOf(today);
          const post = posts[which];
          const day = dateOf(from);
          if (act === "wait") today = Math.min(days - 1, today + wait);
          if (act === "give") {
            const until = length === null ? null : dateOf(Math.max(0, from + length));
            const wanted = { role, unit: role, grids: [], from: day, until };
            if (objectionToPost(wanted, { today: now, units, grids: new Map(), held: posts })) continue;
            const id = `p${posts.length}`;
            posts.push(record({ ...wanted, id }));
            for (let d = from; d < at(until); d++) calendar[d]!.set(id, role);
          }
          if (act === "end" && post) {
            const other = record({ id: "other", role: "administrator", unit: "administrator" });
            if (objectionToEnd(post, { day, today: now, administrators: [post, other] })) continue;
            posts = posts.map((one) => (one === post ? { ...one, until: day } : one));
            for (let d = from; d <= days; d++) calendar[d]!.delete(post.id);
          }
          if (act === "change" && post) {
            if (from < at(post.from) || objectionToChange(post, { from: day, today: now })) continue;
            const id = `p${posts.length}`;
            posts = posts.map((one) => (one === post ? { ...one, until: day } : one));
            posts.push({ ...post, id, from: day });
            for (let d = from; d <= days; d++)
              if (calendar[d]!.delete(post.id)) calendar[d]!.set(id, post.role as Role);
          }
          if (act === "annul" && post) {
            posts = posts.map((one) => (one === post ? { ...one, annulled: true } : one));
            for (const each of calendar) each.delete(post.id);
          }
        }
        for (let d = 0; d < days; d++) {
          const held = posts.filter((post) => heldOn(post, dateOf(d)));
          expect(abilities(held.map((post) => post.role as Role))).toEqual(
            abilities([...calendar[d]!.values()]),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

const daysTo = (date: string) => Math.round((Date.parse(date) - first) / 86_400_000);

const abilities = (held: readonly Role[]) =>
  [...new Set(held.flatMap((role) => Object.entries(grants[role]).map((pair) => pair.join(" "))))].sort();

const record = (given: { id: string; role: string; unit: string; from?: string; until?: string | null }) => ({
  staff: "s",
  grids: [] as string[],
  title: { zh: "", en: "" },
  substitutes: null,
  suspendedFrom: null,
  suspendedUntil: null,
  endedWhy: null,
  endedOn: null,
  endedBy: null,
  untilBefore: null,
  annulled: false,
  annulledWhy: "",
  from: "2020-01-01",
  until: null,
  ...given,
});
