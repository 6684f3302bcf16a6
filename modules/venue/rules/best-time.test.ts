import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTime } from "./best-time.ts";

const options = ["01", "01", "02", "03"].map((hour, n) => ({
  id: `o${n}`,
  at: `2026-11-30T${hour}:00:00.000Z`,
  room: null,
}));
const ids = options.map((one) => one.id);

describe("the best time", () => {
  it("is the earliest that everybody ticked, with ties and later ones named", () => {
    const answers = new Map([
      ["a", ids],
      ["b", ["o3", "o1", "o0"]],
    ]);
    expect(bestTime(options, ["a", "b"], answers)).toEqual({
      complete: true,
      waiting: [],
      best: "o0",
      ties: ["o1"],
      later: ["o3"],
    });
  });

  it("is none while somebody has not answered, or when no time suits all", () => {
    expect(bestTime(options, ["a", "b"], new Map([["a", ids]]))).toMatchObject({
      best: null,
      waiting: ["b"],
    });
    const apart = new Map([
      ["a", ["o0"]],
      ["b", ["o2"]],
    ]);
    expect(bestTime(options, ["a", "b"], apart)).toMatchObject({ complete: true, best: null, later: [] });
  });

  it("was ticked by everybody, and nothing earlier was", () => {
    const ticks = fc.uniqueArray(fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(ticks, { minLength: 1, maxLength: 4 }), (all) => {
        const asked = all.map((_, n) => `p${n}`);
        const answers = new Map(asked.map((party, n) => [party, all[n]!]));
        const { best, ties, later } = bestTime(options, asked, answers);
        const suits = options.filter((one) => all.every((ticked) => ticked.includes(one.id)));
        expect([best, ...ties, ...later].filter((one) => one !== null).sort()).toEqual(
          suits.map((one) => one.id).sort(),
        );
        const earliest = suits.map((one) => one.at).sort()[0];
        expect(options.find((one) => one.id === best)?.at).toBe(earliest);
      }),
    );
  });
});
