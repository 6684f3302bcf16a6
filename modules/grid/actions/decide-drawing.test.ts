import { demoGrids, demoUnits } from "@maple/demo";
import { reportMatter } from "@maple/matter/server";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { centreOf } from "@maple/platform/map";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import type { Edit } from "../model/drawing.ts";
import { areaOfShape, type Spot } from "../model/sheet.ts";
import { forgetCountyMap, mapOn } from "../questions/county-map.ts";
import { edgesOfArea, unionOf } from "../rules/drawing/chain.ts";
import { planOf } from "../rules/drawing/plan.ts";
import { proveDrawing } from "../rules/drawing/prove-drawing.ts";
import { gridAt } from "../rules/grid-index.ts";
import { inForceOn } from "../rules/in-force.ts";
import { decideDrawing } from "./decide-drawing.ts";
import { dropDrawing } from "./drop-drawing.ts";
import { keepDrawing } from "./keep-drawing.ts";

let product: TestProduct;
const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
const tomorrow = addDays(today, 1);
const areas = demoGrids().filter((grid) => grid.level === 3 && grid.shape);
const home = areas[0]!;

beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());

const admin = () => product.staff("admin.ye");
const on = (day: string) => inCounty(product.kit.db, product.county, (tx) => mapOn(tx, product.county, day));

/** A line across the grid from the middle of one edge to the middle of the edge farthest from it in the loop. */
function cutOf(grid: (typeof areas)[number]): Spot[] {
  const edges = edgesOfArea(areaOfShape(grid.shape!));
  const middle = ([a, b]: (typeof edges)[number]): Spot => [
    Math.round((a[0] + b[0]) / 2),
    Math.round((a[1] + b[1]) / 2),
  ];
  return [middle(edges[0]!), middle(edges[Math.floor(edges.length / 2)]!)];
}

const split = (grid: (typeof areas)[number], into: string): Edit => ({
  op: "split",
  grid: grid.id,
  line: cutOf(grid),
  into,
  name: { zh: "新分网格", en: "Split Grid" },
});

async function drawn(edits: Edit[], from: string) {
  const drawing = newId();
  await product.must(keepDrawing, await admin(), { drawing, name: "调整", from, edits });
  return drawing;
}

