import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./hands.ts";

let product: JourneyProduct;
let head: Page;
beforeAll(async () => {
  product = await journeyProduct();
  head = await product.desk("head.qin");
});
afterAll(() => product?.stop());

interface Figure {
  key: string;
  value: number | null;
  base: number | null;
}
interface View {
  month: string;
  stations: Array<{
    station: { id: string; figures: Figure[] };
    rooms: Array<{ id: string; name: { zh: string } }>;
  }>;
}
const view = () => ask<View>(head, "/api/months");
const sum = (page: Page) => page.locator(".month-table tr.sum");
const cell = (page: Page, name: string) => sum(page).locator(`td[data-label="${name}"]`);

describe("the three indicators of a month", () => {
  it("say of a rate whose numbers were not given that they were not given", async () => {
    await head.goto("/desk/figures");
    await head.getByRole("link", { name: "每月三项指标" }).click();
    await sum(head).waitFor();
    await reads(cell(head, "发案率"), "未填报");
    await standsWell(head);
  });

  it("show the rate with base and interval when a station has typed and imported its numbers", async () => {
    const { month, stations } = await view();
    const rooms = stations[0]!.rooms;
    await head.getByRole("link", { name: "填报数字" }).click();
    const first = rooms[0]!.name.zh;
    await head.getByRole("button", { name: `填报 ${first} 案件数` }).click();
    await head.getByLabel("数字", { exact: true }).fill("6");
    await head.getByRole("button", { name: "保存" }).click();
    await reads(head, "请写明数字从哪里来。");
    await head.getByLabel("来源（报表、台账、文件）").fill("派出所月报");
    await standsWell(head);
    await head.getByRole("button", { name: "保存" }).click();
    await reads(head, "已保存，第 1 版。");

    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("数字");
    sheet.addRow(["警务室", "项目", "月份或日期", "数字", "来源", "更正原因"]);
    for (const room of rooms.slice(1)) sheet.addRow([room.name.zh, "案件数", month, "4", "派出所月报"]);
    for (const room of rooms) sheet.addRow([room.name.zh, "户数", `${month}-01`, "2500", "统计站"]);
    sheet.addRow(["没有的警务室", "案件数", month, "4", "派出所月报"]);
    const upload = async () =>
      head.locator('input[type="file"]').setInputFiles({
        name: "numbers.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: Buffer.from(await book.xlsx.writeBuffer()),
      });
    await upload();
    await reads(head, "有 1 处要改，什么都没有导入：");
    await reads(head, new RegExp(`第 ${sheet.rowCount} 行“警务室”：没有这个警务室`));
    sheet.spliceRows(sheet.rowCount, 1);
    await upload();
    await reads(head, /检查通过：\d+ 个数字，其中更正 0 个/);
    await head.getByRole("button", { name: "导入", exact: true }).click();
    await reads(head, /已导入 \d+ 个数字/);
    await standsWell(head);

    await head.getByRole("link", { name: "回到三项指标" }).click();
    const cases = 6 + 4 * (rooms.length - 1);
    await reads(cell(head, "发案率"), `${cases} 件 / ${2500 * rooms.length} 户`);
    await reads(cell(head, "发案率"), /95% 区间 \d/);
    await reads(cell(head, "发案率"), "比上月：没有可比的");
  });

  it("lead each to a list with exactly as many lines", async () => {
    const { stations } = await view();
    const figures = stations[0]!.station.figures;
    for (const [key, name] of [
      ["mediation", "矛盾调解率"],
      ["satisfaction", "群众满意度"],
    ] as const) {
      const figure = figures.find((one) => one.key === key)!;
      expect(figure.base).toBeGreaterThan(0);
      await cell(head, name).locator(".month-value").click();
      const list = head.locator(".month-station .figure-list");
      await reads(list, `${figure.value} 行`);
      await list.getByText("没算入").click();
      await reads(list, `${figure.base! - figure.value!} 行`);
      await standsWell(head);
      await list.getByRole("button", { name: "收起清单" }).click();
      await list.waitFor({ state: "detached" });
    }
  });

  it("are published, and a number that is corrected later shows from what to what and why", async () => {
    const { month, stations } = await view();
    const { station, rooms } = stations[0]!;
    await head.getByRole("button", { name: `发布 ${month}` }).click();
    await standsWell(head);
    await head
      .locator(".act-panel")
      .getByRole("button", { name: `发布 ${month}` })
      .click();
    await reads(head, /已发布（/);

    await head.getByRole("link", { name: "填报数字" }).click();
    await head.getByRole("button", { name: `更正 ${rooms[0]!.name.zh} 案件数` }).click();
    await head.getByLabel("数字", { exact: true }).fill("7");
    await head.getByLabel("来源（报表、台账、文件）").fill("派出所月报");
    await head.getByLabel("更正原因").fill("漏报一件");
    await head.getByRole("button", { name: "保存" }).click();
    await reads(head, "已保存，第 2 版。");
    await head.getByRole("link", { name: "回到三项指标" }).click();
    await reads(head, "发布后有 2 个数字变了。");
    await head.getByRole("button", { name: "更正", exact: true }).click();
    await head.getByLabel("为什么更正").fill("补报一件");
    await head.locator(".act-panel").getByRole("button", { name: "更正", exact: true }).click();
    await cell(head, "发案率").getByText("发布和更正（2）").click();
    await reads(cell(head, "发案率"), /由 [\d.]+ 更正为 [\d.]+（补报一件）/);
    expect((await view()).stations[0]!.station.id).toBe(station.id);
    await standsWell(head);
    const { said } = await product.command("recount.ts");
    expect(said).toMatch(/\d+ published figures of months counted again, 0 differ\./);
  });

  it("have a rule of the county that is tried on last month before it holds", async () => {
    const admin = await product.desk("admin.ye");
    await admin.goto("/desk/setup/rules?rule=months");
    await admin.getByRole("button", { name: /修改“三项指标怎么算”/ }).click();
    await admin.getByText("发现的（全部反映）").click();
    await admin.getByLabel("根据什么（文件、会议）").fill("县平安办会议");
    await admin.getByRole("button", { name: "试算并核对" }).click();
    await reads(admin, "新口径");
    await reads(admin, "现行口径");
    await standsWell(admin);
    await admin.getByRole("button", { name: /^确认，从/ }).click();
    await reads(admin, /第 2 版已保存/);
  });
});

describe("the method sheet", () => {
  it("lists every formula with its versions and the county's decision, without scripts, in both languages", async () => {
    for (const lang of ["zh", "en"] as const) {
      const page = await product.visit({ width: "phone", lang, scripts: false });
      await page.goto(`/method?lang=${lang}`);
      await reads(page, lang === "zh" ? "这些数字怎么算" : "How the figures are computed");
      await reads(page, lang === "zh" ? "县平安办会议" : "On the ground of: 县平安办会议");
      await reads(
        page,
        lang === "zh"
          ? "并入另一件的不再算，免得同一件事算两次"
          : "what was put into another is no longer counted, so that one matter is not counted twice",
      );
      await standsWell(page);
    }
  });
});
