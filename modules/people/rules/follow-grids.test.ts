import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridsToAdd } from "./follow-grids.ts";

const grid = fc.constantFrom("a", "b", "c", "d", "e");
const pairs = fc.array(fc.record({ before: grid, after: grid }), { maxLength: 6 });

describe("a post whose grids were redrawn", () => {
  it("covers what was split off, and what its grid was merged into", () => {
    expect(gridsToAdd(["a", "b"], [{ before: "a", after: "c" }])).toEqual(["c"]);
    expect(gridsToAdd(["a"], [{ before: "a", after: "b" }])).toEqual(["b"]);
    expect(gridsToAdd(["a", "b"], [{ before: "a", after: "b" }])).toEqual([]);
    expect(gridsToAdd(["d"], [{ before: "a", after: "b" }])).toEqual([]);
  });

  it("never adds what it has, nor the same twice, nor anything when asked again", () => {
    fc.assert(
      fc.property(fc.uniqueArray(grid), pairs, (held, all) => {
        const once = [...held, ...gridsToAdd(held, all)];
        expect(new Set(once).size).toBe(once.length);
        for (const { before, after } of all) if (held.includes(before)) expect(once).toContain(after);
      }),
    );
  });
});
