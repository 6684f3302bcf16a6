import { demoUnits } from "@maple/demo";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  codeOn,
  picture,
  story,
  type TestBrowser,
  type TestPortal,
  testBrowser,
  testPortal,
  toCheck,
} from "./testing.ts";

let portal: TestPortal;
let browser: TestBrowser;
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal?.close());
beforeEach(() => {
  browser = testBrowser(portal.app);
});

describe("reporting without scripts", () => {
  it("leads from the first word to a receipt with code, QR code, date and place", async () => {
    await toCheck(portal, browser);
    expect(browser.page().html).toContain("枫溪小区 3 幢");
    const page = await browser.send("/report/send");
    expect(page.status).toBe(200);
    expect(page.url).toMatch(/^\/receipt\//);
    expect(codeOn(page.html)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(page.html).toContain('class="qr"');
    expect(page.html).toMatch(/最晚 \d+ 月 \d+ 日（星期/);
  });

  it("files the same form once, however often and from wherever it is sent", async () => {
    await toCheck(portal, browser);
    const check = browser.page().url;
    const first = await browser.send("/report/send");
    await browser.get(check);
    const second = await browser.send("/report/send");
    expect(second.url).toBe(first.url);
    expect(codeOn(second.html)).toBe(codeOn(first.html));
    await browser.get(check);
    await browser.send("/report/send", {}, [], { "sec-fetch-site": "same-origin" });
    expect(browser.page().url).toBe(first.url);
  });

  it("keeps all of a story that is too long, too short or full of markup, and says what to put right", async () => {
    await browser.get("/report?lang=zh");
    const long = "<script>alert(1)</script>漏😀\u202e".repeat(4000);
    const page = await browser.send("/report", { story: long });
    expect(page.status).toBe(422);
    expect(page.html).toContain("<title>错误：");
    expect(page.html).toContain('role="alert"');
    expect(page.html).not.toContain("<script>alert");
    expect(page.html.split("&lt;script&gt;").length).toBe(4001);
    expect((await browser.send("/report", { story: "漏" })).html).toContain(">漏</textarea>");
    expect((await browser.send("/report", { story })).url).toMatch(/^\/report\/where/);
  });

  it("puts the police first when the words say danger, and sends nothing past that page", async () => {
    await browser.get("/report?lang=zh");
    const page = await browser.send("/report", { story: "楼下邻居拿着菜刀砍人，快来人" });
    expect(page.url).toMatch(/^\/report\/danger/);
    expect(page.html).toContain("菜刀");
    const d = new URLSearchParams(page.url.split("?")[1]).get("d")!;
    const sent = await portal.app.inject({
      method: "POST",
      url: `/report/send?d=${d}`,
      headers: {
        cookie: `maple_draft=${browser.cookie("maple_draft")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      payload: "",
    });
    expect(sent.headers.location).toMatch(/^\/report\/danger/);
    await browser.send("/report/danger");
    expect(browser.page().url).toMatch(/^\/report\/where/);
  });

  it("takes photos, names the file it cannot take, and loses nothing that was typed", async () => {
    await toCheck(portal, browser);
    await browser.get(browser.page().url.replace("/check", "/files"));
    const page = await browser.send("/report/files/add", {}, [
      { field: "files", name: "漏水.png", bytes: picture },
      { field: "files", name: "photo.jpg", bytes: Buffer.from("MZ this is a program, not a photo") },
    ]);
    expect(page.status).toBe(415);
    expect(page.html).toContain("漏水.png");
    expect(page.html).toContain("photo.jpg: 只能上传");
    const next = await browser.send("/report/files?");
    expect(next.url).toMatch(/^\/report\/about/);
    expect(next.html).toContain("赵小兰");
    await browser.send("/report/about");
    if (browser.page().url.startsWith("/report/nearby")) await browser.send("/report/nearby");
    expect(browser.page().html).toContain("漏水.png");
    const receipt = await browser.send("/report/send");
    expect(receipt.url).toMatch(/^\/receipt\//);
    expect((await browser.get(receipt.url.replace("/receipt/", "/m/"))).html).toContain("漏水.png");
  });

  it("refuses a place off the county, swapped coordinates and impossible days with one sentence", async () => {
    await browser.get("/report?lang=zh");
    await browser.send("/report", { story });
    expect(
      (await browser.send("/report/where", { placeWords: "家里", lng: "2.35", lat: "48.85" })).html,
    ).toContain("不在本县范围内");
    const page = await browser.send("/report/where", {
      placeWords: "家里",
      lng: "",
      lat: "",
      happenedOn: "2026-02-30",
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain("日期不对");
    expect(page.html).toContain('value="家里"');
  });

  it("shows nobody else's draft, and says so when this browser has lost its own", async () => {
    await toCheck(portal, browser);
    const { url } = browser.page();
    expect((await testBrowser(portal.app).get(url)).url).toBe("/report?lost=1");
  });

  it("fixes the place when the code of a police room was scanned", async () => {
    const room = demoUnits().find((unit) => unit.kind === "police-room")!;
    expect((await browser.get(`/room/${room.id}?lang=zh`)).html).toContain('class="qr"');
    await browser.get(`/report?room=${room.id}`);
    const page = await browser.send("/report", { story });
    expect(page.html).toContain(`您扫的是“${room.name.zh}”的二维码`);
    expect((await browser.send("/report/where")).url).toMatch(/^\/report\/category/);
  });
});

describe("every page", () => {
  const paths = [
    "/",
    "/about-privacy",
    "/report",
    "/track",
    "/ledger",
    "/p/check",
    "/p/nonsense",
    "/problems/too-many",
    "/nowhere",
  ];
  it.each(
    paths.flatMap(
      (path) =>
        [
          [path, "zh"],
          [path, "en"],
        ] as const,
    ),
  )(
    "%s in %s has its language, one heading, at most one filled button and no inline script",
    async (path, lang) => {
      const { html } = await browser.get(`${path}?lang=${lang}`);
      expect(html).toContain(`<html lang="${lang === "zh" ? "zh-CN" : "en"}"`);
      expect(html.match(/<h1[ >]/g)?.length).toBe(1);
      expect(html.match(/button-main/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle="/);
      expect(html).toContain('href="#main"');
    },
  );

  it("shows the card of a grid with who looks after it", async () => {
    const { html, status } = await browser.get(`/grid/${portal.grid()}?lang=zh`);
    expect(status).toBe(200);
    expect(html).toContain('class="outline"');
    expect(html).toContain("网格员");
  });

  it("tells programs and people apart when nothing is there", async () => {
    expect(JSON.parse((await browser.get("/api/nothing")).html)).toMatchObject({
      reason: "not-found",
      status: 404,
    });
    expect((await browser.get("/nothing")).html).toContain("<h1");
  });
});
