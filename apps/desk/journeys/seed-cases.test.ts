import type { MediationView } from "@maple/mediation";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionTimes } from "../../server/testing-times.ts";
import { ask, choose, openMatter, stands, startAct, takeUp, tell } from "./hands.ts";
import {
  filed,
  keptPicture,
  localTime,
  openMediation,
  signed,
  smallPicture,
  underWay,
  writeAlong,
} from "./mediating.ts";

let product: JourneyProduct;
let officer: Page;
const sessionIn = sessionTimes();
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
});
afterAll(() => product?.stop());

const law = "示范县综合行政执法局";
const settled: Array<{ what: string; matter: string; links: string[] }> = [];

/** A route that the law knows, chosen on the screen by its name, against the proposal with a reason. */
async function chooseTrack(name: RegExp, reason: string): Promise<void> {
  const block = officer.locator(".tracks");
  await block.getByRole("button", { name: "选定途径" }).click();
  const radio = block.getByRole("radio", { name });
  if (!(await radio.isVisible())) await block.locator(".track-excluded summary").click();
  await radio.check();
  const why = block.getByLabel("理由（不按建议选时必填）");
  if (await why.isVisible()) await why.fill(reason);
  await block.locator(".act-panel").getByRole("button", { name: "选定途径" }).click();
  await block.locator(".act-panel").waitFor({ state: "detached" });
}

const step = (name: string | RegExp) => officer.locator(".track").getByRole("button", { name }).click();

/** Settles the matter on the screen, in words that its reporter reads. */
async function settle(what: string, one: { matter: string; link: string }, result: string): Promise<void> {
  await startAct(officer, "settle");
  const form = officer.locator(".act-panel");
  await form.locator("textarea").fill(result);
  await standsWell(officer);
  await form
    .getByRole("button", { name: /办结|化解/ })
    .last()
    .click();
  await stands(officer, "已化解，待双方确认");
  settled.push({ what, matter: one.matter, links: [one.link] });
}

const day = (days: number) => localTime(days * 24 * 60).slice(0, 10);

/** Everything that was promised is done, the first of it on the screen; the other side gets a link of its own too. */
async function perform(what: string, begun: Awaited<ReturnType<typeof underWay>>): Promise<void> {
  const { matter, act, b } = begun;
  const { path = "" } = await act("issue-link", { party: b });
  const tab = await openMediation(officer, matter);
  await tab
    .getByRole("button", { name: /^登记履行：第 1/ })
    .first()
    .click();
  const form = tab.getByRole("form", { name: /^登记履行/ });
  await form.getByRole("button", { name: "登记履行", exact: true }).click();
  await form.waitFor({ state: "detached" });
  const view = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
  for (const one of view.agreement?.obligations.filter(({ state }) => state === "due") ?? [])
    await act("record-performance", { obligation: one.id, cents: one.cents, doneOn: day(0) });
  await openMatter(officer, matter);
  await stands(officer, "已化解，待双方确认");
  await standsWell(officer);
  settled.push({ what, matter, links: [begun.link, path] });
}

/** Somebody calls, visits or stops a patrol: told for them, so that they can follow it by their link. */
async function told(by: Page, story: string, category: string) {
  const { county, posts } = await ask<{ county: number; posts: Array<{ grids: string[] }> }>(by, "/api/me");
  const { status, value } = await tell<{ matter: string; secret: string }>(by, "/api/matters", {
    story,
    place: { way: "grid", grid: posts[0]?.grids[0] },
    category,
    naming: "named",
    name: "孙桂英",
    phone: "10012340001",
    onBehalf: true,
  });
  if (status !== 200) throw new Error(JSON.stringify(value));
  return { matter: value.matter, link: `/t/${county}.${value.secret}` };
}

