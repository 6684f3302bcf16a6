import { readFile } from "node:fs/promises";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { type Row, type SheetKey, sheetKeys, sheets } from "@maple/setup";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantFaults, wholeCounty } from "../../../modules/setup/rules/testing-county.ts";

let product: JourneyProduct;
let admin: Page;
beforeAll(async () => {
  product = await journeyProduct();
  admin = await product.desk("admin.ye");
});
afterAll(() => product?.stop());

/** The template of the page, filled. */
async function filled(template: Buffer, rows: Record<SheetKey, Row[]>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(template.buffer as ArrayBuffer);
  for (const key of sheetKeys) {
    const sheet = book.getWorksheet(sheets[key].zh)!;
    for (const { cells } of rows[key])
      sheet.addRow(Object.keys(sheets[key].columns).map((column) => cells[column] ?? ""));
  }
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

describe("a county from a spreadsheet", () => {
  it("of 2,000 people and 600 grids is tried first, its faults named by row, then taken in and taken back", async () => {
    await admin.goto("/desk/setup/import");
    const [download] = await Promise.all([
      admin.waitForEvent("download"),
      admin.getByRole("link", { name: "下载模板" }).click(),
    ]);
    const template = await readFile(await download.path());
    const give = (name: string, buffer: Buffer) =>
      admin
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

    const faulty = wholeCounty(990_101);
    plantFaults(faulty);
    await give("有问题.xlsx", await filled(template, faulty));
    await reads(admin.getByRole("alert"), /\d+ 处问题，改好后再导入/);
    await reads(admin.locator(".import-faults"), "没有这种类型");
    await reads(admin.locator(".import-faults"), "不能空着");
    await standsWell(admin);

    await give("全县.xlsx", await filled(template, wholeCounty(990_101)));
    await reads(admin.locator(".act-panel"), "没有发现问题");
    await reads(admin.locator(".act-panel"), "人员 2000");
    await admin.getByRole("button", { name: "导入", exact: true }).click();
    await reads(admin.locator(".act-panel"), /2000 个账号的设置密码链接/);
    await standsWell(admin);
    const link = await admin.locator(".act-panel tbody code").first().innerText();
    expect(link).toMatch(/\/desk\/set-password#990101\..{20,}/);

    await admin.goto("/desk/setup/units?find=试验3镇");
    await reads(admin.locator(".setup-list"), "试验3镇");
    await admin.goto("/desk/setup/import");
    await admin.getByRole("button", { name: "撤回" }).first().click();
    await admin.locator(".ant-popconfirm").getByRole("button", { name: "撤回" }).click();
    await reads(admin.locator(".setup-grids"), "已撤回");
    await admin.goto("/desk/setup/units?find=试验3镇");
    await reads(admin.locator(".setup-list"), "没有符合的单位");
  });
});
