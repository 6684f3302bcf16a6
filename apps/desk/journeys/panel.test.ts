import type { PanelLine, PanelView } from "@maple/panel";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, fileMatter, openMatter, takeUp, tell } from "./hands.ts";
import { wordsOfPdf } from "./papers.ts";

let product: JourneyProduct;
let officer: Page;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

const story = "楼上卫生间漏水一年多，三次上门都没有谈成，天花板整块掉下来。";
const about = "霜叶老街楼上王家与楼下李家因漏水产生的纠纷";
const brief = "漏水点在楼上卫生间，楼上承认漏水，不愿全赔。请会商责任比例。";
const dissent = "楼下自己装修也有影响，应当各半。";
const advice = "楼上负责修复水管并承担七成费用，楼下承担三成。";

describe("a panel on a matter that nobody could settle", () => {
  let matter: string;
  let panel: string;
  let sheet: Locator;
  let lawyer: Page;
  const members: Record<string, Page> = {};
  const at = (act: string) => `/api/panels/${panel}/${act}`;

  it("is suggested when a month has passed, with the reason, and called by the officer", async () => {
    officer = await product.desk("officer.chen");
    matter = (await fileMatter(officer, story)).value.matter;
    await takeUp(officer, matter);
    expect(await officer.locator(".panel-hint").count()).toBe(0);
    await product.later(31);
    officer = await product.desk("officer.chen");
    await openMatter(officer, matter);
    const hint = officer.locator(".panel-hint");
    await reads(hint, "受理已 31 天仍未化解");
    await standsWell(officer);
    await hint.getByRole("button", { name: "召集会商小组" }).click();
    await officer.getByRole("button", { name: "召集会商小组" }).click();
    const form = officer.getByRole("form", { name: "召集会商小组" });
    await form.getByRole("button", { name: "召集会商小组" }).click();
    await reads(form, "请写明内容。");
    await form.getByLabel("召集原因").fill("三次上门没有谈成，责任说不清。");
    await form.getByLabel("涉及谁、什么事").fill(about);
    await standsWell(officer);
    await form.getByRole("button", { name: "召集会商小组" }).click();
    sheet = officer.locator(".panel-sheet");
    await reads(sheet, "缺一名法官；缺一名律师");
    await standsWell(officer);
    panel = (await ask<PanelLine[]>(officer, "/api/panels")).find((one) => one.state === "composing")!.id;
  });

  it("asks its members, each by a post that fits; what is put before it goes to them alone", async () => {
    await sheet.getByRole("button", { name: "邀请会商成员" }).click();
    const asking = sheet.getByRole("form", { name: "邀请会商成员" });
    await asking.getByText("宫明远").click();
    await standsWell(officer);
    await asking.getByRole("button", { name: "邀请", exact: true }).click();
    await reads(sheet.locator(".panel-seat").filter({ hasText: "宫明远" }), "等待答复");
    for (const [part, name] of [
      ["lawyer", "贺知行"],
      ["centre-mediator", "宁安和"],
      ["department", ""],
    ] as const) {
      const found = await ask<Array<{ staff: string; name: string; role: { zh: string } }>>(
        officer,
        `${at("candidates")}?part=${part}&text=${encodeURIComponent(name || "网格管理员")}`,
      );
      const answerBy = new Date(Date.now() + 33 * 86_400_000).toISOString();
      const sent = await tell(officer, at("invite"), { staff: found[0]!.staff, part, answerBy });
      expect(sent.status).toBe(200);
    }
    await officer.reload();
    await sheet.getByRole("button", { name: "提交材料" }).click();
    const putting = sheet.getByRole("form", { name: "提交材料" });
    await putting.getByLabel("情况说明和要会商的问题").fill(brief);
    await standsWell(officer);
    await putting.getByRole("button", { name: "提交材料" }).click();
    await reads(sheet, brief);
  });

  it("a member who has an interest says so and reads nothing more; a substitute is asked", async () => {
    lawyer = await product.desk("lawyer.he", { width: "phone" });
    await lawyer.goto("/desk/notices");
    await reads(lawyer, "请您参加一个会商小组，请按时答复");
    expect(await lawyer.locator(".notices").innerText()).not.toContain("漏水");
    await lawyer.locator(".notices a").first().click();
    await reads(lawyer, "请答复邀请");
    await standsWell(lawyer);
    await lawyer.goto(`/desk/panels?panel=${panel}`);
    await reads(lawyer, about);
    expect(await lawyer.locator("main").innerText()).not.toContain(brief);
    await standsWell(lawyer);
    await lawyer.getByText("有利害关系，需要回避").click();
    await lawyer.getByLabel("是什么关系").fill("去年代理过楼上王家的案子。");
    await lawyer.getByRole("button", { name: "申报并回避" }).click();
    await reads(lawyer, "没有找到这个会商小组");
    expect((await lawyer.request.get(at("minutes"))).status()).toBe(404);

    await officer.reload();
    await reads(sheet, "贺知行 · 去年代理过楼上王家的案子。");
    await sheet.getByRole("button", { name: "另请一位" }).click();
    const asking = sheet.getByRole("form", { name: "另请一位" });
    await reads(asking, "已经回避，不能再邀请");
    await asking.getByText("童雅君").click();
    await asking.getByRole("button", { name: "邀请", exact: true }).click();
    await reads(sheet.locator(".panel-seat").filter({ hasText: "童雅君" }), "等待答复");
  });

  it("the members accept, and see what was put before them and nothing of the matter", async () => {
    const view = await ask<PanelView>(officer, `/api/panels/${panel}`);
    const neighbour = view.seats.find((one) => one.part === "department")!.name;
    const [{ username }] = (await product.byHand<{ username: string }>(
      "select a.username from identity.account a join people.staff s on s.county = a.county and s.id = a.staff where s.name = $1",
      [neighbour],
    )) as [{ username: string }];
    for (const name of ["judge.gong", "lawyer.tong", "centre.ning", username]) {
      const page = await product.desk(name);
      members[name === username ? "neighbour" : name] = page;
      await page.goto(`/desk/panels?panel=${panel}`);
      await page.getByRole("button", { name: "接受邀请" }).click();
      await reads(page, brief);
    }
    const judge = members["judge.gong"]!;
    await standsWell(judge);
    for (const path of [
      `/api/matters/${matter}`,
      `/api/matters/${matter}/mediation`,
      `/api/matters/${matter}/panels`,
    ])
      expect([path, (await judge.request.get(path)).status()]).toEqual([path, 404]);
    expect(await (await judge.request.get(`/api/panels/${panel}`)).text()).not.toContain(matter);
  });

  it("meets when it is complete; the advice is agreed by majority, the dissent kept by name", async () => {
    await officer.reload();
    await reads(sheet, "已按模式配齐");
    await sheet.getByRole("button", { name: "确认组成完毕" }).click();
    await reads(sheet, "人已到位，等待开会");
    await sheet.getByRole("button", { name: "安排会商时间" }).click();
    await standsWell(officer);
    const soon = await officer.evaluate(() => new Date(Date.now() + 4000).toISOString());
    const planned = await tell(officer, at("plan-meeting"), { meetsAt: soon, place: "派出所会商室" });
    expect(planned.status).toBe(200);
    await officer.waitForTimeout(5000);
    await officer.reload();
    await sheet.getByRole("button", { name: "登记开会情况" }).click();
    const holding = sheet.getByRole("form", { name: "登记开会情况" });
    await holding.getByLabel("会商情况").fill("各成员看了照片，讨论了责任比例。");
    await standsWell(officer);
    await holding.getByRole("button", { name: "登记开会情况" }).click();
    await sheet.getByRole("button", { name: "起草会商意见" }).click();
    const writing = sheet.getByRole("form", { name: "起草会商意见" });
    await writing.getByLabel("会商意见").fill(advice);
    await writing.getByRole("button", { name: "起草会商意见" }).click();
    await reads(sheet, "还有 5 人没有表态");
    for (const page of [officer, ...Object.values(members)]) {
      if (page !== officer) await page.reload();
      const no = page === members["lawyer.tong"];
      await page.getByRole("button", { name: "表态" }).click();
      const voting = page.getByRole("form", { name: "表态" });
      if (no) {
        await voting.getByText("不同意，保留意见").click();
        await voting.getByRole("button", { name: "表态" }).click();
        await reads(voting, "请写明内容。");
        await voting.getByLabel(/理由/).fill(dissent);
      }
      await voting.getByRole("button", { name: "表态" }).click();
      await voting.waitFor({ state: "detached" });
    }
    await officer.reload();
    await sheet.getByRole("button", { name: "出具会商意见" }).click();
    await reads(sheet, "多数同意：4 人同意，1 人保留意见");
    await reads(sheet, dissent);
    await standsWell(officer);
    const minutes = await officer.request.get(at("minutes"));
    const text = await wordsOfPdf(Buffer.from(await minutes.body()));
    for (const words of [advice, dissent, "会商纪要"]) expect(text).toContain(words.replace(/\s/g, ""));
  });

  it("brings the advice back to the matter, where nobody reads who dissented, and is followed", async () => {
    await officer.goto(`/desk/matters/${matter}`);
    await reads(officer.locator(".event").filter({ hasText: "出具会商意见" }), advice);
    const head = await product.desk("head.qin");
    await head.goto(`/desk/matters/${matter}`);
    await reads(head.locator(".event").filter({ hasText: "出具会商意见" }), advice);
    await head.locator(".tabs").getByRole("button", { name: "会商" }).click();
    await reads(head, "已出具会商意见");
    expect(await head.locator("main").innerText()).not.toContain(dissent);
    await standsWell(head);
    await officer.locator(".tabs").getByRole("button", { name: "会商" }).click();
    await sheet.getByRole("button", { name: "登记采纳情况" }).click();
    const following = sheet.getByRole("form", { name: "登记采纳情况" });
    await following.getByLabel(/说明/).fill("双方按七三比例签了协议。");
    await following.getByRole("button", { name: "登记采纳情况" }).click();
    await reads(sheet, "采纳情况已登记");
    await standsWell(officer);
  });
});
