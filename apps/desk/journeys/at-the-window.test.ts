import { type JourneyProduct, journeyProduct, reads, standsWell, type Width } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, tabTo } from "./hands.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("someone comes to the window or telephones", () => {
  it.each<{ width: Width }>([{ width: "desk" }, { width: "phone" }])(
    "an officer files it for them with the true time it happened ($width)",
    async ({ width }) => {
      const officer = await product.desk("officer.chen", { width });
      await officer.goto("/desk/new");
      await officer
        .getByLabel("发生了什么")
        .fill(`隔壁早餐店的油烟直接排进我家厨房，说了两次也没装烟道（${width}）。`);
      await choose(officer, "网格", "霜叶老街", "霜叶老街");
      await officer.getByLabel("具体位置").fill("老街早餐店后门");
      await choose(officer, "怎么知道的", "110 分流");
      await officer.getByLabel("什么时候发生的").fill("2026-03-02T07:15");
      await officer.getByLabel("姓名", { exact: true }).fill("孙阿婆");
      await officer.getByLabel(/^电话/).fill("10012340001");
      await standsWell(officer);
      await officer.getByRole("button", { name: "登记", exact: true }).click();
      await reads(officer, "编号，请念给反映人或交给对方");
      const code = (await officer.locator(".receipt-code").innerText()).trim();
      expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
      await standsWell(officer);
      const link = (await officer.locator(".receipt-link").innerText()).trim();

      await officer.getByRole("link", { name: "打开这件事" }).click();
      await reads(officer, "发生于 2026-03-02 07:15");
      await reads(officer, "110 分流");
      await reads(officer, "孙阿婆");
      await standsWell(officer);

      const resident = await product.visit({ width: "phone" });
      await resident.goto(link);
      await reads(resident, "待受理");
      await reads(resident, code);
    },
  );

  it("a grid worker files it by keyboard alone, and the draft survives a closed page", async () => {
    const worker = await product.desk("grid.tanzimo");
    const keys = worker.keyboard;
    await worker.goto("/desk/new");
    // The page loads its form after itself: nobody tabs before there is something to see.
    await reads(worker, "发生了什么");
    await tabTo(worker, "发生了什么");
    await keys.type("巷口的路灯坏了一个星期，晚上老人走路看不见台阶。");
    await reads(worker, "草稿已存在本机");
    await worker.reload();
    await reads(worker, "巷口的路灯坏了一个星期");
    await tabTo(worker, "发生了什么");
    await tabTo(worker, "网格");
    await keys.type("霜叶老街", { delay: 40 });
    await reads(worker.locator(".ant-select-item-option-active"), "霜叶老街");
    await keys.press("Enter");
    await tabTo(worker, "具体位置");
    await keys.type("老街口");
    await tabTo(worker, "留姓名");
    await keys.press("ArrowRight");
    await keys.press("ArrowRight");
    await keys.press("Control+Enter");
    await reads(worker, "编号，请念给反映人或交给对方");
    await tabTo(worker, "打开这件事");
    await keys.press("Enter");
    await reads(worker, "匿名反映，没有留姓名。");
    await standsWell(worker);
  });

  it("what is missing is named, and goes away as it is put right", async () => {
    const worker = await product.desk("grid.tanzimo", { width: "phone" });
    await worker.goto("/desk/new");
    await worker.getByLabel("具体位置").fill("文庙后墙");
    await worker.getByRole("button", { name: "登记", exact: true }).click();
    await reads(worker, "还差 2 处，改好再登记：");
    await standsWell(worker);
    await worker.getByLabel("发生了什么").fill("文庙后墙根堆满了旧家具，挡了消防通道。");
    await reads(worker, "还差 1 处，改好再登记：");
    expect(await worker.getByLabel("具体位置").inputValue()).toBe("文庙后墙");
    await worker.getByLabel("姓名", { exact: true }).fill("老丁");
    await worker.getByRole("button", { name: "登记", exact: true }).click();
    await reads(worker, "编号，请念给反映人或交给对方");
  });

  it("what lies elsewhere is filed all the same, and its filer is told where it went", async () => {
    const worker = await product.desk("grid.tanzimo");
    await worker.goto("/desk/new");
    await worker.getByLabel("发生了什么").fill("外婆家门口的桥栏杆松了，走路不敢扶。");
    await choose(worker, "网格", "新屋组", "新屋组");
    await worker.getByText("匿名", { exact: true }).click();
    await worker.getByRole("button", { name: "登记", exact: true }).click();
    await reads(worker, "这件事不在您的网格里，已转给负责的人办理");
    expect(await worker.getByRole("link", { name: "打开这件事" }).count()).toBe(0);
  });

  it("words of danger lead to the police first, never to a queue", async () => {
    const officer = await product.desk("officer.chen");
    await officer.goto("/desk/new");
    await officer.getByLabel("发生了什么").fill("楼下两家吵起来，一个人拿着菜刀追出来，说要砍死他。");
    await reads(officer, "请立刻告知公安");
    await reads(officer.locator(".danger mark"), /菜刀/);
    expect(await officer.getByRole("link", { name: "拨打 110" }).getAttribute("href")).toBe("tel:110");
    await choose(officer, "网格", "霜叶老街", "霜叶老街");
    await officer.getByText("匿名", { exact: true }).click();
    await officer.getByRole("button", { name: "登记", exact: true }).click();
    await reads(officer.locator(".fault-summary"), "请先告知公安，再勾选确认");
    await standsWell(officer);
    await officer.getByLabel(/已经告知公安/).check();
    await officer.getByRole("button", { name: "登记", exact: true }).click();
    await officer.getByRole("link", { name: "打开这件事" }).click();
    await reads(officer, "请立刻告知公安");
    await officer.locator('.danger a[href^="tel:"]').nth(1).waitFor();
    await standsWell(officer);
  });
});
