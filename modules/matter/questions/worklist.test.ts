import { demoGrids } from "@maple/demo";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { reportMatter } from "../actions/report.ts";
import type { Worklist } from "../model/matter.ts";
import { worklist } from "./worklist.ts";

let product: TestProduct;
let officer: Actor;
let here: string[];
let elsewhere: string;

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  const rooms = officer.posts.flatMap((post) => post.rooms);
  const grids = demoGrids().filter((grid) => grid.level === 3);
  const mine = grids.find((grid) => rooms.includes(grid.policeRoom ?? ""))!;
  const other = grids.find((grid) => grid.policeRoom && !rooms.includes(grid.policeRoom))!;
  here = [];
  for (let n = 0; n < 7; n++) here.push(await told(mine.id, `晾衣架挡了过道，第${n}回`, "诸葛明远"));
  here.push(await told(mine.id, "明远书店门口堆着旧柜子", "何秀"));
  elsewhere = await told(other.id, "晾衣架挡了过道", "诸葛明远");
});
afterAll(() => product.close());

async function told(grid: string, story: string, name: string): Promise<string> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story,
    place: { way: "grid", grid },
    naming: "named",
    name,
  });
  return matter;
}

async function list(query: Record<string, unknown>): Promise<Worklist> {
  const answer = await ask(product.kit.db, worklist(product.kit.door), {
    actor: officer,
    input: query,
    now: momentOf(Date.now()),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

async function pagesOf(
  query: Record<string, unknown>,
): Promise<{ ids: string[]; totals: Array<number | null> }> {
  const ids: string[] = [];
  const totals: Array<number | null> = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = await list({ ...query, limit: 3, ...(after ? { after } : {}) });
    ids.push(...page.lines.map((line) => line.id));
    totals.push(page.total);
    after = page.next;
  }
  return { ids, totals };
}

const readings = async (matter: string) =>
  (
    await inCounty(product.kit.db, product.county, (tx) =>
      product.kit.door.readingsOf(tx, product.county, matter),
    )
  ).filter((line) => line.purpose === "search").length;

describe("the worklist", () => {
  it("counts apart what it lists, and shows nobody's matter while it counts", async () => {
    const query = { view: "all", search: "诸葛" };
    const before = await readings(here[0]!);
    expect(await list({ ...query, total: "only" })).toEqual({ lines: [], total: 7, next: null });
    expect(await readings(here[0]!)).toBe(before);
    expect((await list({ ...query, total: "without", limit: 3 })).total).toBeNull();
    expect((await list({ ...query, total: "without", limit: 20 })).total).toBe(7);
  });

  it.each([
    ["a word", { view: "all", search: "晾衣架" }, 7],
    ["a longer word", { view: "all", search: "挡了过道" }, 7],
    ["one character of a name", { view: "all", search: "葛" }, 7],
    ["a name that is also a word", { view: "all", search: "明远" }, 8],
    ["a whole name", { view: "all", search: "诸葛明远" }, 7],
    ["a state", { view: "all", state: "reported" }, 8],
    ["nothing that is there", { view: "all", search: "挖掘机" }, 0],
  ])("tells the true total on every page of %s", async (_what, query, count) => {
    const { ids, totals } = await pagesOf(query);
    expect(new Set(ids).size).toBe(count);
    expect(ids).toHaveLength(count);
    expect(new Set(totals)).toEqual(new Set([count]));
    expect(ids).not.toContain(elsewhere);
  });

  it("writes a search by name down for the matters it showed, and for no other", async () => {
    const before = await Promise.all([...here, elsewhere].map(readings));
    const { lines } = await list({ view: "all", search: "诸葛", limit: 3 });
    const shown = new Set(lines.map((line) => line.id));
    expect(shown.size).toBe(3);
    for (const [i, matter] of [...here, elsewhere].entries())
      expect(await readings(matter)).toBe(before[i]! + (shown.has(matter) ? 1 : 0));
  });

  it("writes nothing down for a search that found a word of the story alone", async () => {
    const matter = here.at(-1)!;
    const before = await readings(matter);
    expect((await list({ view: "all", search: "旧柜子" })).lines.map((line) => line.id)).toEqual([matter]);
    expect(await readings(matter)).toBe(before);
  });
});
