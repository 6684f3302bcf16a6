import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filed, smallPicture } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("a picture that a court will ask for", () => {
  it("is counted on the device, sealed as it came, checked in the custody list, and its original opened by the head for the court", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter } = await filed(officer, "小区西门的道闸杆被车撞断，车主不认账。");
    await officer.goto(`/desk/matters/${matter}`);
    const composer = officer.locator(".composer");
    await composer
      .locator("input[type=file]")
      .setInputFiles({ name: "西门.png", mimeType: "image/png", buffer: smallPicture });
    await reads(composer, "西门.png");
    await composer.locator("textarea").fill("现场照片");
    await composer.locator("button[type=submit]").click();
    await reads(officer.locator(".timeline"), "现场照片");

    await officer.getByRole("link", { name: "Custody list" }).click();
    const list = officer.locator(".custody");
    await reads(list, "counted by device and server alike");
    await reads(list, "original sealed");
    await reads(list, "opened the file");
    await standsWell(officer);
    await list.getByRole("button", { name: "Check every file now" }).click();
    await reads(list, "all as they came in");
    await reads(list, "original intact");
    expect(await list.getByRole("button", { name: /Open the original/ }).count()).toBe(0);
    await standsWell(officer);

    const head = await product.desk("head.qin");
    await head.goto(`/desk/custody/${matter}`);
    const own = head.locator(".custody");
    await own.getByRole("button", { name: /调取原件/ }).click();
    await own.getByRole("button", { name: "调取原件", exact: true }).click();
    await reads(own, "请选一个用途");
    await standsWell(head);
    await own.getByLabel("提交人民法院").check();
    await own.getByRole("button", { name: "调取原件", exact: true }).click();
    await reads(own, "原件与采集时的指纹一致");
    await standsWell(head);
    const address = (await own.getByRole("link", { name: "下载原件" }).getAttribute("href"))!;
    const sent = await head.request.get(address);
    expect(sent.status()).toBe(200);
    expect((await sent.body()).equals(smallPicture)).toBe(true);
    expect((await officer.request.get(address)).status()).toBe(404);
    await own.getByRole("button", { name: "好了" }).click();
    await reads(own, "调取原件：提交人民法院，一致");
    await officer.goto(`/desk/matters/${matter}`);
    await reads(officer.locator(".timeline"), "opened a sealed original");
  });
});
