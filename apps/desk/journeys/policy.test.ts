import { demoGrids, demoStaff } from "@maple/demo";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report } from "../../portal/journeys/resident.ts";
import { ask, choose } from "./hands.ts";

let product: JourneyProduct;
let resident: Page;
let matter: string;
let code: string;
const story = "家里的事，他喝了酒就摔东西，我和孩子都很怕，不想让邻居知道。";

/** A resident says on the category page that it is about violence in the family. */
const chooseProtected = async (page: Page) => {
  const choice = page.getByRole("radio", { name: /家庭暴力/ });
  if (await choice.isVisible()) await choice.check();
};
const grid = demoGrids().find((one) => one.name.zh === "霜叶老街")!;
const workerOf = (fits: (grids: readonly string[]) => boolean) =>
  demoStaff().find((one) => one.posts.every((post) => post.role === "grid-worker" && fits(post.grids)))!
    .username;

beforeAll(async () => {
  product = await journeyProduct();
  resident = await product.visit({ width: "phone" });
  ({ matter, code } = await report(resident, { story, look: chooseProtected }));
});
afterAll(() => product?.stop());

describe("a protected matter", () => {
  it("does not exist for the grid workers of its own grid and of the one next door", async () => {
    for (const username of [
      workerOf((grids) => grids.includes(grid.id)),
      workerOf((grids) => !grids.includes(grid.id)),
    ]) {
      const worker = await product.desk(username);
      await worker.goto("/desk/?view=all");
      await worker.locator(".worklist, .matter-line").first().waitFor();
      const { lines } = await ask<{ lines: Array<{ id: string }> }>(worker, `/api/matters?search=${code}`);
      expect(lines).toEqual([]);
      await worker.goto(`/desk/matters/${matter}`);
      await reads(worker, "没有找到这件事");
      await standsWell(worker);
    }
  });

  it("shows its officer a line without a title, and opens for a named purpose", async () => {
    const officer = await product.desk("officer.chen");
    await officer.goto("/desk/?view=room");
    const line = officer.locator(`[data-matter="${matter}"]`);
    await reads(line, "受保护的事项");
    expect(await line.innerText()).not.toContain("喝了酒");
    await line.locator("a").click();
    await reads(officer, "这件事受保护");
    await standsWell(officer);
    await officer
      .getByRole("button", { name: "打开", exact: true })
      .or(officer.locator(".sealed-door button[type=submit]"))
      .first()
      .click();
    await reads(officer, "请先选择用途");
    await officer.getByRole("radio", { name: "保护当事人安全" }).check();
    await officer.locator(".sealed-door button[type=submit]").click();
    await reads(officer.locator(".story"), story);
    await reads(officer.locator(".matter-head"), "受保护");
    await standsWell(officer);
    // In this sign-in it stays open.
    await officer.reload();
    await reads(officer.locator(".story"), story);
  });

  it("tells its resident who opened it and what for", async () => {
    await resident.goto(`/m/${matter}/readings`);
    await reads(resident, "打开了这件受保护的事项");
    await reads(resident, "保护当事人安全");
    await standsWell(resident);
  });
});

describe("the rules of who may", () => {
  it("are searched by a station head, in both languages", async () => {
    const head = await product.desk("head.qin");
    await head.goto("/desk/setup/policy");
    await reads(head.locator(".policy-rules"), "谁都不可以");
    await standsWell(head);
    await head.getByLabel("查找岗位、操作或内容").fill("解除保护");
    await reads(head.locator(".policy-rules"), "派出所所长");
    await expect.poll(() => head.locator(".policy-rules").innerText()).not.toContain("人民调解员\n");
    const phone = await product.desk("head.qin", { width: "phone", lang: "en" });
    await phone.goto("/desk/setup/policy?find=telephone");
    await reads(phone.locator(".policy-rules"), "community officer");
    await standsWell(phone);
  });

  it("answer why somebody can see a matter, and the administrator who asks sees nothing of what is in it", async () => {
    const head = await product.desk("head.qin");
    await head.goto(`/desk/setup/policy?tab=why&code=${code}`);
    await choose(head, "工作人员", "陈守安", "陈守安");
    await head.getByRole("button", { name: /查\s*询/ }).click();
    await reads(head.locator(".why-answer"), `陈守安说明用途后可以打开 ${code}`);
    await reads(head.locator(".why-answer"), "社区民警");
    await standsWell(head);
    const admin = await product.desk("admin.ye");
    await admin.goto(`/desk/setup/policy?tab=why&code=${code}`);
    const worker = demoStaff().find((one) => one.username === workerOf((grids) => grids.includes(grid.id)))!;
    await choose(admin, "工作人员", worker.name.zh, worker.name.zh);
    await admin.getByRole("button", { name: /查\s*询/ }).click();
    await reads(admin.locator(".why-answer"), `${worker.name.zh}看不到 ${code}`);
    await reads(admin.locator(".why-answer"), "这件事受保护");
    expect(await admin.locator("body").innerText()).not.toContain("喝了酒");
    await admin.goto(`/desk/matters/${matter}`);
    await expect.poll(() => admin.url()).not.toContain(matter);
  });
});
