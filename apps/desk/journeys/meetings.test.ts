import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose, openMatter, stands } from "./hands.ts";

let product: JourneyProduct;
let resident: Page;
let officer: Page;
beforeAll(async () => {
  product = await journeyProduct();
  resident = await product.visit({ width: "phone", scripts: false });
});
afterAll(() => product?.stop());

const words = "放学时枫溪小学门口停满了车，王老师家的孩子过马路很危险";
const wording = "枫溪小学门口放学时段停车秩序";
const second = "路口红绿灯时间太短，老人走不完";
const resolved = "校门口增设隔离护栏和临时停车线";

const field = (day: Date) => new Date(day.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

describe("a meeting with the neighbourhood", () => {
  let code: string;
  let other: string;
  let meeting: string;
  let sheet: Locator;

  it("begins with topics that residents raise without a name, without an account and without scripts", async () => {
    await resident.goto("/");
    await resident.getByRole("link", { name: "全部恳谈会" }).click();
    await reads(resident, "现在没有已公告的会议");
    await standsWell(resident);
    await resident.getByRole("link", { name: "提一个议题" }).click();
    await standsWell(resident);
    expect(await resident.locator("input[type=tel], input[name=name], input[name=phone]").count()).toBe(0);
    await resident.getByLabel("想议什么").fill("停车");
    await resident.getByRole("button", { name: "提交议题" }).click();
    await reads(resident, "至少 5 个字");
    await standsWell(resident);
    await resident.getByLabel("想议什么").fill(words);
    await resident.getByLabel("在哪里").fill("枫溪小学东门");
    await resident.getByRole("button", { name: "提交议题" }).click();
    await reads(resident, "请选择您的社区或村");
    await resident.getByLabel("在哪个社区、村？").selectOption({ label: "霜叶里社区" });
    await resident.getByRole("button", { name: "提交议题" }).click();
    await reads(resident, "收到了");
    code = (await resident.locator(".code").innerText()).trim();
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    await standsWell(resident);

    await resident.goto("/topics/new");
    await resident.getByLabel("想议什么").fill(second);
    await resident.getByLabel("在哪个社区、村？").selectOption({ label: "霜叶里社区" });
    await resident.getByRole("button", { name: "提交议题" }).click();
    await reads(resident, "收到了");
    other = (await resident.locator(".code").innerText()).trim();
  });

  it("the officer does not take one and says why; whoever raised it reads that at its code", async () => {
    officer = await product.desk("officer.chen");
    await officer.getByRole("link", { name: "恳谈会", exact: true }).click();
    await reads(officer, words);
    await standsWell(officer);
    const card = officer.locator(".topic-card").filter({ hasText: other });
    await card.getByRole("button", { name: /不列入/ }).click();
    const form = card.getByRole("form", { name: "不列入" });
    await form.getByRole("button", { name: "不列入" }).click();
    await reads(form, "请写明内容。");
    await form.getByLabel("为什么不列入").fill("已转交警大队调整信号灯，可拨打 12345 查询。");
    await form.getByRole("button", { name: "不列入" }).click();
    await card.waitFor({ state: "detached" });
    await resident.goto("/topics");
    await resident.getByLabel("议题编号").fill(other.toLowerCase());
    await resident.getByRole("button", { name: "查看" }).click();
    await reads(resident, "没有列入会议");
    await reads(resident, "已转交警大队调整信号灯");
    await standsWell(resident);
  });

  it("is planned, gets its agenda in words for the public, and is announced", async () => {
    await officer.getByRole("button", { name: "筹备会议" }).click();
    const form = officer.getByRole("form", { name: "筹备会议" });
    await form.getByRole("button", { name: "筹备会议" }).click();
    await reads(form, "请填齐");
    await form.getByLabel("主题").fill("校园周边安全");
    await form.getByLabel("时间").fill(field(inDays(1)));
    await form.getByLabel("地点").fill("霜叶里社区会议室");
    await standsWell(officer);
    await form.getByRole("button", { name: "筹备会议" }).click();
    sheet = officer.locator(".meeting-sheet");
    await reads(sheet, "筹备中");
    meeting = new URL(officer.url()).searchParams.get("meeting")!;
    await sheet.getByRole("button", { name: "调整议程" }).click();
    const agenda = sheet.getByRole("form", { name: "调整议程" });
    await agenda.getByRole("button", { name: `列入：${words}` }).click();
    await agenda.getByLabel("公开的表述（第 1 项）").fill(wording);
    await standsWell(officer);
    await agenda.getByRole("button", { name: "保存议程" }).click();
    await reads(sheet.locator(".meeting-agenda"), wording);
    await sheet.getByRole("button", { name: "发布公告" }).click();
    await sheet.getByRole("form", { name: "发布公告" }).getByRole("button", { name: "发布公告" }).click();
    await reads(sheet, "已公告");

    await resident.goto("/meetings");
    await resident.getByRole("link", { name: "校园周边安全" }).click();
    await reads(resident, wording);
    expect(await resident.locator("main").innerText()).not.toContain("王老师");
    await standsWell(resident);
    await resident.goto(`/topics/${code}`);
    await reads(resident, "已列入恳谈会议程");
  });

  it("is held; minutes with a hole are refused, and confirmed when it is filled", async () => {
    await product.later(2);
    officer = await product.desk("officer.chen");
    await officer.goto(`/desk/meetings?meeting=${meeting}`);
    sheet = officer.locator(".meeting-sheet");
    await sheet.getByRole("button", { name: "登记召开" }).click();
    const held = sheet.getByRole("form", { name: "登记召开" });
    await held.getByLabel("单位（第 1 行）").fill("霜叶里社区居民");
    await held.getByLabel("人数（第 1 行）").fill("12");
    await held.getByRole("button", { name: "再加一行" }).click();
    await held.getByLabel("单位（第 2 行）").fill("枫溪小学");
    await choose(held, "方面（第 2 行）", "学校");
    await held.getByLabel("人数（第 2 行）").fill("3");
    await standsWell(officer);
    await held.getByRole("button", { name: "登记召开" }).click();
    await reads(sheet, "共 15 人");

    await sheet.getByRole("button", { name: "写第 1 项的纪要" }).click();
    let minutes = sheet.getByRole("form", { name: "写第 1 项的纪要" });
    await choose(minutes, "哪方面（第 1 条）", "学校");
    await minutes.getByLabel("意见（第 1 条）").fill("希望放学半小时内门口不停车。");
    await minutes.getByText("达成一致", { exact: true }).click();
    await minutes.getByRole("button", { name: "再加一条决议" }).click();
    await minutes.getByLabel("决议事项（第 1 条）").fill(resolved);
    await standsWell(officer);
    await minutes.getByRole("button", { name: "保存纪要" }).click();
    await reads(sheet.locator(".meeting-hole"), "没有责任单位");
    expect(await sheet.getByRole("button", { name: "确认纪要" }).isDisabled()).toBe(true);
    // The button is not what holds it back.
    const sent = await officer.request.post(`/api/meetings/${meeting}/confirm-minutes`, {
      data: {},
      headers: { "command-id": crypto.randomUUID() },
    });
    expect([sent.status(), await sent.text()]).toEqual([
      409,
      expect.stringContaining("minutes-owner-missing"),
    ]);

    await sheet.getByRole("button", { name: "写第 1 项的纪要" }).click();
    minutes = sheet.getByRole("form", { name: "写第 1 项的纪要" });
    await choose(minutes, "责任单位（第 1 条）", "霜叶里警务室", "霜叶里警务室");
    await minutes.getByLabel("完成期限（第 1 条）").fill(field(inDays(40)).slice(0, 10));
    await minutes.getByRole("button", { name: "保存纪要" }).click();
    await sheet.getByRole("button", { name: "确认纪要" }).click();
    await sheet.getByRole("form", { name: "确认纪要" }).getByRole("button", { name: "确认纪要" }).click();
    await reads(sheet, "纪要已确认");
    await standsWell(officer);
  });

  it("makes its resolution a matter that shows where it came from, and publishes what was decided", async () => {
    await sheet.getByRole("button", { name: /转为事项/ }).click();
    const file = sheet.getByRole("form", { name: /转为事项/ });
    await standsWell(officer);
    await file.getByRole("button", { name: "转为事项" }).click();
    await reads(sheet.locator(".meeting-resolution"), "办理中");
    await sheet.getByRole("button", { name: "公开结果" }).click();
    await sheet.getByRole("form", { name: "公开结果" }).getByRole("button", { name: "公开结果" }).click();
    await reads(sheet, "已公开");
    await sheet.getByRole("link", { name: /打开事项/ }).click();
    await stands(officer, "办理中");
    await reads(officer.locator(".meeting-origin"), "校园周边安全");
    await reads(officer.locator(".matter-main"), "由警民恳谈会决议转来");
    await standsWell(officer);
    await officer.locator(".meeting-origin").getByRole("link", { name: "打开这次恳谈会" }).click();
    await reads(sheet, wording);
  });

  it("whoever raised the topic reads what became of it, until it is done", async () => {
    await resident.goto(`/topics/${code}`);
    await reads(resident, "达成一致");
    await resident.getByRole("link", { name: "看这次会议" }).click();
    await reads(resident, resolved);
    await reads(resident, "霜叶里警务室");
    await reads(resident, "办理中");
    await reads(resident, "枫溪小学");
    await standsWell(resident);
    const { items } = await ask<{ items: Array<{ resolutions: Array<{ matter: string }> }> }>(
      officer,
      `/api/meetings/${meeting}`,
    );
    const { matter } = items[0]!.resolutions[0]!;
    const done = await officer.request.post(`/api/matters/${matter}/settle`, {
      data: { way: "other", result: "护栏装好，停车线划好" },
      headers: { "command-id": crypto.randomUUID() },
    });
    expect(done.status()).toBe(200);
    await resident.reload();
    await reads(resident, "已办成");
    const english = await product.visit({ width: "phone", lang: "en" });
    await english.goto(`/meetings/${meeting}`);
    await reads(english, "Who was represented");
    await reads(english, "done");
    await standsWell(english);
    await openMatter(officer, matter);
    await stands(officer, "已化解");
  });
});
