import { demoUnits } from "@maple/demo";
import { acceptMatter, settleMatter } from "@maple/matter/server";
import {
  beginMediation,
  draftAgreement,
  giveNotice,
  offerAgreement,
  recordConsent,
  sealAgreement,
  signAgreement,
  viewMediation,
} from "@maple/mediation/server";
import { ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { keepFile } from "@maple/platform/files";
import { holdSession } from "@maple/venue/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sessionTimes } from "../server/testing-times.ts";
import { picture, report, type TestBrowser, type TestPortal, testBrowser, testPortal } from "./testing.ts";

let portal: TestPortal;
let browser: TestBrowser;
const sessionIn = sessionTimes();
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal?.close());
beforeEach(() => {
  browser = testBrowser(portal.app);
});

describe("following a matter", () => {
  it("opens by code and telephone, tells a wrong code from a wrong telephone in no way, and stops guessing", async () => {
    const { matter, code } = await report(portal, browser);
    browser.forget();
    await browser.get("/track?lang=zh");
    const wrongPhone = await browser.send("/track", { code, phone: "10099999999" });
    const wrongCode = await browser.send("/track", { code: "ZZZZ-ZZZZ", phone: "10012345678" });
    const bare = (html: string) => html.replace(/value="[^"]*"/g, "");
    expect(wrongPhone.status).toBe(404);
    expect(bare(wrongCode.html)).toBe(bare(wrongPhone.html));
    expect((await browser.send("/track", { code: code.toLowerCase(), phone: "100-1234-5678" })).url).toBe(
      `/m/${matter}`,
    );
    expect((await browser.get(`/receipt/${matter}`)).html).not.toContain('class="qr"');
    await browser.get("/track");
    for (let i = 0; i < 8; i++) await browser.send("/track", { code: "ZZZZ-ZZZZ", phone: "1" });
    expect((await browser.send("/track", { code, phone: "10012345678" })).status).toBe(429);
  });

  it("opens by the key in the QR code; whoever has no key learns nothing", async () => {
    const { matter } = await report(portal, browser);
    const key = decodeURIComponent(browser.cookie("maple_hold")!);
    const other = testBrowser(portal.app);
    expect((await other.get(`/m/${matter}`)).status).toBe(404);
    expect((await other.get(`/t/${key.slice(0, -3)}xyz`)).status).toBe(404);
    expect((await other.get(`/t/${key}`)).url).toBe(`/m/${matter}`);
    const mine = await browser.get(`/m/${matter}`);
    expect(mine.html).toContain("待受理");
    expect((await browser.send("/forget")).url).toBe("/");
    expect((await browser.get(`/m/${matter}`)).status).toBe(404);
  });

  it("carries a message with a photo once, and keeps the words when a file is refused", async () => {
    const { matter } = await report(portal, browser);
    await browser.get(`/m/${matter}`);
    const refused = await browser.send(`/m/${matter}/reply`, { text: "请看附件" }, [
      { field: "files", name: "a.exe", bytes: Buffer.from("MZ not a photo at all") },
    ]);
    expect(refused.status).toBe(415);
    expect(refused.html).toContain(">请看附件</textarea>");
    const command = /name="command" value="([^"]+)"/.exec(refused.html)![1]!;
    const photo = { field: "files", name: "b.png", bytes: picture };
    await browser.send(`/m/${matter}/reply`, { text: "请看附件" }, [photo]);
    const once = browser.page();
    expect(once.html).toContain("消息已发送");
    const again = await browser.send(`/m/${matter}/reply`, { text: "请看附件", command });
    expect(again.html.split('class="message message-mine"').length).toBe(2);
  });

  it("takes no form that was sent from another site", async () => {
    const { matter } = await report(portal, browser);
    await browser.get(`/m/${matter}`);
    for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }]) {
      const page = await browser.send(`/m/${matter}/reply`, { text: "x" }, [], headers);
      expect(page.status).toBe(403);
      await browser.get(`/m/${matter}`);
    }
    expect(browser.page().html).not.toContain("message-mine");
  });
});

async function mediated(): Promise<{ matter: string; sides: Record<"A" | "B", string> }> {
  const { matter } = await report(portal, browser);
  await portal.product.must(acceptMatter, portal.officer, { matter });
  const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
  const parties = [
    { side: "A", isReporter: true },
    { side: "B", name: "钱大力", phone: "10087654321" },
  ];
  await portal.product.must(beginMediation(portal.product.kit.door), portal.officer, {
    matter,
    committee,
    mediators: [portal.officer.id],
    parties,
  });
  const there = { kind: "elsewhere", place: "霜叶里警务室", minutes: 60 };
  await portal.product.must(holdSession, portal.officer, { matter, at: sessionIn(23), ...there });
  const view = await ask(portal.product.kit.db, viewMediation(portal.product.kit.door), {
    actor: portal.officer,
    input: { matter },
    now: momentOf(Date.now()),
  });
  if (!view.ok || !view.value) throw new Error("no mediation");
  const side = (which: "A" | "B") => view.value!.parties.find((party) => party.side === which)!.id;
  portal.product.kit.recogniser.forgetAll();
  return { matter, sides: { A: side("A"), B: side("B") } };
}

