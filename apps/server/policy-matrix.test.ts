import { grants } from "@maple/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cell, cellsOf } from "./testing-policy-cells.ts";
import { relationOf, table } from "./testing-policy-table.ts";
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
    // Written twice by two hands: whoever changes one says in the other what was meant.
    for (const [role, row] of Object.entries(grants)) {
      const described = Object.entries(table[role]!).flatMap(([reach, abilities]) =>
        abilities.split(/\s+/).map((ability) => [ability, reach]),
      );
      expect([role, Object.fromEntries(described)]).toEqual([role, row]);
    }
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
    expect(red.slice(0, 40)).toEqual([]);
    expect(cells.size).toBeGreaterThan(50_000);
    expect(positive).toBeGreaterThan(2_000);
  }, 420_000);

  it("hints by live update at the matters that somebody may know of, and at no other", async () => {
    const at = await world.app.listen({ port: 0, host: "127.0.0.1" });
    const wrong: unknown[] = [];
    const listen = async (person: World["people"][number]) => {
      const text = await heard(`${at}/api/live?after=0`, person.headers);
      for (const matter of world.matters) {
        const told = text.includes(matter.id);
        const knows = person.kind === "staff" && relationOf(person, matter) !== "none";
        if (told !== knows) wrong.push({ who: person.name, what: matter.key, knows, told });
      }
    };
    for (const part of [world.people.slice(0, 20), world.people.slice(20, 40), world.people.slice(40)])
      await Promise.all(part.map(listen));
    expect(wrong).toEqual([]);
  }, 60_000);
});

/** What a stream says until it has been quiet for a while. */
async function heard(url: string, headers: Record<string, string>): Promise<string> {
  const stop = new AbortController();
  const answer = await fetch(url, { headers, signal: stop.signal });
  const decoder = new TextDecoder();
  let text = "";
  let quiet = setTimeout(() => stop.abort(), 1500);
  try {
    for await (const part of answer.body!) {
      text += decoder.decode(part as Uint8Array, { stream: true });
      clearTimeout(quiet);
      quiet = setTimeout(() => stop.abort(), 700);
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    clearTimeout(quiet);
  }
  return text;
}
