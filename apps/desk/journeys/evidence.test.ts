import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filed, smallPicture } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("the footage of a gate", () => {
  it("is asked of the property company by a link, given from a phone without scripts, and opened by staff", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter } = await filed(officer, "小区西门的道闸杆被车撞断，车主不认账。");
    await officer.goto(`/desk/matters/${matter}`);
    const block = officer.locator(".evidence");
    await block.getByRole("button", { name: "Ask for it" }).click();
    await block.getByLabel("From whom (unit, post)").fill("惠民物业监控室");
    await block.getByLabel("What", { exact: true }).fill("西门摄像头录像");
    await block.getByRole("button", { name: "Make the link" }).click();
    await reads(block, "from whom, what and what for");
    await block.getByLabel("What for").fill("查清谁撞断了道闸杆");
    await standsWell(officer);
    await block.getByRole("button", { name: "Make the link" }).click();
    const link = await block.locator(".evidence-link code").innerText();
    await standsWell(officer);
    await block.getByRole("button", { name: "Done" }).click();
    await reads(block, "waiting for an answer");

    const company = await product.visit({ width: "phone", scripts: false });
    await company.goto(new URL(link).pathname);
    await reads(company, "西门摄像头录像");
    expect(await company.locator("main").innerText()).not.toMatch(/赵小兰|车主不认账/);
    await standsWell(company);
    await company.getByRole("button", { name: "提交说明" }).click();
    await reads(company, "请选一个不能提供的原因");
    await standsWell(company);
    await company
      .getByLabel("照片、视频、录音或扫描件，可选多个")
      .setInputFiles({ name: "西门.png", mimeType: "image/png", buffer: smallPicture });
    await company.getByRole("button", { name: "提交材料" }).click();
    await reads(company, "材料已收到，谢谢");
    await standsWell(company);

    await officer.reload();
    await reads(block, "given");
    const file = block.getByRole("link", { name: "西门.png", exact: true });
    expect((await officer.request.get((await file.getAttribute("href"))!)).status()).toBe(200);
    await reads(officer.locator(".timeline"), "evidence came from outside");
    await block.getByRole("button", { name: "Give a covered copy" }).click();
    const frame = block.locator(".cover-frame");
    await frame.locator("img").scrollIntoViewIfNeeded();
    const place = (await frame.boundingBox())!;
    await officer.mouse.move(place.x + 2, place.y + 2);
    await officer.mouse.down();
    await officer.mouse.move(place.x + place.width - 2, place.y + place.height / 2, { steps: 4 });
    await officer.mouse.up();
    await block.getByRole("button", { name: "Add a cover" }).click();
    await standsWell(officer);
    await block.getByRole("button", { name: "Make the copy" }).click();
    await reads(block, "Covered copies");
    await reads(officer.locator(".timeline"), "gave a covered copy of a picture");

    const stranger = await product.visit({ width: "phone" });
    expect((await stranger.request.get((await file.getAttribute("href"))!)).status()).toBe(404);
  });
});
