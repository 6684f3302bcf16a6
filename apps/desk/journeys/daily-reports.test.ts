import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, stands, tell } from "./hands.ts";

let product: JourneyProduct;
let officer: Page;
let commander: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen", { width: "phone" });
  commander = await product.desk("commander.lei");
}, 120_000);
afterAll(() => product?.stop());

const feed = "/desk/room?tab=feed";
const quarrel = "楼上漏水漏到楼下厨房，两家邻居为修理费吵了三天";
const lamp = "北门石桥护栏松了一截，孩子常在上面玩";
const box = (page: Page) => page.locator(".feed-write");
const entry = (page: Page, words: string) => page.locator(".feed-entry").filter({ hasText: words });

async function write(
  page: Page,
  kind: "进展" | "问题",
  words: string,
  more?: () => Promise<void>,
): Promise<void> {
  await box(page).getByText(kind, { exact: true }).click();
  await box(page)
    .getByLabel(kind === "问题" ? "发现的问题" : "今天的进展")
    .fill(words);
  await more?.();
  await box(page).getByRole("button", { name: "写进日报" }).click();
  await reads(box(page), "已写进今天的日报");
}

describe("the report of the day", () => {
  it("is written on a phone in one box, whose draft outlives a reload, and takes no telephone number", async () => {
    await officer.goto(feed);
    await box(officer).waitFor();
    await standsWell(officer);
    await box(officer).getByLabel("今天的进展").fill("走访沿街商户十一家");
    await officer.reload();
    expect(await box(officer).getByLabel("今天的进展").inputValue()).toBe("走访沿街商户十一家");
    await box(officer).getByLabel("今天的进展").fill("走访商户，电话13800138000");
    await box(officer).getByRole("button", { name: "写进日报" }).click();
    await reads(box(officer), "日报里不能写手机号、身份证号");
    await write(officer, "进展", "走访沿街商户十一家，收集意见四条");
    await write(officer, "问题", quarrel, async () => {
      await choose(box(officer), /在哪个网格/, "霜叶老街", "霜叶老街");
      await box(officer)
        .getByLabel(/具体地点/)
        .fill("三幢楼道");
      await box(officer).getByLabel("今天就要有人管").check();
      await standsWell(officer);
    });
    await reads(entry(officer, quarrel), "今天就要有人管");
  }, 60_000);

  it("is corrected on its day, with what stood there before behind a fold", async () => {
    await entry(officer, "收集意见四条").locator('[data-act="correct"]').click();
    await officer.locator(".act-panel").getByLabel("内容").fill("走访沿街商户十二家，收集意见四条");
    await standsWell(officer);
    await officer.locator(".act-panel").getByRole("button", { name: "保存" }).click();
    await reads(entry(officer, "十二家"), "更正过 1 次");
  }, 60_000);

  it("is read by the command room, which hears of it at once and sees who has not written", async () => {
    await commander.goto(feed);
    // On a rest day no report is expected; on others the units that lack one are counted, and people never.
    await reads(commander.locator(".feed-list"), /今天还有 \d+ 个队（室）没有写|今天休息/);
    await write(officer, "问题", lamp);
    await entry(commander, lamp).waitFor();
    await standsWell(commander);
    await commander.locator(".feed-bar").getByText("问题", { exact: true }).click();
    await entry(commander, "十二家").waitFor({ state: "detached" });
    expect(new URL(commander.url()).searchParams.get("kind")).toBe("problem");
    // Another room's officer reads nothing of it.
    const lin = await product.desk("officer.lin");
    await lin.goto(feed);
    await lin.locator(".feed-report").first().waitFor();
    expect(await lin.locator(".feed-list").innerText()).not.toMatch(/霜叶里警务室|石桥护栏/);
  }, 60_000);

  it("turns a problem into a matter with one press, nothing typed again; each leads to the other", async () => {
    await entry(commander, quarrel).locator('[data-act="file"]').click();
    const panel = commander.locator(".act-panel");
    await reads(panel, "霜叶老街");
    expect(await panel.getByLabel("具体地点").inputValue()).toBe("三幢楼道");
    await reads(panel, "按文字建议");
    await standsWell(commander);
    await panel.getByRole("button", { name: "确认转为事项" }).click();
    await panel.waitFor({ state: "detached" });
    await reads(entry(commander, quarrel), "已转为事项");
    await entry(officer, quarrel).getByText("查看事项").waitFor();
    await standsWell(officer);
    await entry(officer, quarrel).getByText("查看事项").click();
    await stands(officer, "待受理");
    await reads(officer.locator(".timeline"), "由工作日报的问题转来");
    await officer.locator(".matter-acts").getByRole("button", { name: "受理", exact: true }).click();
    await stands(officer, "办理中");
    await officer.locator(".came-from a").click();
    await reads(entry(officer, quarrel), "办理中");
  }, 60_000);

  it("has a problem answered in words, and tells its writer", async () => {
    await entry(commander, lamp).locator('[data-act="answer"]').click();
    const panel = commander.locator(".act-panel");
    await panel.getByLabel(/怎么处理/).fill("已请市政加固，三天内修好，不用立事项");
    await panel.getByRole("button", { name: "答复", exact: true }).click();
    await reads(entry(commander, lamp), "已请市政加固");
    await officer.goto("/desk/notices");
    await officer.getByText("您在日报里写的问题有结果了").first().click();
    await reads(entry(officer, lamp), "雷振声 答复：已请市政加固");
  }, 60_000);

  it("stands in English, and on paper without the box and the buttons", async () => {
    const head = await product.desk("head.qin", { lang: "en" });
    await head.goto(feed);
    await head.locator(".feed-day").first().waitFor();
    await standsWell(head);
    await head.locator(".feed-only").first().click();
    await head.waitForURL(/from=.*until=/);
    await head.locator(".feed-report").first().waitFor();
    await head.emulateMedia({ media: "print" });
    expect(await head.locator(".feed-bar").isVisible()).toBe(false);
    expect(await head.locator(".remark-buttons:visible").count()).toBe(0);
    await reads(head.locator(".feed-report").first(), "Shuangyeli Police Room");
  }, 60_000);

  it("lets the county decide how long a problem may wait", async () => {
    const admin = await product.desk("admin.ye");
    await admin.goto("/desk/setup/rules?rule=problems");
    await reads(admin.locator(".rule"), "超过 2 个工作日");
    await standsWell(admin);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const kept = await tell(admin, "/api/problem-days", {
      value: { days: 3 },
      from: today,
      source: "县局工作规定",
    });
    expect(kept.status).toBe(200);
    await admin.reload();
    await reads(admin.locator(".rule"), "超过 3 个工作日");
  }, 60_000);
});