describe("deciding a drawing", () => {
  it("splits a grid from its day on: yesterday and today keep the old border, old matters their grid", async () => {
    const officer = await admin();
    const told = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼道堆放杂物无人清理",
      place: { way: "point", point: centreOf(home.shape!), datum: "wgs84" },
      category: "02",
    });
    const into = newId();
    const drawing = await drawn([split(home, into)], tomorrow);
    await product.must(decideDrawing, officer, { drawing });
    forgetCountyMap(product.county);

    const [now, then] = [await on(today), await on(tomorrow)];
    expect(now.grids.get(home.id)!.shape).toEqual(home.shape);
    expect(gridAt(now.index, centreOf(home.shape!))).toBe(home.id);
    expect(inForceOn(now.grids.values(), today).some((grid) => grid.id === into)).toBe(false);
    const parts = [then.grids.get(home.id)!, then.grids.get(into)!];
    for (const part of parts) expect(gridAt(then.index, centreOf(part.shape!))).toBe(part.id);
    expect(parts[1]!.code).toMatch(new RegExp(`^${home.code.slice(0, 12)}3\\d{3}$`));
    expect(areas.map((grid) => grid.code)).not.toContain(parts[1]!.code);
    const rows = await readAll(
      product,
      sql<{
        grid: string;
      }>`select grid from matter.matter where county = ${product.county} and id = ${told.matter}`,
    );
    expect(rows[0]!.grid).toBe(home.id);
    const taken = await readAll(
      product,
      sql<{
        before: string;
        after: string;
      }>`select before, after from grid.succession where county = ${product.county}`,
    );
    expect(taken).toEqual([{ before: home.id, after: into }]);
  });

  it("keeps the three levels together: a community is what its grids cover", async () => {
    const then = await on(addDays(tomorrow, 1));
    const grids = inForceOn(then.grids.values(), addDays(tomorrow, 1));
    expect(proveDrawing(planOf(grids).sheet)).toEqual([]);
    const second = grids.filter((grid) => grid.level === 2);
    for (const grid of second) {
      const below = grids.filter((one) => one.level === 3 && one.community === grid.community && one.shape);
      const sheet = {
        cells: new Map(below.map((one) => [one.id, areaOfShape(one.shape!)])),
        outline: areaOfShape(grid.shape!),
      };
      expect(proveDrawing(sheet)).toEqual([]);
      expect(unionOf(sheet.cells.values()).length).toBeGreaterThan(0);
    }
  });

  it("moves a grid to another community on its day, and both communities' borders with it", async () => {
    const day = addDays(tomorrow, 2);
    const other = areas.find((grid) => grid.community !== areas[5]!.community)!;
    const moved = areas[5]!;
    const drawing = await drawn(
      [{ op: "entrust", grid: moved.id, community: other.community, policeRoom: other.policeRoom }],
      day,
    );
    await product.must(decideDrawing, await admin(), { drawing });
    const [before, after] = [await on(addDays(day, -1)), await on(day)];
    expect(before.grids.get(moved.id)!.community).toBe(moved.community);
    expect(after.grids.get(moved.id)!).toMatchObject({
      community: other.community,
      policeRoom: other.policeRoom,
    });
    expect(gridAt(before.index, centreOf(moved.shape!), 2)).toBe(
      demoGrids().find((grid) => grid.level === 2 && grid.community === moved.community)!.id,
    );
    expect(gridAt(after.index, centreOf(moved.shape!), 2)).toBe(
      demoGrids().find((grid) => grid.level === 2 && grid.community === other.community)!.id,
    );
  });

  it("begins and ends a grid that is a body of people", async () => {
    const day = addDays(tomorrow, 3);
    const market = demoUnits().find((unit) => unit.name.zh === "枫渡水产市场")!;
    const fleet = demoGrids().find((grid) => grid.unitKind === "fleet")!;
    const grid = newId();
    const drawing = await drawn(
      [
        {
          op: "begin-unit-grid",
          grid,
          name: { zh: "水产市场网格", en: "Fish Market Grid" },
          kind: "market",
          unit: market.id,
          community: home.community,
          policeRoom: home.policeRoom,
        },
        { op: "end-unit-grid", grid: fleet.id },
      ],
      day,
    );
    await product.must(decideDrawing, await admin(), { drawing });
    const after = await on(day);
    expect(after.grids.get(grid)).toMatchObject({
      unitKind: "market",
      unit: market.id,
      shape: null,
      from: day,
    });
    expect(after.grids.get(fleet.id)!.until).toBe(day);
  });

  it("refuses, by name, what cannot take effect, and changes nothing", async () => {
    const officer = await admin();
    const refusal = async (edits: Edit[], from: string) => {
      const outcome = await product.try(decideDrawing, officer, { drawing: await drawn(edits, from) });
      return outcome.ok ? "ok" : outcome.reason;
    };
    const day = addDays(tomorrow, 9);
    const rename: Edit = { op: "rename", grid: home.id, name: { zh: "改名", en: "Renamed" } };
    expect(await refusal([], day)).toBe("drawing-empty");
    expect(await refusal([rename], today)).toBe("drawing-later-decided");
    expect(await refusal([{ ...rename, grid: newId() }], day)).toBe("drawing-not-possible");
    const square: Spot[] = areaOfShape(home.shape!)[0]!.map(([x, y]) => [x + 2_000, y]);
    const redraw: Edit = {
      op: "redraw",
      whole: false,
      grids: [
        {
          grid: home.id,
          code: home.code,
          name: home.name,
          community: home.community,
          policeRoom: home.policeRoom,
          area: [square],
        },
      ],
    };
    expect(await refusal([redraw], day)).toBe("drawing-unproven");
    expect(
      await refusal(
        [{ op: "entrust", grid: home.id, community: home.policeRoom, policeRoom: home.policeRoom }],
        day,
      ),
    ).toBe("grid-without-community");
    expect(
      await refusal(
        [{ op: "entrust", grid: home.id, community: home.community, policeRoom: home.community }],
        day,
      ),
    ).toBe("grid-without-room");
    const late = await product.try(keepDrawing, officer, {
      drawing: newId(),
      name: "补画",
      from: addDays(today, -1),
      edits: [],
    });
    expect(late).toMatchObject({ ok: false, reason: "drawing-in-past" });
    const dropped = await drawn([rename], day);
    await product.must(dropDrawing, officer, { drawing: dropped });
    expect(await product.try(decideDrawing, officer, { drawing: dropped })).toMatchObject({
      reason: "drawing-not-draft",
    });
    expect(await product.try(decideDrawing, officer, { drawing: newId() })).toMatchObject({
      reason: "drawing-not-found",
    });
    expect((await on(day)).grids.get(home.id)!.name).toEqual(home.name);
  });

  it("is for the administrator alone", async () => {
    const drawing = await drawn([], tomorrow);
    for (const username of ["officer.chen", "head.qin"])
      expect(await product.try(decideDrawing, await product.staff(username), { drawing })).toMatchObject({
        ok: false,
        reason: "not-allowed",
      });
    expect(await product.try(decideDrawing, product.guest, { drawing })).toMatchObject({
      reason: "not-signed-in",
    });
  });
});
