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
    let cells = 0;
    let positive = 0;
    const bySurface = new Map<string, number>();
    for (const person of world.people)
      for await (const cell of cellsOf(world, person)) {
        cells++;
        if (cell.expected) positive++;
        bySurface.set(cell.surface, (bySurface.get(cell.surface) ?? 0) + 1);
        if (cell.expected !== cell.got) red.push(cell);
      }
    console.log(`${cells} cells, ${positive} of them something that must be found, ${world.people.length} people`);
    expect(red.slice(0, 40)).toEqual([]);
    expect(cells).toBeGreaterThan(50_000);
    expect(positive).toBeGreaterThan(2_000);
  }, 180_000);
});
