import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, fileMatter, openMatter, takeUp } from "./hands.ts";

let product: JourneyProduct;
let officer: Page;
let urban: Page;
let housing: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
  urban = await product.desk("clerk.cheng");
  housing = await product.desk("clerk.yu", { width: "phone" });
}, 120_000);
afterAll(() => product?.stop());

const section = (page: Page) => page.locator(".push-section");
const card = (page: Page, unit: string) =>
  section(page).locator(".task-card").filter({ hasText: unit }).first();
const act = (page: Page, name: string, where = page.locator(".task-panel")) =>
  where.locator(`.task-buttons [data-act="${name}"]`).click();
const panel = (page: Page) => page.locator(".act-panel");

/** Writes into the form that is open and sends it. */
async function fill(page: Page, words: string, submit: string): Promise<void> {
  await panel(page).locator("textarea").fill(words);
  await panel(page).getByRole("button", { name: submit, exact: true }).click();
  await panel(page).waitFor({ state: "detached" });
}

async function push(departments: Array<{ name: string; typed: string; asked: string }>): Promise<void> {
  await section(officer).getByRole("button", { name: "交办给部门" }).click();
  for (const { name, typed } of departments) await choose(officer, "交给哪些部门", name, typed);
  await officer.keyboard.press("Escape");
  for (const { name, asked } of departments) await officer.getByLabel(`请${name}做什么`).fill(asked);
  await standsWell(officer);
  await panel(officer).getByRole("button", { name: "交办给部门", exact: true }).click();
  await panel(officer).waitFor({ state: "detached" });
}

async function openTask(page: Page, asked: string): Promise<void> {
  await page.goto("/desk/tasks?view=all");
  await page.locator(".task-line").filter({ hasText: asked }).first().click();
  await page.locator(".task-facts").waitFor();
}

const law = "示范县综合行政执法局";
const homes = "示范县住房和城乡建设局";

describe("a blocked gate goes to the departments", () => {
  it("is pushed with a lead and a helper, taken up, asked about, supplied and answered; the room judges the answer", async () => {
    const { value } = await fileMatter(officer, "单元门口堆满废旧电动车，还飞线充电，消防通道堵住了。");
    await takeUp(officer, value.matter);
    await reads(section(officer), "还没有交办给部门");
    const asked = "请清理占用消防通道的废旧车辆";
    await push([
      { name: law, typed: "综合行政", asked },
      { name: homes, typed: "住房", asked: "请督促物业增设充电桩" },
    ]);
    await reads(section(officer), "部门签收之前，这件事由本警务室负责");
    expect(await section(officer).locator(".task-card").count()).toBe(2);

    await openTask(urban, asked);
    await standsWell(urban);
    // The story is not the department's to read.
    expect(await urban.locator("body").innerText()).not.toContain("消防通道堵住了");
    await act(urban, "accept");
    await reads(urban.locator(".task-panel"), "部门办理中");
    await act(urban, "ask-more");
    await fill(urban, "请补充车辆数量和具体楼栋", "要求补充");
    await reads(urban.locator(".task-panel"), "停表等补充");

    await openMatter(officer, value.matter);
    await reads(card(officer, law), "请补充车辆数量和具体楼栋");
    await act(officer, "supply", card(officer, law));
    await fill(officer, "3号楼门口共七辆，附照片", "补充情况");
    await reads(card(officer, law), "部门办理中");
    await reads(section(officer), /事项仍由承办人负责/);

    // The clerk's page hears of it by itself.
    await reads(urban.locator(".task-panel"), "3号楼门口共七辆");
    await act(urban, "answer");
    await fill(urban, "七辆废旧车已清走，通道恢复", "答复");
    await reads(urban.locator(".task-panel"), "已答复，待确认");

    await openMatter(officer, value.matter);
    await act(officer, "close", card(officer, law));
    await reads(card(officer, law), "已办结");
    await standsWell(officer);
  }, 120_000);

  it("comes back from the wrong door with the right receiver, and is pushed on to it", async () => {
    const { value } = await fileMatter(officer, "小区路灯坏了半个月，晚上看不清路。");
    await takeUp(officer, value.matter);
    const asked = "请维修小区内损坏的路灯";
    await push([{ name: law, typed: "综合行政", asked }]);
    await openTask(urban, asked);
    await act(urban, "return");
    await choose(urban, "应由哪个部门办理", homes, "住房");
    await fill(urban, "小区内路灯由住建督促物业维修", "退回");
    await reads(urban.locator(".task-panel"), `应由 ${homes} 办理`);

    await openMatter(officer, value.matter);
    await reads(section(officer), "有交办单等本室处理");
    await act(officer, "push-on", card(officer, law));
    await panel(officer).getByRole("button", { name: "转交其他部门", exact: true }).click();
    await panel(officer).waitFor({ state: "detached" });
    await reads(card(officer, homes), "待签收");

    await openTask(housing, asked);
    await standsWell(housing);
    await act(housing, "accept");
    await reads(housing.locator(".task-panel"), "部门办理中");
  }, 120_000);

  it("goes up by itself when nobody acts: urged, supervised, handed back, and the head is told", async () => {
    const { value } = await fileMatter(officer, "河边垃圾没人清运，气味很大。");
    await takeUp(officer, value.matter);
    await push([{ name: law, typed: "综合行政", asked: "请清运河边积存的垃圾" }]);
    // Six days hold three working days at least; the hourly job is called instead of waited for.
    await product.later(6);
    await product.byHand(
      `select graphile_worker.add_job('climb-ladder', json_build_object('county', county, 'zone', 'Asia/Shanghai'))
       from matter.matter where id = $1`,
      [value.matter],
    );
    officer = await product.desk("officer.chen");
    await openMatter(officer, value.matter);
    await reads(card(officer, law), "超期自动退回");
    await reads(officer.locator(".timeline"), "超期无人办理，自动退回");
    await act(officer, "take-back", card(officer, law));
    await reads(card(officer, law), "已收回自办");
    const head = await product.desk("head.qin");
    await head.goto("/desk/notices");
    await reads(head, "部门办理超期，请督促");
    await head.goto("/desk/departments");
    await head
      .locator(".departments .ant-table-row")
      .filter({ hasText: law })
      .getByRole("button")
      .first()
      .click();
    await head.locator(".departments-list .ant-table-row").first().waitFor();
    await standsWell(head);
  }, 120_000);
});