describe("a seed case", () => {
  it("the noise of a tyre shop: told by a grid worker, handled by the department whose field it is, settled", async () => {
    const worker = await product.desk("grid.tanzimo");
    const one = await told(worker, "街口补胎店天天早上六点就开空压机，老人睡不好，说了几次都不改。", "09");
    await takeUp(officer, one.matter);
    await chooseTrack(/行政调解/, "噪声由综合执法部门管理");
    await step("开始");
    await officer.getByRole("button", { name: "交办给部门" }).click();
    await choose(officer, "交给哪些部门", law, "综合行政");
    await officer.keyboard.press("Escape");
    await officer.getByLabel(`请${law}做什么`).fill("请查处补胎店早间噪声扰民");
    const pushing = officer.locator(".act-panel").getByRole("button", { name: "交办给部门", exact: true });
    await pushing.click();
    await pushing.waitFor({ state: "detached" });
    const clerk = await product.desk("clerk.cheng");
    await clerk.goto("/desk/tasks?view=all");
    await clerk.locator(".task-line").filter({ hasText: "补胎店早间噪声" }).first().click();
    await clerk.locator('.task-panel [data-act="accept"]').click();
    await reads(clerk.locator(".task-panel"), "部门办理中");
    await clerk.locator('.task-panel [data-act="answer"]').click();
    await clerk.locator(".act-panel textarea").fill("已责令八点前不得开机，店主签了承诺书");
    await clerk.locator(".act-panel").getByRole("button", { name: "答复", exact: true }).click();
    await reads(clerk.locator(".task-panel"), "已答复，待确认");
    await openMatter(officer, one.matter);
    await officer.locator('.task-card [data-act="close"]').click();
    await reads(officer.locator(".task-card").first(), "已办结");
    await step("达成协议");
    await step("已经履行");
    await reads(officer.locator(".track"), "已履行，了结");
    await settle("tyre shop", one, "补胎店早八点前不再开机，邻居认可。");
  }, 120_000);

  it("scraped cars found by a patrol: mediated by the police on the spot, paid there and then", async () => {
    const one = await told(officer, "巡逻发现两辆车被划，骑电动车的人承认是他蹭的，双方愿意当场商量。", "02");
    await takeUp(officer, one.matter);
    const block = officer.locator(".tracks");
    await block.getByRole("button", { name: "选定途径" }).click();
    await block.getByLabel(/有违反治安管理的行为/).check();
    await block.getByLabel(/情节较轻/).check();
    await block.getByLabel(/愿意当场履行/).check();
    await block.getByRole("radio", { name: /现场治安调解/ }).check();
    await block.locator(".act-panel").getByRole("button", { name: "选定途径" }).click();
    const track = block.locator(".track");
    await step("填写调解协议书");
    await track.getByLabel("甲方姓名").fill("孙桂英");
    await track.getByLabel("乙方姓名").fill("周来福");
    await track.getByLabel("调解地点").fill("霜叶老街停车点");
    await track.getByLabel(/^主要事实/).fill("乙方骑车蹭到甲方两辆车的车门。");
    await track.getByLabel(/^协议内容/).fill("乙方当场赔偿四百元，已付清。");
    await track
      .locator(".act-panel")
      .getByRole("button", { name: /协议书/ })
      .click();
    await reads(track, "治调字第");
    await step("已经履行");
    await reads(track, "不予处罚");
    await standsWell(officer);
    await settle("scraped cars", one, "当场赔偿四百元，双方签字。");
  }, 120_000);

  it("a broken gate bar: the property firm gives the footage, both sides agree, and the bar is paid for", async () => {
    const begun = await underWay(officer, "小区西门的道闸杆被车撞断，车主先说不是他。", {
      category: "09",
      source: "unit",
    });
    const { matter, a, b, act } = begun;
    await openMatter(officer, matter);
    const block = officer.locator(".evidence");
    await block.getByRole("button", { name: "请求提供材料" }).click();
    await block.getByLabel("向谁要（单位、岗位）").fill("惠民物业监控室");
    await block.getByLabel("要什么", { exact: true }).fill("西门摄像头录像");
    await block.getByLabel("用来做什么").fill("查清谁撞断了道闸杆");
    await block.getByRole("button", { name: "生成链接" }).click();
    const company = await product.visit({ width: "phone", scripts: false });
    await company.goto(new URL(await block.locator(".evidence-link code").innerText()).pathname);
    await company
      .getByLabel("照片、视频、录音或扫描件，可选多个")
      .setInputFiles({ name: "西门.png", mimeType: "image/png", buffer: smallPicture });
    await company.getByRole("button", { name: "提交材料" }).click();
    await reads(company, "材料已收到，谢谢");
    const pays = {
      who: b,
      toward: a,
      kind: "pay",
      what: "道闸杆",
      cents: 60_000,
      dueOn: day(3),
      way: "转账",
    };
    await act("draft-agreement", { facts: "录像显示乙方倒车时撞断道闸杆，乙方认可。", terms: [pays] });
    await signed(officer, begun);
    await perform("gate bar", begun);
  }, 180_000);

  it("support that a father owes his child: heard on a visit, promised month by month, and paid", async () => {
    const begun = await underWay(officer, "离婚后孩子的抚养费一年没给，学费是外婆垫的。", {
      category: "01",
      source: "officer-visit",
    });
    const { a, b, act } = begun;
    const monthly = { every: "month", times: 3, amount: "each" };
    const pays = {
      who: b,
      toward: a,
      kind: "pay",
      what: "抚养费",
      cents: 80_000,
      dueOn: day(1),
      plan: monthly,
    };
    await act("draft-agreement", { facts: "双方离婚时约定每月抚养费，后来没有给。", terms: [pays] });
    const { contentHash } = await act("offer-agreement");
    // What touches who somebody is to another is never signed on a screen (Electronic Signature Law art. 3).
    const picture = await keptPicture(officer);
    const onScreen = { party: a, way: "screen", identified: "known", picture, contentHash };
    await expect(act("sign-agreement", onScreen)).rejects.toThrow("screen-signature-barred");
    for (const party of [a, b]) await act("sign-agreement", { ...onScreen, party, way: "paper" });
    await act("sign-agreement", { way: "paper", identified: "staff", picture, contentHash });
    await act("seal-agreement");
    await perform("child support", begun);
  }, 180_000);

  it("two boats whose nets tangled: heard on board without network, agreed on paper, and paid", async () => {
    const begun = await underWay(officer, "两条渔船的网缠在一起割断了，船主为赔网具争了一路。");
    const { matter, a, b, act } = begun;
    const held = await tell<{ session: string }>(officer, `/api/matters/${matter}/time/hold-session`, {
      ...{ at: sessionIn(1), minutes: 60, kind: "vessel", place: "浙渔 0231 号船上" },
    });
    const onBoard = await product.desk("officer.chen", { width: "phone" });
    await onBoard.goto(`/field/session/${matter}/${held.value.session}`);
    await reads(onBoard, "可以断网了");
    await onBoard.context().setOffline(true);
    await writeAlong(onBoard, "两家各认一半网具钱，靠岸后三天内付。");
    await onBoard.getByLabel("达成一致", { exact: true }).check();
    await reads(onBoard, "已存在本机");
    await standsWell(onBoard);
    await onBoard.context().setOffline(false);
    await onBoard.getByRole("button", { name: "检查并发送" }).click();
    await reads(onBoard, "工作台已经收到");

    const pays = {
      who: b,
      toward: a,
      kind: "pay",
      what: "网具钱",
      cents: 120_000,
      dueOn: day(3),
      way: "现金",
    };
    await act("draft-agreement", { facts: "两条船的网缠在一起，割断修补。", terms: [pays] });
    await signed(officer, begun, "paper");
    await perform("two boats", begun);
  }, 180_000);

  it("wages that a boss owes: no agreement before the labour mediators, and both hear of arbitration", async () => {
    const one = await told(officer, "在河边工地干了三个月，包工头欠两万四工资，一直推说没钱。", "11");
    await takeUp(officer, one.matter);
    await chooseTrack(/劳动争议调解/, "拖欠工资");
    await step("开始");
    await step("调解不成");
    await reads(officer.locator(".track"), "申请仲裁");
    const worker = await product.visit({ width: "phone", scripts: false });
    await worker.goto(one.link);
    await reads(worker, "申请仲裁");
    await standsWell(worker);
  }, 120_000);

  it("a side that does not come: the session says so, the mediation ends, and both are told where else to go", async () => {
    const { matter, link } = await filed(officer, "子女三人谁养老人说不拢，大儿子一直不露面。");
    const me = await ask<{ id: string }>(officer, "/api/me");
    const { committees } = await ask<{ committees: Array<{ id: string }> }>(officer, "/api/grids");
    const mediation = (verb: string, body: object = {}) =>
      tell<{ session?: string }>(officer, `/api/matters/${matter}/mediation/${verb}`, body);
    await tell(officer, `/api/matters/${matter}/begin-mediation`, {
      committee: committees[0]?.id,
      mediators: [me.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "赵大儿", phone: "10087654321" },
      ],
    });
    await mediation("give-notice");
    const { parties } = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
    for (const { id } of parties) await mediation("record-consent", { party: id, consent: "given" });
    const plannedAt = new Date(Date.now() - 3_600_000).toISOString();
    const { value } = await mediation("plan-session", { plannedAt, place: "老街调解室" });
    const a = parties.find((party) => party.side === "A")?.id;
    const held = await mediation("record-session", {
      session: value.session,
      begunAt: plannedAt,
      endedAt: new Date(Date.now() - 1_800_000).toISOString(),
      present: [a],
      record: "甲方到场，等了半小时，乙方未到，电话不接。",
      result: "failed",
      failure: "no-show-B",
    });
    expect(held.status).toBe(200);
    const tab = await openMediation(officer, matter);
    await reads(tab, "乙方未到");
    await standsWell(officer);
    await mediation("end-mediation", { reason: "no-agreement", words: "乙方两次不到场" });
    const side = await product.visit({ width: "phone" });
    await side.goto(link);
    await reads(side, /起诉/);
    await standsWell(side);
  }, 120_000);

  it("counts as verified only when those who told of it confirmed it on both days, each by their own link", async () => {
    expect(settled.map(({ what }) => what)).toEqual([
      "tyre shop",
      "scraped cars",
      "gate bar",
      "child support",
      "two boats",
    ]);
    for (const days of [8, 26]) {
      await product.later(days);
      for (const link of settled.flatMap(({ links }) => links)) {
        const page = await product.visit({ width: "phone", scripts: false });
        await page.goto(link);
        await page.getByRole("link", { name: "这件事解决了吗？" }).first().click();
        await page.getByLabel("已经解决").check();
        await page.getByRole("button", { name: "发送回答" }).click();
        await reads(page, "谢谢，您的回答已经记下。");
      }
    }
    officer = await product.desk("officer.chen");
    for (const { matter, links } of settled) {
      await openMatter(officer, matter);
      await officer.locator(".matter-acts [data-act=verify]").click();
      await stands(officer, "已核实办结");
      const page = await product.visit({ width: "phone", lang: "en" });
      await page.goto(links[0]!);
      await reads(page.locator("h1"), /verified/i);
      await standsWell(page);
    }
  }, 300_000);
});
