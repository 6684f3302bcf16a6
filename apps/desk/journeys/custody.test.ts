import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filed, smallPicture } from "./mediating.ts";

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};
/** The boxes of a film as a telephone writes them. */
const smallFilm = Buffer.concat([
  box("ftyp", Buffer.from("isom"), Buffer.alloc(8)),
  box("moov", box("trak", box("mdia", box("hdlr", Buffer.alloc(8), Buffer.from("vide"), Buffer.alloc(13))))),
  box("mdat", Buffer.alloc(2000, 7)),
]);

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
    await composer.getByLabel("Source").selectOption("dash-cam");
    await composer
      .locator("input[type=file]")
      .setInputFiles({ name: "行车记录.mp4", mimeType: "video/mp4", buffer: smallFilm });
    await reads(composer, "行车记录.mp4");
    await standsWell(officer);
    await composer.locator("textarea").fill("现场照片");
    await composer.locator("button[type=submit]").click();
    await reads(officer.locator(".timeline"), "现场照片");

    const film = officer.locator(".files video");
    expect(await film.getAttribute("preload")).toBe("none");
    await reads(officer.locator(".files"), "it may hold its place and time");
    const part = await officer.request.get((await film.getAttribute("src"))!, {
      headers: { range: "bytes=100-199" },
    });
    expect([part.status(), part.headers()["content-range"]]).toEqual([
      206,
      `bytes 100-199/${smallFilm.length}`,
    ]);
    expect((await part.body()).equals(smallFilm.subarray(100, 200))).toBe(true);

    await officer.getByRole("link", { name: "Custody list" }).click();
    const list = officer.locator(".custody");
    await reads(list, "counted by device and server alike");
    await reads(list, "original sealed");
    await reads(list, "the file is the original");
    await reads(list, "dash cam");
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
