import { draftAgreement, offerAgreement } from "@maple/mediation/server";
import { makeOffer, passOn } from "@maple/talk/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { talkCase } from "../server/testing-talk.ts";
import { picture, type TestBrowser, type TestPortal, testBrowser, testPortal } from "./testing.ts";

let portal: TestPortal;
let one: Awaited<ReturnType<typeof talkCase>>;
let a: TestBrowser;
let b: TestBrowser;
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal?.close());
beforeEach(async () => {
  one = await talkCase(portal.product, portal.officer);
  [a, b] = [testBrowser(portal.app), testBrowser(portal.app)];
  await a.get(`${one.paths.A}?lang=zh`);
  await b.get(`${one.paths.B}?lang=zh`);
});
const at = (path = "") => `/m/${one.matter}/talk${path}`;

describe("talking apart, without a script", () => {
  it("keeps a draft with its file, which nobody else finds, and sends it to the mediator alone", async () => {
    expect((await a.get(`/m/${one.matter}`)).html).toContain("进入隔空商谈");
    await a.get(at());
    const photo = { field: "files", name: "天花板.png", bytes: picture };
    const typed = { to: "mediator", text: "其实赔一千五也行", act: "keep" };
    const kept = await a.send(at("/write"), typed, [photo]);
    expect(kept.html).toContain("草稿已存好");
    expect(kept.html).toContain(">其实赔一千五也行</textarea>");
    expect(kept.html).toContain("天花板.png");
    expect((await b.get(at())).html).not.toMatch(/一千五|天花板\.png/);
    expect(JSON.stringify(await one.look(portal.officer))).not.toMatch(/一千五|天花板\.png/);
    const sent = await a.send(at("/write"), { text: "其实赔一千五也行", act: "send" });
    expect(sent.html).toContain("已经发出去了");
    expect((await b.get(at())).html).not.toMatch(/一千五|天花板\.png/);
    expect((await one.look(portal.officer)).messages[0]).toMatchObject({ files: [{ name: "天花板.png" }] });
    const file = /\/m\/[^"]+\/files\/([0-9a-f-]{36})/.exec(sent.html)![1]!;
    expect((await a.get(`/api/files/${file}`)).status).toBe(200);
    expect((await b.get(`/api/files/${file}`)).status).toBe(404);
  });

  it("takes a draft back, and keeps what was typed when the form is refused", async () => {
    await a.get(at());
    await a.send(at("/write"), { text: "气话", act: "keep" });
    expect((await a.send(at("/drop"))).html).toContain("草稿已经删掉");
    const refused = await a.send(at("/write"), { text: "我儿子替我打的", typed: "helper", act: "send" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(">我儿子替我打的</textarea>");
    expect(refused.html).toContain('href="#relation"');
    const sent = await a.send(at("/write"), {
      text: "我儿子替我打的",
      typed: "helper",
      relation: "child",
      act: "send",
    });
    expect(sent.html).toContain("由子女代为打字");
  });

  it("shows what the mediator passed on as new, until all was read", async () => {
    await a.get(at());
    expect((await a.send(at("/write"), { to: "all", text: "请你来看看", act: "send" })).html).toContain(
      "等调解员看过",
    );
    const { messages } = await one.look(portal.officer);
    await portal.product.must(passOn, portal.officer, { matter: one.matter, message: messages[0]!.id });
    expect((await b.get(`/m/${one.matter}`)).html).toContain("有 1 条新内容");
    expect((await b.get(at())).html).toContain("请你来看看");
    expect((await b.send(at("/seen"))).html).not.toContain("都看过了</button>");
    expect((await b.get(`/m/${one.matter}`)).html).not.toContain("条新内容");
  });

  it("counters a long offer item by item: none is lost on the way", async () => {
    const [who, toward] = [await one.side("B"), await one.side("A")];
    const terms = [1, 2, 3, 4, 5].map((n) => {
      const what = `第 ${n} 笔`;
      return { who, toward, kind: "pay" as const, what, cents: n * 10_000, dueOn: one.day(20), way: "" };
    });
    await portal.product.must(makeOffer, one.a, {
      matter: one.matter,
      terms,
      to: "all",
      until: one.day(5),
      note: "分五笔",
    });
    const href = /href="([^"]+\?counters=[^"]+)"/.exec((await b.get(at())).html)![1]!;
    await b.get(href);
    const countered = await b.send(at("/offer"), { "yuan-1": "80", note: "第一笔少一点" });
    expect(countered.html).toContain("方案已经提出");
    const { offers } = await one.look(portal.officer);
    expect(offers.find((offer) => offer.state === "open")?.terms.map((term) => term.cents)).toEqual([
      8_000, 20_000, 30_000, 40_000, 50_000,
    ]);
  });

  it("makes, counters, accepts and withdraws offers with plain forms", async () => {
    const two = await one.side("B");
    await a.get(at("/offer"));
    const item = { "who-1": two, "kind-1": "pay", "yuan-1": "2000", "what-1": "天花板", "dueOn-1": "" };
    const refused = await a.send(at("/offer"), { ...item, to: "all" });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("第 1 项没写全");
    expect(refused.html).toContain('value="2000"');
    const offered = await a.send(at("/offer"), { ...item, "dueOn-1": one.day(20), to: "all" });
    expect(offered.html).toContain("方案已经提出");
    expect(offered.html).toContain("撤回这个方案");

    const seen = await b.get(at());
    expect(seen.html).toContain("现在请您答复");
    expect(seen.html).toMatch(/您在.*之前付给对方 2,000 元（天花板）/);
    const href = /href="([^"]+\?counters=[^"]+)"/.exec(seen.html)![1]!;
    expect((await b.get(href)).html).toContain('value="2,000"');
    const countered = await b.send(at("/offer"), { "yuan-1": "1500", note: "手头紧" });
    expect(countered.html).toContain("方案已经提出");
    await a.get(at());
    const accepted = await a.send(at("/offer/"), { act: "accept" });
    expect(accepted.html).toContain("您已接受这个方案");
    expect(accepted.html).toContain("双方都接受了一个方案：对方在");
    expect((await b.get(at("/offer"))).status).toBe(200);
  });

  it("asks what the agreement says before signing, explains what was wrong, and lets a party choose not to be asked", async () => {
    const { product, officer } = portal;
    const { matter } = one;
    expect((await a.get(`/m/${matter}/understood`)).status).toBe(404);
    const text = { matter, facts: "双方确认漏水", terms: await one.terms() };
    await product.must(draftAgreement, officer, text);
    await product.must(offerAgreement(product.kit.door), officer, { matter });
    expect((await a.get(`/m/${matter}/agreement`)).html).toContain("就记为您自己决定不核对");
    await a.get(`/m/${matter}/understood`);
    const answers = { who: "B", amount: "180000", when: one.day(7), broken: "court", free: "must" };
    const missing = await a.send(`/m/${matter}/understood`, { ...answers, free: "", act: "answer" });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain("还有没选的题");
    const wrong = await a.send(`/m/${matter}/understood`, { ...answers, act: "answer" });
    expect(wrong.html).toContain("签不签由您自己决定");
    expect(wrong.html).not.toContain("一共付多少钱");
    const done = await a.send(`/m/${matter}/understood`, { free: "yes", act: "answer" });
    expect(done.html).toContain("都看明白了，可以签字了");
    expect(done.html).toContain("可以不签 讲解过以后看明白了");

    await b.get(`/m/${matter}/agreement`);
    const drawing = `data:image/png;base64,${picture.toString("base64")}`;
    await b.send(`/m/${matter}/sign`, { understood: "yes", drawing });
    expect((await b.get(`/m/${matter}/agreement`)).html).toContain("您自己决定不核对");
    expect((await b.get(`/m/${matter}/understood`)).url).toBe(`/m/${matter}/agreement`);
  });

  it("is no page for somebody who holds no link of a side", async () => {
    const stranger = testBrowser(portal.app);
    expect((await stranger.get(at())).status).toBe(404);
    expect((await stranger.get(at("/offer"))).status).toBe(404);
  });
});
