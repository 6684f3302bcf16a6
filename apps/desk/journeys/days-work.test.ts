import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report } from "../../portal/journeys/resident.ts";
import { choose, openMatter, stands, startAct, takeUp } from "./hands.ts";

let product: JourneyProduct;
let officer: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
});
afterAll(() => product?.stop());

const noise = "楼上每天半夜拖桌椅、放音响，吵得老人睡不着，上门说过两次都没用。";

describe("the day's work as a list", () => {
  it("each view says how many it holds, and holds as many", async () => {
    await officer.goto("/desk/");
    for (const view of ["我承办的", "我的网格", "我的警务室", "已超期", "今天到期", "等待中", "全部"]) {
      const tab = officer.locator(".views .view").filter({ hasText: view });
      await tab.click();
      await officer.locator(".views .view.current").filter({ hasText: view }).waitFor();
      const count = Number(await tab.locator(".count").innerText());
      await reads(officer.locator(".total"), `共 ${count} 件`);
      if (count > 0) await officer.locator(".matter-line").first().waitFor();
      else await officer.locator(".ant-empty").waitFor();
    }
    await standsWell(officer);
  });

  it("what is chosen stands in the address: reload and back mean the same list", async () => {
    await officer.goto("/desk/?view=all");
    await officer.getByRole("button", { name: "筛选" }).click();
    await choose(officer.locator(".filters"), "类别", "邻里纠纷", "邻里");
    await officer.keyboard.press("Escape");
    await choose(officer.locator(".filters"), "状态", "已核实办结");
    await officer.keyboard.press("Escape");
    await officer.waitForURL(/category=02/);
    await officer.waitForURL(/state=verified/);
    await reads(officer, "筛选（2）");
    await officer.locator('.worklist-body[aria-busy="false"]').waitFor();
    const total = await officer.locator(".total").innerText();
    const first = await officer.locator(".matter-line .matter-link").first().innerText();
    expect(await officer.locator(".matter-line .under").allInnerTexts()).not.toContainEqual(
      expect.not.stringContaining("邻里纠纷"),
    );
    await standsWell(officer);

    await officer.reload();
    await reads(officer.locator(".total"), total);
    await officer.locator(".matter-line .matter-link").first().click();
    await officer.locator(".matter-marks").waitFor();
    await reads(officer.locator("h1"), first);
    await officer.goBack();
    await officer.locator(".matter-marks").waitFor({ state: "detached" });
    await reads(officer.locator(".total"), total);
    expect(officer.url()).toContain("category=02");
  });

  it("one Chinese word, several, a name or a code find a matter, and the search stands in the address", async () => {
    const resident = await product.visit({ width: "phone" });
    const { code } = await report(resident, {
      story: "我家的石榴树被隔壁泼了盐水，叶子全黄了，想请人评理。",
      name: "欧阳石榴",
    });
    const search = officer.getByRole("searchbox");
    for (const words of ["榴", "石榴树", "盐水 评理", "欧阳石榴", code]) {
      await search.fill(words);
      await search.press("Enter");
      await reads(officer, `搜索“${words}”`);
      await reads(officer.locator(".matter-line"), /石榴树被隔壁泼了盐水/);
      expect(new URL(officer.url()).searchParams.get("search")).toBe(words);
    }
    await officer.reload();
    await reads(officer.locator(".matter-line"), /石榴树被隔壁泼了盐水/);
    await standsWell(officer);
    await search.fill("没有人会写的话语");
    await search.press("Enter");
    await reads(officer, "没有符合条件的事。");
  });

  it("new work appears without reloading", async () => {
    await officer.goto("/desk/?view=room");
    await officer.locator(".matter-line").first().waitFor();
    const resident = await product.visit({ width: "phone" });
    await report(resident, { story: "刚刚发生：公告栏被人撕了，贴上了小广告。" });
    await reads(officer.locator(".matter-line").first(), /公告栏被人撕了/);
  });

  it("what happened is told in a notice, which is read when its matter is opened", async () => {
    const worker = await product.desk("officer.chen", { lang: "en" });
    const count = async () => Number(await worker.locator(".notice-count").innerText());
    await worker.locator(".notice-count").waitFor();
    const before = await count();
    const resident = await product.visit({ width: "phone" });
    await report(resident, { story: "河边步道的护栏断了一截，孩子常在那里玩。" });
    await expect.poll(count, { timeout: 20_000 }).toBe(before + 1);
    await worker.getByRole("link", { name: /Notices.*unread/ }).click();
    const notice = worker.locator(".notice.unread").filter({ hasText: "河边步道的护栏断了一截" });
    await reads(notice, "Something was reported in your grid");
    await standsWell(worker);
    await notice.getByRole("link").click();
    await reads(worker.locator(".matter-title"), "河边步道的护栏断了一截");
    await expect.poll(count, { timeout: 20_000 }).toBe(before);
  });

  it("on a phone the list and the matter are pages of their own", async () => {
    const phone = await product.desk("officer.chen", { width: "phone" });
    await phone.goto("/desk/?view=room");
    await phone.locator(".matter-line").first().waitFor();
    await standsWell(phone);
    await phone.locator(".matter-line .matter-link").first().click();
    await phone.locator(".matter-marks").waitFor();
    expect(await phone.locator(".worklist").count()).toBe(0);
    await standsWell(phone);
    await phone.getByRole("link", { name: /返回清单/ }).click();
    await phone.locator(".matter-line").first().waitFor();
    expect(phone.url()).toContain("view=room");
  });

  it("what waits for someone says so, and stands in its own view", async () => {
    const resident = await product.visit({ width: "phone" });
    const { matter } = await report(resident, { story: `${noise}（等材料）` });
    await takeUp(officer, matter);
    await officer.getByRole("textbox", { name: "写记录或发消息" }).fill("请反映人把录音发来。");
    await choose(officer.locator(".composer"), "给谁看", "发给反映人");
    await choose(officer.locator(".composer"), "接下来在等谁", "等反映人");
    await officer.getByRole("button", { name: "发给反映人" }).click();
    await reads(officer.locator(".timeline"), "请反映人把录音发来。");
    await officer.goto("/desk/?view=waiting");
    await officer.locator(`[data-matter="${matter}"]`).getByText("等反映人").waitFor();
    await resident.goto(`/m/${matter}`);
    await reads(resident, "请反映人把录音发来。");
  });
});

