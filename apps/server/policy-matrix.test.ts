import { grants } from "@maple/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cell, cellsOf } from "./testing-policy-cells.ts";
import { table } from "./testing-policy-table.ts";
import { policyWorld, type World } from "./testing-policy-world.ts";

/*
 * The leak matrix, generated: everybody of the description x every matter planted x every content x every surface. What
 * is expected comes from the description (testing-policy-table.ts) alone; what is found comes from the real server.
 */

let world: World;
beforeAll(async () => {
  world = await policyWorld();
}, 120_000);
afterAll(() => world?.close());

describe("who finds what, on every surface", () => {
  it("describes every role that there is", () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(grants).sort());
  });

  it("answers every cell as it is described", async () => {
    const red: Cell[] = [];
    const cells = new Set<string>();
    let looked = 0;
    let positive = 0;
    for (const person of world.people)
      for await (const cell of cellsOf(world, person)) {
        looked++;
        cells.add(`${cell.who}|${cell.surface}|${cell.what}`);
        if (cell.expected) positive++;
        if (cell.expected !== cell.got) red.push(cell);
      }
    console.log(
      `${cells.size} cells, looked at ${looked} times; ${positive} times something must be found; ${world.people.length} people`,
    );
    if (process.env.DBG) {
      const g = new Map<string, string[]>();
      for (const r of red) {
        const k = `${r.surface} | ${r.what.split(": ").at(-1)} | exp ${r.expected} got ${r.got}`;
        g.set(k, [...(g.get(k) ?? []), `${r.who} @ ${r.what}`]);
      }
      console.log([...g].map(([k, v]) => `${v.length} ${k} :: ${v.slice(0, 2).join(" ;; ")}`).join("\n"));
    }
    expect(red.slice(0, 40)).toEqual([]);
    expect(cells.size).toBeGreaterThan(50_000);
    expect(positive).toBeGreaterThan(2_000);
  }, 180_000);
});