describe("a party to a mediation", () => {
  it("reads, agrees, signs on the screen, downloads the sealed agreement", async () => {
    const { matter, sides } = await mediated();
    const page = await browser.get(`/m/${matter}`);
    expect(page.html).toContain(`/m/${matter}/notice`);
    expect(page.html).toContain("霜叶里警务室");
    expect(page.html).not.toContain("10087654321");
    expect(page.html).toContain("马上要调解了，请准时到");
    const calendar = await browser.get(`/m/${matter}/session.ics`);
    expect(calendar.html).toContain("BEGIN:VEVENT");
    await browser.get(`/m/${matter}/notice`);
    expect((await browser.send(`/m/${matter}/consent`)).html).toContain("您已同意调解");

    await portal.product.must(giveNotice, portal.officer, { matter });
    await portal.product.must(recordConsent, portal.officer, { matter, party: sides.B, consent: "given" });
    const terms = [
      {
        who: sides.B,
        toward: sides.A,
        kind: "pay",
        what: "天花板维修费",
        cents: 180_000,
        dueOn: "2027-01-15",
        way: "微信转账",
      },
    ];
    await portal.product.must(draftAgreement, portal.officer, { matter, facts: "双方确认302室漏水", terms });
    const { contentHash } = await portal.product.must(
      offerAgreement(portal.product.kit.door),
      portal.officer,
      { matter },
    );
    expect((await browser.get(`/m/${matter}`)).html).toContain("阅读并签署协议");
    const text = await browser.get(`/m/${matter}/agreement`);
    expect(text.html).toMatch(/向您付款 1,800 元/);
    expect(text.html).toContain(contentHash);

    const drawing = `data:image/png;base64,${(picture).toString("base64")}`;
    const early = await browser.send(`/m/${matter}/sign`, { drawing });
    expect(early.status).toBe(422);
    expect(early.html).toContain(drawing.slice(0, 60).replaceAll("+", "+"));
    expect((await browser.send(`/m/${matter}/sign`, { drawing: "", understood: "yes" })).status).toBe(422);
    const signed = await browser.send(`/m/${matter}/sign`, { drawing, understood: "yes" });
    expect(signed.html).toContain("已签字");
    await browser.get(`/m/${matter}/agreement`);
    expect(browser.page().html).toContain("您已签字");
    expect(browser.page().html).not.toContain(`action="/m/${matter}/sign"`);

    const scan = (
      await keepFile(portal.product.kit, {
        actor: portal.officer,
        bytes: picture,
        name: "签名.png",
        kind: "signature",
        now: momentOf(Date.now()),
      })
    ).id;
    await portal.product.must(signAgreement, portal.officer, {
      matter,
      party: sides.B,
      way: "paper",
      picture: scan,
      identified: "known",
      contentHash,
    });
    await portal.product.must(signAgreement, portal.officer, {
      matter,
      way: "screen",
      identified: "staff",
      contentHash,
    });
    await portal.product.must(sealAgreement, portal.officer, { matter });
    await portal.product.loops.drain();
    const sealed = await browser.get(`/m/${matter}/agreement`);
    const file = new RegExp(`/m/${matter}/files/([0-9a-f-]{36})`).exec(sealed.html)?.[1];
    expect((await browser.get(`/m/${matter}/files/${file}`)).html.startsWith("%PDF-")).toBe(true);
    expect((await browser.get(`/m/${matter}`)).html).toContain("三十日内可以共同申请司法确认");
  });

  it("refuses after being asked once, and is told the other routes", async () => {
    const { matter } = await mediated();
    await browser.get(`/m/${matter}/refuse`);
    expect(browser.page().html).toContain("调解会立即停止");
    const page = await browser.send(`/m/${matter}/refuse`);
    expect(page.html).toContain("调解已停止");
    expect(page.html).toContain("12348");
  });
});

describe("after it is settled", () => {
  it("asks whether it is solved, takes a rating, and reopens inside the window", async () => {
    const { matter } = await report(portal, browser);
    await portal.product.must(acceptMatter, portal.officer, { matter });
    await portal.product.must(settleMatter, portal.officer, {
      matter,
      way: "on-the-spot",
      result: "楼上已修好并道歉",
    });
    expect((await browser.get(`/m/${matter}`)).html).toContain(`/m/${matter}/outcome`);
    await browser.get(`/m/${matter}/outcome`);
    expect((await browser.send(`/m/${matter}/outcome`)).status).toBe(422);
    expect((await browser.send(`/m/${matter}/outcome`, { answer: "confirmed" })).html).toContain(
      "您的回答已经记下",
    );
    await browser.get(`/m/${matter}/rate`);
    expect(
      (
        await browser.send(`/m/${matter}/rate`, {
          score: "5",
          reasons: ["quick", "fair"],
          words: "谢谢",
          thanks: "yes",
        })
      ).html,
    ).toContain("谢谢您的评价");
    expect((await browser.get(`/m/${matter}/readings?lang=zh`)).html).toContain("谁看过我的信息");
    await browser.get(`/m/${matter}/reopen`);
    expect((await browser.send(`/m/${matter}/reopen`, { reason: "" })).status).toBe(422);
    expect((await browser.send(`/m/${matter}/reopen`, { reason: "又漏了" })).html).toContain("已重新办理");
  });
});