describe("the right people get it", () => {
  it("the matter says why it came here, and a wrong grid is corrected with a reason", async () => {
    const resident = await product.visit({ width: "phone" });
    const { matter } = await report(resident, { story: `${noise}（改派）` });
    await openMatter(officer, matter);
    const place = officer.locator(".matter-aside");
    await reads(place, "为什么到这里");
    await reads(place, "报告人选定了网格“霜叶老街”");
    await reads(place, "霜叶里警务室");
    await startAct(officer, "assign-to-grid");
    const form = officer.getByRole("form", { name: "改派网格" });
    await choose(form, "改到哪个网格", "文庙小区", "文庙");
    await form.getByRole("button", { name: "改派网格" }).click();
    await reads(form, "请写明原因（至少 2 个字）。");
    await form.getByLabel(/写明原因/).fill("反映人住在文庙小区 2 幢，老街是路名");
    await standsWell(officer);
    await form.getByRole("button", { name: "改派网格" }).click();
    await reads(place, "工作人员改派到网格“文庙小区”");
    await reads(officer.locator(".timeline"), "反映人住在文庙小区 2 幢，老街是路名");

    // To another room: whoever moved it away sees it no more and is told so, its new officer has it.
    await startAct(officer, "assign-to-grid");
    await choose(form, "改到哪个网格", "丹桥花园", "丹桥花园");
    await form.getByLabel(/写明原因/).fill("核实后在丹桥花园");
    await form.getByRole("button", { name: "改派网格" }).click();
    await reads(officer, "没有找到这件事。请核对编号，或从清单里重新打开。");
    const other = await product.desk("officer.lin");
    await other.goto("/desk/?view=room");
    await other.locator(`[data-matter="${matter}"] a`).click();
    await reads(other, "核实后在丹桥花园");
  });

  it("a category is suggested with its reason, taken or changed by a person", async () => {
    const resident = await product.visit({ width: "phone" });
    const { matter } = await report(resident, {
      story: "老板欠我三个月工资没发，打电话不接，工地上的人说让我等。",
    });
    await openMatter(officer, matter);
    const aside = officer.locator(".matter-aside");
    await reads(aside, "系统建议，尚未由人确定");
    await reads(aside, /依据：.*工资/);
    await aside.getByRole("button", { name: /采用建议的类别：.*(劳动|工资)/ }).click();
    await reads(aside, "已由工作人员确定");
    await startAct(officer, "categorise");
    const form = officer.getByRole("form", { name: "改类别" });
    await choose(form, "类别", "合同纠纷", "合同");
    await standsWell(officer);
    await form.getByRole("button", { name: "改类别" }).click();
    await form.waitFor({ state: "detached" });
    await reads(aside.locator("strong"), "合同纠纷");
  });

  it("the matter is graded by a named person with a reason", async () => {
    const resident = await product.visit({ width: "phone" });
    const { matter } = await report(resident, { story: `${noise}（定级）` });
    await takeUp(officer, matter);
    await startAct(officer, "grade");
    const form = officer.getByRole("form", { name: "定风险等级" });
    await form.getByRole("radio", { name: /黄色/ }).check();
    await form.getByLabel(/写明原因/).fill("两家有积怨，老人受影响，宜早不宜迟");
    await standsWell(officer);
    await form.getByRole("button", { name: "定风险等级" }).click();
    await reads(officer.locator(".matter-marks .grade"), "黄色");
    await reads(officer.locator(".timeline"), "两家有积怨，老人受影响，宜早不宜迟");
    await reads(officer.locator(".timeline"), "陈守安");
  });

  it("danger comes before everything else, and handing it to the police ends it here", async () => {
    const resident = await product.visit({ width: "phone" });
    await resident.goto("/report");
    await resident.getByLabel("事情经过").fill("隔壁男的天天打老婆，孩子被打得直哭，求求你们管管。");
    await resident.getByRole("button", { name: "继续", exact: true }).click();
    await reads(resident, "请先报警：110");
    const { matter } = await report(resident, { story: `${noise}（移交）` });
    await takeUp(officer, matter);
    await startAct(officer, "hand-to-police");
    const form = officer.getByRole("form", { name: "移交公安处理" });
    await form.getByLabel(/写明原因/).fill("现场有人受伤，已通知值班民警出警");
    await standsWell(officer);
    await form.getByRole("button", { name: "移交公安处理" }).click();
    await stands(officer, "已终止");
    await reads(officer.locator(".timeline"), "现场有人受伤，已通知值班民警出警");
    await resident.goto(`/m/${matter}`);
    await reads(resident, "公安");
  });
});
