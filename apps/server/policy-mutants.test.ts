import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mutants } from "./testing-mutants.ts";
import { cellsOf } from "./testing-policy-cells.ts";
import { policyWorld, type World } from "./testing-policy-world.ts";

/*
 * Each rule of the policy is taken away or widened in turn, and some cell of the matrix must turn red. A few of them in
 * every run; all of them with `npm run mutate-policy`.
 */

let world: World;
beforeAll(async () => {
  world = await policyWorld();
}, 120_000);
afterAll(() => world?.close());

const all = [...mutants()];
/** Nothing: a few of them; `all`; or an expression for their names. */
const wanted = process.env.MAPLE_MUTANTS ?? "";
const every = 60;

describe("a policy with one rule less or wider", () => {
  it("turns a cell of the matrix red, whichever rule it is", async () => {
    const survivors: string[] = [];
    const chosen = all.filter((one, at) =>
      wanted === "" ? at % every === 0 : wanted === "all" || new RegExp(wanted).test(one.name),
    );
    for (const mutant of chosen) {
      await mutant.make(world);
      try {
        if (!(await isRed(mutant.concerns))) survivors.push(mutant.name);
      } finally {
        await mutant.undo(world);
      }
    }
    console.log(`${chosen.length} of ${all.length} mutants, ${survivors.length} survived`);
    expect(survivors).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  }, 1_800_000);
});

async function isRed(concerns: (person: World["people"][number]) => boolean): Promise<boolean> {
  for (const person of world.people.filter(concerns))
    for await (const cell of cellsOf(world, person)) if (cell.expected !== cell.got) return true;
  return false;
}
