import type { MatterView } from "@maple/matter";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose, openMatter, stands, tell } from "./hands.ts";
import { inForce, openMediation, smallPicture } from "./mediating.ts";
import { taken, wordsOfPdf } from "./papers.ts";

let product: JourneyProduct;
let officer: Page;
let kept: Awaited<ReturnType<typeof inForce>>;
let broken: Awaited<ReturnType<typeof inForce>>;
const pays = "天花板铲平补漆费用";
const does = "更换卫生间给水管接头";
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
  kept = await inForce(officer, { pays, cents: 186_050, does });
  broken = await inForce(officer, { pays: "吊灯赔偿", cents: 30_000, does: "把水管改到墙外" });
});
afterAll(() => product?.stop());

/** Somebody with a link of their own, on a phone. */
async function holder(link: string, how: { scripts?: boolean; lang?: "zh" | "en" } = {}): Promise<Page> {
  const page = await product.visit({ width: "phone", ...how });
  await page.goto(link);
  await page.locator("h1").waitFor();
  return page;
}

describe("after the agreement", () => {
  it("a day is changed by consent of both: the screen, both sides' pages and a paper say so", async () => {
    const tab = await openMediation(officer, kept.matter);
    await tab.getByRole("button", { name: "变更约定：第 2 项" }).click();
    const form = tab.getByRole("form", { name: "变更约定：第 2 项" });
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel("新的日期").fill(day);
    await form.getByLabel("为什么变更（双方都能看到）").fill("师傅回乡，月底才能来，双方商定改期");
    await form.getByRole("button", { name: "登记变更" }).click();
    await reads(form, "双方");
    await choose(form, "甲方怎样表示同意", "当面同意");
    await choose(form, "乙方怎样表示同意", "电话同意");
    await standsWell(officer);
    await form.getByRole("button", { name: "登记变更" }).click();
    await reads(tab, `改为 ${day}`);
    const paper = await taken(tab.getByRole("link", { name: "人民调解协议变更书，PDF" }));
    expect(await wordsOfPdf(paper.bytes)).toMatch(/甲方当面同意，乙方电话同意/);
    for (const link of [kept.linkA, kept.linkB]) {
      const page = await holder(link, { scripts: false });
      await reads(page, "经双方同意，由");
      await reads(page, "师傅回乡，月底才能来，双方商定改期");
    }
  });

  it("a payment is made in part with its proof, which both sides may open and nobody else", async () => {
    const tab = await openMediation(officer, kept.matter);
    await tab.getByRole("button", { name: "登记履行：第 1 项" }).click();
    const form = tab.getByRole("form", { name: "登记履行：第 1 项" });
    await form.getByLabel("金额（元）").fill("2000");
    await form.getByRole("button", { name: "登记履行", exact: true }).click();
    await reads(form, "请填写金额，不超过还欠的 1,860.50 元。");
    await form.getByLabel("金额（元）").fill("800");
    await form.getByLabel("说明（可不填）").fill("当面转账，双方都在场");
    const receipt = { name: "转账截图.png", mimeType: "image/png", buffer: smallPicture };
    await form.locator("input[type=file]").setInputFiles(receipt);
    await reads(form.locator(".file-chip"), "转账截图.png");
    await standsWell(officer);
    await form.getByRole("button", { name: "登记履行", exact: true }).click();
    const first = tab.locator(".obligation").first();
    await reads(first, "部分履行");
    await reads(first, "已付 800 / 1,860.50 元");
    const proof = (await first.getByRole("link", { name: /看凭证/ }).getAttribute("href")) ?? "";
    await standsWell(officer);

    const sideB = await holder(kept.linkB, { scripts: false });
    await reads(sideB, "已履行一部分");
    await standsWell(sideB);
    for (const link of [kept.linkA, kept.linkB]) {
      const page = await holder(link);
      const seen = await page.request.get(
        (await page.getByRole("link", { name: "看凭证" }).getAttribute("href")) ?? "",
      );
      expect([seen.status(), seen.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    }
    const elsewhere = await product.desk("officer.lin");
    for (const page of [elsewhere, await product.visit({ width: "phone" }), await holder(broken.linkB)])
      expect((await page.request.get(proof)).status()).toBe(404);
  });

  it("both sides are told until when they may ask the court together, and get the form for it", async () => {
    const tab = officer.locator(".matter-mediation");
    await reads(tab, /还有 \d+ 天可以共同申请司法确认/);
    const application = await taken(tab.getByRole("link", { name: "司法确认申请书，PDF" }));
    expect(await wordsOfPdf(application.bytes)).toMatch(/赵小兰.*钱大力/);
    for (const link of [kept.linkA, kept.linkB]) {
      const page = await holder(link);
      await reads(page, "三十日内可以共同申请司法确认");
      await reads(page, /双方可以在.*前一起到法院申请确认（还有 \d+ 天）/);
    }
  });

  it("when the last of it is performed the matter is settled, and waits for both sides to confirm", async () => {
    const tab = officer.locator(".matter-mediation");
    for (const number of [1, 2]) {
      await tab.getByRole("button", { name: `登记履行：第 ${number} 项` }).click();
      const form = tab.getByRole("form", { name: `登记履行：第 ${number} 项` });
      if (number === 1) expect(await form.getByLabel("金额（元）").inputValue()).toBe("1,060.50");
      await form.getByRole("button", { name: "登记履行", exact: true }).click();
      await form.waitFor({ state: "detached" });
      await reads(tab.locator(".obligation").nth(number - 1), /^已履行$/);
    }
    await reads(tab, "已履行完毕");
    await stands(officer, "已化解，待双方确认");
    await standsWell(officer);
    await openMatter(officer, kept.matter);
    const checks = officer.locator(".matter-aside .check");
    expect(await checks.count()).toBe(4);
    await officer.locator(".matter-acts [data-act=answer-outcome]").waitFor();
    const early = await tell<{ reason: string }>(officer, `/api/matters/${kept.matter}/verify`, {});
    expect([early.status, early.value.reason]).toEqual([409, "outcome-unanswered"]);
    await standsWell(officer);
  });

  it("what is not done by its day is overdue, and a breach tells both sides the way to the court", async () => {
    await product.later(7);
    officer = await product.desk("officer.chen", { lang: "en" });
    const tab = await openMediation(officer, broken.matter);
    await reads(tab.locator(".obligation").nth(1), "overdue");
    await standsWell(officer);
    const late = await holder(broken.linkB);
    await reads(late, "已过期");
    await standsWell(late);

    await tab.getByRole("button", { name: "Record a breach of term 2" }).click();
    const form = tab.getByRole("form", { name: "Record a breach of term 2" });
    await form.getByRole("button", { name: "Record a breach", exact: true }).click();
    await reads(form, "Please say what happened");
    await form.getByLabel("What happened").fill("催了两次，明确表示不改。");
    await standsWell(officer);
    await form.getByRole("button", { name: "Record a breach", exact: true }).click();
    await reads(tab, /Routes told: apply for enforcement, if the court confirmed it; .*sue on the agreement/);
    await reads(tab.locator(".obligation").nth(1), "broken");
    await reads(tab, /left to apply jointly for confirmation/);
    await standsWell(officer);
    expect(await tab.getByRole("link", { name: /Notice that mediation has ended/ }).count()).toBe(0);
    const report = await taken(tab.getByRole("link", { name: "Closing report, PDF" }));
    expect(await wordsOfPdf(report.bytes)).toContain("agreement not performed; court routes told");
    const told = await holder(broken.linkA, { lang: "en" });
    await reads(told, "apply for enforcement, if the court confirmed it");
    await reads(told, "the agreement was not performed; court routes told");
    await standsWell(told);
  });

  it("on the seventh day each side is asked: one answers by link, one is not reached, which counts apart", async () => {
    officer = await product.desk("officer.chen");
    const sideA = await holder(kept.linkA, { scripts: false });
    await sideA.getByRole("link", { name: "这件事解决了吗？" }).first().click();
    await sideA.getByLabel("已经解决").check();
    await sideA.getByRole("button", { name: "发送回答" }).click();
    await reads(sideA, "谢谢，您的回答已经记下。");
    // The question of the thirtieth day is not asked on the seventh.
    expect(await sideA.getByRole("link", { name: "这件事解决了吗？" }).count()).toBe(0);
    await standsWell(sideA);

    await openMatter(officer, kept.matter);
    const checks = officer.locator(".matter-aside .check");
    await reads(checks.filter({ hasText: "甲方" }).first(), "确认已解决 · 本人链接");
    await checks
      .filter({ hasText: "乙方" })
      .first()
      .getByRole("button", { name: /没联系上/ })
      .click();
    await reads(checks.filter({ hasText: "乙方" }).first(), "没联系上 · 电话");
    const last = checks.filter({ hasText: "乙方" }).last();
    expect(await last.getByRole("button").allTextContents()).toEqual(["没有解决"]);
    const view = await ask<MatterView>(officer, `/api/matters/${kept.matter}`);
    const early = { check: view.checks.at(-1)?.id, answer: "confirmed", way: "call" };
    const refused = await tell<{ reason: string }>(
      officer,
      `/api/matters/${kept.matter}/answer-outcome`,
      early,
    );
    expect(refused.value.reason).toBe("outcome-not-due");
    await standsWell(officer);
    const verify = await tell<{ reason: string }>(officer, `/api/matters/${kept.matter}/verify`, {});
    expect(verify.value.reason).toBe("outcome-unanswered");
  });

  it("only when the last day has come and both were asked does it count as verified", async () => {
    await product.later(26);
    officer = await product.desk("officer.chen");
    const sideB = await holder(kept.linkB);
    await sideB.getByRole("link", { name: "这件事解决了吗？" }).first().click();
    await sideB.getByLabel("已经解决").check();
    await sideB.getByRole("button", { name: "发送回答" }).click();
    await reads(sideB, "谢谢，您的回答已经记下。");
    await openMatter(officer, kept.matter);
    const last = officer.locator(".matter-aside .check").filter({ hasText: "甲方" }).last();
    await last.getByRole("button", { name: /确认已解决/ }).click();
    await reads(last, "确认已解决 · 电话");
    await officer.locator(".matter-acts [data-act=verify]").click();
    await stands(officer, "已核实办结");
    await reads(officer.locator(".timeline"), "确认 3 次，没联系上 1 次");
    await standsWell(officer);
    await sideB.goto(`/m/${kept.matter}`);
    await reads(sideB.locator("h1"), "已核实办结");
    await standsWell(sideB);

    const tab = await openMediation(officer, kept.matter);
    await reads(tab, "三十日期限已过");
    const file = await taken(tab.getByRole("link", { name: "整本卷宗（PDF）" }));
    const words = await wordsOfPdf(file.bytes);
    for (const part of ["履行凭证", "人民调解回访记录", "未联系上", "当面转账，双方都在场"])
      expect(words).toContain(part);
    await standsWell(officer);
  });
});
