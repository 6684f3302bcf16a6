import { readFile } from "node:fs/promises";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "./hands.ts";

let product: JourneyProduct;
let admin: Page;
beforeAll(async () => {
  product = await journeyProduct();
  admin = await product.desk("admin.ye");
});
afterAll(() => product?.stop());

const panel = (page: Page, name: string) => page.getByRole("form", { name });

describe("the units of a county", () => {
  it("are added under one another, renamed from a day with their old name kept, and closed into another", async () => {
    await admin.goto("/desk/setup/units");
    await admin.getByRole("button", { name: "望枫街道", exact: true }).click();
    await admin.getByRole("button", { name: "在其下新增" }).click();
    const add = panel(admin, "在“望枫街道”下新增单位");
    await choose(admin, "类型", "社区", "");
    await add.getByLabel("中文名称").fill("枫林新区社区");
    await add.getByLabel("区划代码").fill("990101001250");
    await add.getByRole("button", { name: "保存" }).click();
    // A code of a village for a community: said in one sentence, and nothing typed is lost.
    await reads(add.getByRole("alert"), /区划代码与上级或单位类型不符/);
    await add.getByLabel("区划代码").fill("990101001077");
    await add.getByRole("button", { name: "保存" }).click();
    await reads(admin.locator(".unit-name"), "枫林新区社区");
    await standsWell(admin);

    await admin.getByRole("button", { name: "更改", exact: true }).click();
    const correct = panel(admin, "更改“枫林新区社区”");
    await correct.getByLabel("中文名称").fill("枫林社区");
    const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
    await correct.getByLabel(/自哪天起变更/).fill(tomorrow);
    await correct.getByRole("button", { name: "保存" }).click();
    await reads(admin.locator(".unit-page"), new RegExp(`${tomorrow} 前名为“枫林新区社区”`));
    await reads(admin.locator(".unit-name"), "枫林新区社区");
    await admin.getByLabel("看哪一天").fill(tomorrow);
    await reads(admin.locator(".unit-name"), /^枫林社区$/);

    await admin.getByRole("button", { name: "撤销或合并" }).click();
    const close = panel(admin, "撤销“枫林社区”");
    await close.getByLabel("撤销之日").fill(tomorrow);
    await choose(admin, "由谁接续（合并、拆分时选）", "霜叶里社区", "霜叶里");
    await admin.keyboard.press("Escape");
    await close.getByRole("button", { name: "撤销或合并" }).click();
    await reads(admin.locator(".unit-page"), new RegExp(`${tomorrow} 并入“霜叶里社区”`));
  });
});

describe("the grids of a county", () => {
  it("are split on the map, proved, weighed against last year's matters, decided, and answer from their day", async () => {
    await admin.goto("/desk/setup/grids");
    await admin.getByRole("button", { name: "新建方案" }).click();
    await admin.locator(".border-map-over").waitFor();
    await reads(admin.locator(".proof-done"), /没有空隙，没有重叠/);
    const box = (await admin.locator(".border-map").boundingBox())!;
    const press = (x: number, y: number) => admin.mouse.click(box.x + box.width * x, box.y + box.height * y);
    await expect
      .poll(async () => {
        await press(0.5, 0.5);
        return admin.locator(".grid-facts").count();
      })
      .toBe(1);
    const name = (await admin.locator(".grid-facts h2").innerText()).trim();
    await admin.getByText("切分", { exact: true }).click();
    // From the middle of the grid, which is in the middle of the map now, up to its border, and down to the other.
    for (let y = 0.5; y > 0.02 && (await admin.locator(".cut-corner").count()) === 0; y -= 0.015)
      await press(0.5, y);
    expect(await admin.locator(".cut-corner").count()).toBe(1);
    for (let y = 0.6; y < 0.99 && (await admin.locator(".drawing-steps li").count()) === 0; y += 0.015)
      await press(0.5, y);
    await reads(admin.locator(".drawing-steps"), new RegExp(`切分“${name}”`));
    await reads(admin.locator(".proof-done"), /没有空隙，没有重叠/);
    await admin.locator(".grid-facts").getByLabel("中文名称").fill("半边街");
    await admin.getByRole("button", { name: "改名" }).click();
    await admin.getByRole("button", { name: "保存草稿" }).click();
    await reads(admin.locator(".effect"), /如果去年就这样划分/);
    await reads(admin.locator(".effect"), /共 \d+ 件/);
    await standsWell(admin);

    await admin.getByRole("button", { name: "定案" }).click();
    await admin.getByRole("button", { name: "确认定案" }).click();
    await reads(admin.locator(".setup-grids"), /已定案/);
    await reads(admin.locator(".setup-grids"), /半边街/);
    const visitor = await product.visit({ width: "phone" });
    const card = await admin
      .locator("tr", { hasText: "半边街" })
      .getByRole("link", { name: "公示牌" })
      .getAttribute("href");
    await visitor.goto(card!);
    await reads(visitor.locator("main"), /半边街/);
    await reads(visitor.locator("main"), /扫码看这张网格牌/);
    await standsWell(visitor);
  });

  it("come from a file: every fault is named by its feature, and nothing of a faulty file is taken in", async () => {
    await admin.goto("/desk/setup/grids");
    const [download] = await Promise.all([
      admin.waitForEvent("download"),
      choose(admin, "导出 GeoJSON", "GCJ-02（高德、腾讯）", ""),
    ]);
    const file = JSON.parse(await readFile(await download.path(), "utf8")) as {
      datum: string;
      features: Array<{ properties: Record<string, unknown> }>;
    };
    expect(file.datum).toBe("gcj02");
    await admin.getByRole("button", { name: "新建方案" }).click();
    await reads(admin.locator(".proof-done"), /没有空隙/);
    await admin.getByRole("button", { name: "导入 GeoJSON" }).click();
    const take = (content: unknown) =>
      admin.locator('input[type="file"]').setInputFiles({
        name: "grids.geojson",
        mimeType: "application/geo+json",
        buffer: Buffer.from(JSON.stringify(content)),
      });
    await take(file);
    await reads(admin.getByRole("alert"), /坐标系不对，看起来是gcj02/);
    await choose(admin, "文件的坐标系", "GCJ-02（高德、腾讯）", "");
    const faulty = structuredClone(file);
    faulty.features[2]!.properties.code = "12";
    faulty.features[4]!.properties.room = "没有的警务室";
    await take(faulty);
    await reads(admin.getByRole("alert"), /有 2 处问题/);
    await reads(admin.getByRole("alert"), /第 3 个：网格编号不合规则/);
    await reads(admin.getByRole("alert"), /第 5 个：没有这个警务室/);
    expect(await admin.locator(".drawing-steps li").count()).toBe(0);
    await take(file);
    await reads(admin.locator(".drawing-steps"), /从文件导入 \d+ 个网格/);
    await reads(admin.locator(".proof-done"), /没有空隙，没有重叠/);
  });
});
