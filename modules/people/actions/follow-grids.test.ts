import { demoGrids, demoStaff } from "@maple/demo";
import { decideDrawing, keepDrawing } from "@maple/grid/server";
import type { Actor } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { areaOfShape } from "../../grid/model/sheet.ts";
import { edgesOfArea } from "../../grid/rules/drawing/chain.ts";
import { mergeGrids } from "../../grid/rules/drawing/merge-grids.ts";

let product: TestProduct;
let admin: Actor;
let split: string;
const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
const areas = demoGrids().filter((grid) => grid.level === 3 && grid.shape);

beforeAll(async () => {
  product = await testProduct();
  admin = await product.staff("admin.ye");
});
afterAll(() => product.close());

interface Row {
  id: string;
  grids: string[];
  from_date: string;
  until_date: string | null;
  annulled_at: string | null;
}
const posts = () =>
  inCounty(product.kit.db, product.county, async (tx) => {
    const rows = await sql<Row>`select id, grids, from_date, until_date, annulled_at from people.post
      where county = ${product.county} order by id`.execute(tx);
    return rows.rows;
  });
const isOver = (row: Row) => row.annulled_at !== null || (row.until_date !== null && row.until_date <= today);

/** A line across the grid from the middle of one edge to the middle of the edge farthest from it in the loop. */
function cutOf(grid: (typeof areas)[number]) {
  const edges = edgesOfArea(areaOfShape(grid.shape!));
  const middle = ([a, b]: (typeof edges)[number]) => [
    Math.round((a[0] + b[0]) / 2),
    Math.round((a[1] + b[1]) / 2),
  ];
  return [middle(edges[0]!), middle(edges[Math.floor(edges.length / 2)]!)];
}

/** Two grids of one community that can become one, away from the one that was split. */
function neighbours(but: string) {
  const cells = new Map(areas.map((grid) => [grid.id, areaOfShape(grid.shape!)]));
  const community = areas.find((grid) => grid.id === but)!.community;
  const others = areas.filter((grid) => grid.community !== community);
  for (const one of others)
    for (const two of others.filter((each) => each !== one && each.community === one.community))
      if (!mergeGrids({ cells, outline: [] }, [one.id], two.id).refused)
        return { ended: one.id, into: two.id };
  throw new Error("No two grids touch.");
}

async function decide(edits: unknown[], from: string) {
  const drawing = newId();
  await product.must(keepDrawing, admin, { drawing, name: "调整", from, edits });
  await product.must(decideDrawing, admin, { drawing });
  await product.loops.drain();
}

/** Every post not over that held `before` now holds `after` besides; nothing else of any post has moved. */
function followed(was: readonly Row[], is: readonly Row[], before: string, after: string): number {
  let moved = 0;
  for (const [i, row] of is.entries()) {
    const old = was[i]!;
    const follows = old.grids.includes(before) && !isOver(old) && !old.grids.includes(after);
    expect(row).toEqual(follows ? { ...old, grids: [...old.grids, after] } : old);
    if (follows) moved++;
  }
  return moved;
}

describe("posts whose grid was redrawn", () => {
  it("cover what was split off; ended and annulled posts are left alone, and so are all dates", async () => {
    // A village's grid: an ended post of an assistant stands there as well.
    const ended = demoStaff().flatMap((one) => one.posts.filter((post) => post.until));
    const home = areas.find((grid) => ended.some((post) => post.grids.includes(grid.id)))!;
    split = home.id;
    const was = await posts();
    const into = newId();
    await decide(
      [
        {
          op: "split",
          grid: home.id,
          line: cutOf(home),
          into,
          name: { zh: "新分网格", en: "Split Grid" },
        },
      ],
      addDays(today, 1),
    );
    expect(was.some((row) => isOver(row) && row.grids.includes(home.id))).toBe(true);
    expect(followed(was, await posts(), home.id, into)).toBeGreaterThan(1);
  });

  it("cover the grid that theirs was merged into, and keep the old one", async () => {
    const was = await posts();
    const { ended, into } = neighbours(split);
    // Whoever works in one of the two alone.
    expect(was.some((row) => row.grids.includes(ended) && !row.grids.includes(into))).toBe(true);
    await decide([{ op: "merge", grids: [ended], into }], addDays(today, 2));
    const is = await posts();
    expect(followed(was, is, ended, into)).toBeGreaterThan(0);
    await product.loops.drain();
    expect(await posts()).toEqual(is);
  });
});
