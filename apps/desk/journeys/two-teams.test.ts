import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose, fileMatter, openMatter, stands } from "./hands.ts";

let product: JourneyProduct;
let officer: Page;
let dispatcher: Page;
let wu: Page;
let filing: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
  dispatcher = await product.desk("dispatcher.kong");
  wu = await product.desk("case.wu", { width: "phone" });
  filing = await product.desk("filing.yan");
}, 120_000);
afterAll(() => product?.stop());

const panel = (page: Page) => page.locator(".act-panel");
const caseTeam = "枫溪派出所案件办理队";
const room = "霜叶里警务室";
const story = "楼下为停车位争吵，推搡了几下，没有受伤，要对方赔礼。";

async function send(page: Page, name: string): Promise<void> {
  await panel(page).getByRole("button", { name, exact: true }).click();
  await panel(page).waitFor({ state: "detached" });
}

async function offers(page: Page, words: string): Promise<void> {
  await page.goto("/desk/room?tab=hand-overs");
  await page.locator(".room-line").filter({ hasText: words }).first().click();
  await page.locator(".room-side .hand-over").waitFor();
}

describe("two teams and one room", () => {
  let matter: string;
  let follow: Page;

  it("triages what came in to the case team, against the grid's proposal only with a reason", async () => {
    const filed = await fileMatter(officer, story);
    matter = filed.value.matter;
    const { secret } = filed.value as unknown as { secret: string };
    const { county } = await ask<{ county: number }>(officer, "/api/me");
    follow = await product.visit({ width: "phone" });
    await follow.goto(`/t/${county}.${secret}`);
    await reads(follow.locator("main"), `现在由 ${room} 负责，正在安排承办人`);
    await dispatcher.goto("/desk/room");
    await reads(dispatcher.locator(".room-proof"), "无主事项 0 件");
    await standsWell(dispatcher);
    await dispatcher.goto(`/desk/room?matter=${matter}`);
    await reads(dispatcher.locator(".room-line.current"), `网格建议: ${room}`);
    await choose(dispatcher, "交给哪个队（室）", caseTeam, "案件");
    await press(dispatcher);
    await reads(panel(dispatcher), "与网格建议不同，请选择原因");
    await choose(dispatcher, "为什么不按网格建议", "事情性质应由该队办理");
    await dispatcher.getByLabel("说明情况").fill("反映中提到推搡，请核实伤情");
    await standsWell(dispatcher);
    await send(dispatcher, "分给该队（室）");
    await dispatcher.goto(`/desk/room?matter=${matter}`);
    await reads(dispatcher.locator(".room-line.current"), `等 ${caseTeam} 接收`);
    await follow.reload();
    await reads(follow.locator("main"), `正在转给 ${caseTeam}。对方接手之前，仍由上面的单位负责`);
    await standsWell(follow);
  }, 60_000);

  it("is refused by the case officer, who read the story and nobody's name: it stays in the queue", async () => {
    await wu.goto("/desk/notices");
    await wu.getByText("有事项移交给您的队（室）").first().click();
    await wu.locator(".room-line").filter({ hasText: "推搡，请核实伤情" }).click();
    await reads(wu.locator(".room-side"), "没有受伤，要对方赔礼");
    await standsWell(wu);
    await wu.locator('[data-act="refuse"]').click();
    await choose(wu, "退回原因", "属民事纠纷，不构成案件");
    await wu.getByLabel("说明情况").fill("没有伤情，属民事纠纷");
    await send(wu, "退回");
    await reads(wu.locator(".room-side"), "已退回");
    // The matter itself never was the case officer's to see.
    expect((await wu.request.get(`/api/matters/${matter}`)).status()).toBe(404);
    await dispatcher.goto(`/desk/room?matter=${matter}`);
    await reads(dispatcher.locator(".room-line.current"), `${caseTeam} 已退回`);
  }, 60_000);

  it("goes to the room of the grid without a word, and the community officer takes it", async () => {
    await send(dispatcher, "分给该队（室）");
    await offers(officer, "停车位");
    await officer.locator('[data-act="take"]').click();
    await standsWell(officer);
    await send(officer, "接收");
    await openMatter(officer, matter);
    await stands(officer, "办理中");
    const section = officer.locator(".team-section");
    await reads(section, `现由 ${room} 陈守安 负责`);
    await reads(section, "属民事纠纷，不构成案件");
    await follow.reload();
    await reads(follow.locator("main"), `现在由 ${room} 的 陈守安 办理。`);
    await reads(officer.locator(".timeline"), "退回了移交");
    await standsWell(officer);
  }, 60_000);

  it("is supervised: a remark with a day, the handler's answer, and its end", async () => {
    await openMatter(filing, matter);
    const block = filing.locator(".file-block");
    await reads(block, "走访或处置记录");
    await block.getByRole("button", { name: "提出案管意见" }).click();
    await choose(filing, "缺什么", "走访或处置记录");
    await filing.getByLabel("怎么补").fill("请补录走访时间和双方说法");
    await standsWell(filing);
    await send(filing, "提出案管意见");
    await openMatter(officer, matter);
    await officer.locator('.remark [data-act="answer"]').click();
    await officer.getByLabel("答复内容").fill("已补录，见处置记录");
    await send(officer, "答复");
    await filing.goto("/desk/room?tab=files");
    await reads(filing.locator(".room-line").filter({ hasText: "请补录走访时间" }), "已答复，待销号");
    await standsWell(filing);
    await openMatter(filing, matter);
    await filing.locator('.remark [data-act="close"]').click();
    await reads(block, "已销号");
  }, 60_000);

  it("stands in English on a desk and on a phone, and every part of the page is kept in its address", async () => {
    const head = await product.desk("head.qin", { lang: "en" });
    for (const tab of ["incoming", "hand-overs", "clocks", "files", "unowned"]) {
      await head.goto(`/desk/room?tab=${tab}`);
      await head.locator(".room-proof").waitFor();
      await head.waitForLoadState("networkidle");
      await standsWell(head);
    }
    await reads(head.locator(".room-proof"), "Unowned: 0");
    const commander = await product.desk("commander.lei", { lang: "en", width: "phone" });
    await commander.goto("/desk/room?tab=clocks&hours=168&late=only");
    await commander.locator(".room-bar").waitFor();
    await reads(commander.locator(".ant-segmented-item-selected").nth(2), "Late only");
    await standsWell(commander);
  }, 60_000);
});

/** Sends what is not whole yet. */
async function press(page: Page): Promise<void> {
  await panel(page).getByRole("button", { name: "分给该队（室）", exact: true }).click();
}
