import type { MediationView } from "@maple/mediation";
import { pdfText } from "@maple/platform/documents";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak, report } from "../../portal/journeys/resident.ts";
import { ask, choose, stands, takeUp, tell } from "./hands.ts";
import {
  arrange,
  fillTerm,
  localTime,
  openMediation,
  ownLink,
  proposeTo,
  sayAsParty,
  signHere,
  signOnPhone,
  wholeText,
  write,
} from "./mediating.ts";
import { checkPaper, proofOf, taken, wordsOfPdf, wordText } from "./papers.ts";

let product: JourneyProduct;
let officer: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
});
afterAll(() => product?.stop());

const said = {
  byA: "我其实愿意自己出一半的钱，请先不要告诉楼上。",
  byB: "我家阀门去年才换过，只愿意修，不愿意赔吊灯。",
  joint: "周五下午三点，两家一起到现场看一看。",
  own: "乙方嘴硬心软，先谈修，后谈钱。",
};
const proposal = { onB: "先试探：只修接头，吊灯不赔。", joint: "楼上换接头，楼下补漆的钱由楼上出。" };
const term = "更换卫生间给水管接头，做闭水试验";

describe("mediation under the law", () => {
  let matter: string;
  let sideA: Page;
  let sideB: Page;
  let addressB: string;
  let tab: Locator;

  it("begins with the least that is needed to know of both sides", async () => {
    sideA = await product.visit({ width: "phone" });
    ({ matter } = await report(sideA, { story: `${leak}（调解）` }));
    await takeUp(officer, matter);
    await officer.locator(".matter-acts [data-act=begin-mediation]").click();
    tab = officer.locator(".matter-mediation");
    const form = tab.getByRole("form", { name: "启动调解" });
    await form.getByRole("button", { name: "启动调解" }).click();
    await reads(form, "每一位都要有姓名；每一方至少一位。");
    await standsWell(officer);
    await form.locator(".side-B").getByLabel("姓名或单位名称").fill("钱大力");
    await form.locator(".side-B").getByLabel("电话").fill("10087654321");
    await form.getByRole("button", { name: "启动调解" }).click();
    await stands(officer, "调解中");
    await reads(tab, "调解进行中");
    await tab.getByRole("button", { name: "添加当事人、代理人或监护人" }).click();
    const adding = tab.getByRole("form");
    await adding.getByLabel("姓名或单位名称").fill("赵建军");
    await adding.getByLabel("电话").fill("10012340002");
    await standsWell(officer);
    await adding.getByRole("button", { name: "添加一位" }).click();
    await reads(tab.locator(".side-A"), "委托代理人");
    await standsWell(officer);
  });

  it("both sides are told their rights and agree, one of them on a phone without scripts", async () => {
    const { parties } = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
    const [a, b] = ["A", "B"].map((side) => parties.find((party) => party.side === side)?.id);
    const draft = `/api/matters/${matter}/mediation/draft-agreement`;
    const terms = [{ who: b, toward: a, kind: "do", what: "先写协议", dueOn: localTime(1440).slice(0, 10) }];
    const early = await tell<{ reason: string }>(officer, draft, { facts: "还没有人被告知", terms });
    expect([early.status, early.value.reason]).toEqual([409, "notice-first"]);
    for (const name of ["赵小兰", "赵建军"])
      await tab.getByRole("button", { name: `向 ${name} 告知权利义务` }).click();
    await tab.getByRole("button", { name: "登记 赵小兰 同意调解" }).click();
    await reads(tab.locator(".side-A"), "✓ 同意调解");
    addressB = await ownLink(tab, "钱大力");
    await standsWell(officer);
    sideB = await product.visit({ width: "phone", scripts: false });
    await sideB.goto(addressB);
    await reads(sideB, "现在需要您");
    await standsWell(sideB);
    await sideB.getByRole("link", { name: "阅读权利义务，决定是否调解" }).click();
    await reads(sideB, "您的权利和义务");
    await standsWell(sideB);
    await sideB.getByRole("button", { name: "我已读完，我同意调解" }).click();
    await reads(sideB, "您已同意调解。调解员会约时间。");
    await reads(tab.locator(".side-B"), "✓ 同意调解");
  });

  it("what one side says stays with the mediator, what is said to both reaches both, an own note nobody", async () => {
    await sayAsParty(sideB, said.byB);
    await sideA.goto(`/m/${matter}`);
    await sayAsParty(sideA, said.byA);

    await officer.locator(".tabs").getByRole("button", { name: "办理" }).click();
    const line = (words: string) => officer.locator(".event").filter({ hasText: words });
    await reads(line(said.byA), "甲方和调解员；乙方看不到");
    await reads(line(said.byB), "乙方和调解员；甲方看不到");
    await write(officer, "发给双方", said.joint);
    await write(officer, "调解员自己", said.own);
    await standsWell(officer);
    for (const [page, own, other] of [
      [sideA, said.byA, said.byB],
      [sideB, said.byB, said.byA],
    ] as const) {
      await page.goto(`/m/${matter}`);
      const text = await wholeText(page);
      expect(text).toContain(own);
      expect(text).toContain(said.joint);
      expect(text).not.toContain(other);
      expect(text).not.toContain(said.own);
      await reads(page.locator(".message").filter({ hasText: said.joint }), "双方都能看到");
      await standsWell(page);
      for (const way of ["track", "mediation/own"]) {
        const answer = await page.request.get(`/api/matters/${matter}/${way}`);
        expect(await answer.text()).not.toMatch(new RegExp(`${other}|${said.own}`));
      }
    }
  });

  it("a session is arranged, held and recorded, and a proposal tried on one side stays there", async () => {
    tab = await openMediation(officer, matter);
    await arrange(tab, 24 * 60, "霜叶里警务室调解室");
    await sideB.reload();
    await reads(sideB, "您什么时候来");
    await reads(sideB, "霜叶里警务室调解室");
    await standsWell(sideB);
    await tab.getByRole("button", { name: "登记这次记录" }).click();
    const record = tab.getByRole("form", { name: "登记这次记录" });
    await record.getByLabel("开始").fill(localTime(-50));
    await record.getByLabel("结束").fill(localTime(-5));
    await record.getByLabel(/^记录/).fill("双方一同上楼查看，接头处渗水；乙方愿意修，费用再谈。");
    await choose(record, "结果", "部分达成一致");
    await standsWell(officer);
    await record.getByRole("button", { name: "登记这次记录" }).click();
    await reads(tab.locator(".session"), "部分达成一致");

    await proposeTo(tab, "只有乙方看到，甲方看不到", proposal.onB);
    await proposeTo(tab, "双方都能看到", proposal.joint);
    await standsWell(officer);
    await sideA.reload();
    await reads(sideA, proposal.joint);
    expect(await wholeText(sideA)).not.toContain(proposal.onB);
    await sideB.reload();
    await reads(sideB, proposal.onB);
    await reads(sideB, proposal.joint);
    await standsWell(sideB);
  });

  it("what they agree becomes obligations in one text that everybody signs", async () => {
    await tab.getByRole("button", { name: "起草协议" }).click();
    const draft = tab.getByRole("form", { name: "起草协议" });
    await draft.getByLabel("纠纷的主要事实").fill("乙方卫生间给水管接头渗水，致甲方客厅天花板霉变。");
    await draft.getByRole("button", { name: "加一项" }).click();
    await draft.getByRole("button", { name: "保存草稿" }).click();
    await reads(draft, /第 1 项不完整/);
    const paint = { what: "天花板铲平补漆费用", yuan: "1860.50", way: "微信转账", days: 10 };
    await fillTerm(draft.locator(".term").nth(0), paint);
    await fillTerm(draft.locator(".term").nth(1), { what: term, days: 4 });
    await draft.getByRole("radio", { name: "部分协议" }).check();
    await draft.getByLabel("没有达成一致的事项").fill("误工费的数额");
    await standsWell(officer);
    await draft.getByRole("button", { name: "保存草稿" }).click();
    await reads(tab.locator(".obligations"), "钱大力付给赵小兰 1,860.50 元");
    await reads(tab.locator(".obligations"), `钱大力：${term}`);
    await tab.getByRole("button", { name: "定稿，送各方签字" }).click();
    await reads(tab, "部分协议");
    await reads(tab, "已定稿，等签字");
    await reads(tab, "还差 3 处签字");
    expect(await tab.getByRole("button", { name: "盖章，协议生效" }).isDisabled()).toBe(true);
    await standsWell(officer);
  });

  it("both sides sign on a screen, each signature says so, then the mediator, then the seal", async () => {
    await tab.getByRole("button", { name: "甲方 赵小兰 签字" }).click();
    const panel = tab.getByRole("form", { name: "甲方 赵小兰 签字" });
    await panel.getByRole("button", { name: "签字", exact: true }).click();
    await reads(panel, "请先签字，或上传扫描件。");
    await standsWell(officer);
    await signHere(panel);
    await reads(tab.locator(".signature").filter({ hasText: "✓ 甲方 赵小兰" }), /屏幕签字/);

    await sideB.goto(`/m/${matter}/agreement`);
    await reads(sideB, "这台设备不能手写签字。请到警务室或调解室，在纸上签，效力一样。");
    await standsWell(sideB);
    const phone = await product.visit({ width: "phone" });
    await phone.goto(addressB);
    await phone.getByRole("link", { name: "阅读并签署协议" }).first().click();
    await reads(phone, term);
    await reads(phone, "误工费的数额");
    await reads(phone, "这是部分协议");
    await signOnPhone(phone, standsWell);
    await reads(tab.locator(".signature").filter({ hasText: "✓ 乙方 钱大力" }), /屏幕签字/);

    await tab.getByRole("button", { name: "调解员签字" }).click();
    await signHere(tab.getByRole("form", { name: /签字/ }));
    await tab.getByRole("button", { name: "盖章，协议生效" }).click();
    await reads(tab, "协议已生效，履行中");
    await stands(officer, "已达成协议，履行中");
    await tab.getByRole("link", { name: "打开盖章的协议（PDF）" }).waitFor();
    await standsWell(officer);
    await phone.goto(`/m/${matter}`);
    await reads(phone, "三十日内可以共同申请司法确认");
    await standsWell(phone);
  });

  it("the paper comes as PDF and Word, proves itself, and does not once a byte was changed", async () => {
    const { bytes: sealed } = await taken(tab.getByRole("link", { name: "打开盖章的协议（PDF）" }));
    expect(sealed.subarray(0, 5).toString()).toBe("%PDF-");
    const text = await wordsOfPdf(sealed);
    expect(text).toContain(term);
    expect(text).toMatch(/没有达成一致的事项.*误工费的数额/);
    expect(text).toMatch(/钱大力屏幕手写；.*凭专属链接和手机号/);
    expect(text).not.toContain("图片无法读取");
    const word = await taken(tab.getByRole("link", { name: "人民调解协议书，Word" }));
    expect(word.bytes.subarray(0, 2).toString() + word.name).toMatch(/^PK.*\.docx$/);
    expect(wordText(word.bytes)).toContain(term);
    const { claim, address } = await proofOf(product, sealed);
    const anyone = await product.visit({ width: "phone", scripts: false });
    await anyone.goto(address);
    await reads(anyone, "这个二维码由本县签发，没有被改动。");
    await reads(anyone, claim.contentHash);
    expect(text).toContain(claim.contentHash);
    expect(await wholeText(anyone)).not.toMatch(/赵小兰|钱大力|接头/);
    await standsWell(anyone);
    expect(await checkPaper(product, anyone, sealed)).toEqual({
      page: "真实",
      code: 0,
      said: "GENUINE 真实",
    });
    await standsWell(anyone);
    const changed = Buffer.from(sealed);
    changed[changed.length >> 1]! ^= 1;
    const verdict = { page: "不能证明真实", code: 1, said: "NOT PROVEN 未能证明" };
    expect(await checkPaper(product, anyone, changed)).toEqual(verdict);
    await standsWell(anyone);
  });

  it("the whole file comes out as one PDF with its cover", async () => {
    const file = await taken(tab.getByRole("link", { name: "整本卷宗（PDF）" }));
    expect(file.bytes.subarray(0, 5).toString() + file.name).toMatch(/^%PDF-调解卷宗-.*\.pdf$/);
    const pages = await pdfText(file.bytes);
    expect(pages[0]).toContain("人民调解卷宗");
    const whole = await wordsOfPdf(file.bytes);
    expect(whole).toContain(term);
    for (const secret of [said.byA, said.byB, said.own, proposal.onB]) expect(whole).not.toContain(secret);
  });
});
