import { readFile } from "node:fs/promises";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report } from "../../portal/journeys/resident.ts";
import { ask, choose, linesBehind, registerStands } from "./hands.ts";

let product: JourneyProduct;
let head: Page;
beforeAll(async () => {
  product = await journeyProduct();
  head = await product.desk("head.qin");
});
afterAll(() => product?.stop());

const rows = (page: Page) => page.locator(".register-table tbody .ant-table-row");

describe("the register of a station", () => {
  it("is filtered by category, state, period and grid; the address keeps it, and going back takes the last one away", async () => {
    await head.goto("/desk/register");
    const everything = await registerStands(head);
    // Nothing is shown under a period that nobody sees.
    expect(await head.getByLabel("从", { exact: true }).inputValue()).toMatch(/^\d{4}-\d\d-01$/);
    expect(await head.getByLabel("到", { exact: true }).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);

    await choose(head, "类别", "邻里纠纷", "邻里");
    await head.waitForURL(/category=02/);
    const neighbours = await registerStands(head);
    expect(neighbours).toBeGreaterThan(0);
    expect(neighbours).toBeLessThan(everything);
    expect(await rows(head).filter({ hasNotText: "邻里纠纷" }).count()).toBe(0);

    await choose(head, "状态", "已核实办结");
    await head.waitForURL(/state=verified/);
    const verified = await registerStands(head);
    expect(verified).toBeLessThan(neighbours);
    expect(await rows(head).filter({ hasNotText: "已核实办结" }).count()).toBe(0);

    const oldest = await rows(head).last().locator("td").nth(1).innerText();
    const grid = (await rows(head).last().locator("td").nth(3).innerText()).split("\n")[0]!.trim();
    await head.getByLabel("到", { exact: true }).fill(oldest);
    await head.waitForURL(new RegExp(`until=${oldest}`));
    await reads(head.locator(".register-table"), new RegExp(`至 ${oldest}，共 1 件`));
    await choose(head, "网格", grid, grid);
    await head.waitForURL(/grid=/);
    expect(await registerStands(head)).toBe(1);
    await standsWell(head);

    await head.reload();
    expect(await registerStands(head)).toBe(1);
    const title = await rows(head).locator("a").innerText();
    await rows(head).locator("a").click();
    await reads(head.locator("h1"), title);
    await head.goBack();
    expect(await registerStands(head)).toBe(1);
    expect(head.url()).toContain("grid=");
    await head.goBack();
    await expect.poll(() => head.url()).not.toContain("grid=");
    expect(head.url()).toContain("state=verified");
    await head.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => head.url()).not.toContain("?");
    expect(await registerStands(head)).toBe(everything);
  });

  it("goes out as a spreadsheet with as many rows as it says, in which words that look like a formula are words", async () => {
    const resident = await product.visit({ width: "phone" });
    const story = '=HYPERLINK("http://bad.example","点我领奖")，楼上半夜拖桌子，说过几次都没用。';
    await report(resident, { story, placeWords: "@SUM(1+1)*cmd|' /C calc'!A0" });
    await head.goto("/desk/register?state=reported");
    const total = await registerStands(head);
    await rows(head).filter({ hasText: "=HYPERLINK" }).waitFor();
    await standsWell(head);
    const [download] = await Promise.all([
      head.waitForEvent("download"),
      head.getByRole("link", { name: "导出电子表格" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^台账-\d{4}-\d\d-\d\d\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(total + 1);
    const suspicious: ExcelJS.Cell[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Hyperlink]).not.toContain(cell.type);
        if (/^[=@+-]./.test(cell.text)) suspicious.push(cell);
      }),
    );
    expect(suspicious.length).toBeGreaterThanOrEqual(2);
    for (const cell of suspicious) expect(cell.type).toBe(ExcelJS.ValueType.String);
  });

  it("is read on a phone in English without scrolling sideways, and a reader without the right to export has no such button", async () => {
    const phone = await product.desk("head.qin", { width: "phone", lang: "en" });
    await phone.goto("/desk/register");
    await registerStands(phone);
    await choose(phone, "State", "ended");
    await phone.waitForURL(/state=ended/);
    await registerStands(phone);
    expect(await rows(phone).filter({ hasNotText: "ended" }).count()).toBe(0);
    await standsWell(phone);
    const table = phone.locator(".register-table .ant-table-content");
    expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await phone.goto("/desk/register?from=2019-01-01&until=2019-01-02");
    await reads(phone, "Nothing fits in this period. Try other dates, grids or categories.");
    await standsWell(phone);

    const officer = await product.desk("officer.chen");
    await officer.goto("/desk/register");
    expect(await registerStands(officer)).toBeLessThan(200);
    expect(await officer.getByRole("link", { name: "导出电子表格" }).count()).toBe(0);
  });
});

describe("the figures of a station", () => {
  it("have each their base, and a list behind them with just as many lines", async () => {
    await head.goto("/desk/figures");
    await head.locator(".tile").first().waitFor();
    await standsWell(head);
    const tiles = await head.locator(".tile h2").allInnerTexts();
    expect(tiles).toEqual([
      "未办结",
      "超期",
      "应结已化解",
      "按期履行",
      "回访已核实",
      "群众满意",
      "化解后又发生",
      "涉及多人",
    ]);
    for (const name of tiles) {
      const tile = head.locator(".tile").filter({ hasText: name });
      await tile.locator(".tile-value").click();
      const said = await tile.locator("p").first().innerText();
      const share = /(\d+) \/ (\d+)/.exec(said);
      const value = Number(share?.[1] ?? (await tile.locator(".tile-value").innerText()).match(/\d+$/)![0]);
      expect([name, await linesBehind(head, name)]).toEqual([name, value]);
      if (!share) continue;
      await head.locator(".figure-list").getByText("没算入").first().click();
      await head.waitForURL(/part=rest/);
      expect([name, await linesBehind(head, name)]).toEqual([name, Number(share[2]) - value]);
      await head.locator(".figure-list").getByRole("button", { name: "收起清单" }).click();
      await head.locator(".figure-list").waitFor({ state: "detached" });
    }
  });

  it("tell on a page beyond the end still how many there are, and lead from a line to its matter and back", async () => {
    const phone = await product.desk("head.qin", { width: "phone", lang: "en" });
    await phone.goto("/desk/figures");
    await phone.locator(".tile").filter({ hasText: "Performed of due" }).locator(".tile-value").click();
    const total = await linesBehind(phone, "Performed of due");
    const { total: beyond } = await ask<{ total: number }>(phone, "/api/figures/performed-of-due?page=99");
    expect(beyond).toBe(total);
    // Whoever asked for the list sees it without looking for it.
    await expect
      .poll(async () => (await phone.locator(".figure-list").boundingBox())?.y ?? 9999)
      .toBeLessThan(500);
    await standsWell(phone);
    await phone.locator(".figure-list .line-title").first().click();
    await phone.locator(".matter-marks").waitFor();
    await phone.goBack();
    expect(await linesBehind(phone, "Performed of due")).toBe(total);
  });

  it.each([{ by: "month" }, { by: "state" }])(
    "stand in a table of category by $by whose numbers lead to as many matters in the register",
    async ({ by }) => {
      await head.goto(`/desk/figures?show=table&by=${by}`);
      const table = head.locator(".count-table");
      await table.waitFor();
      const whole = Number(await table.locator("tfoot td").last().innerText());
      const columns = await table.locator("tfoot td").allInnerTexts();
      const sums = columns.map((text) => Number(text || 0));
      expect(sums.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(whole);
      await standsWell(head);
      for (const cell of [
        table.locator("tbody tr").first().locator("td a").last(),
        table.locator("tbody tr").first().locator("td a").first(),
        table.locator("tfoot td a").last(),
      ]) {
        const count = Number(await cell.innerText());
        await cell.click();
        await head.waitForURL(/\/desk\/register\?/);
        expect(await registerStands(head)).toBe(count);
        await head.goBack();
        await table.waitFor();
      }
    },
  );

  it("come from kept counts that a recount of every matter proves equal, and the page says so", async () => {
    const { code, said } = await product.command("recount.ts");
    expect(said).toMatch(/\d+ matters counted again, 0 counts differ\./);
    expect(code).toBe(0);
    await head.goto("/desk/figures");
    await reads(head.locator(".recount"), /逐件重数过，与表中数字完全一致/);
  });
});
