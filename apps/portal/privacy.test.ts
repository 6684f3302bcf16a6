import { acceptMatter, viewMatter } from "@maple/matter/server";
import { ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { answerRequest, requestList } from "@maple/privacy/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { report, type TestBrowser, type TestPortal, testBrowser, testPortal } from "./testing.ts";

let portal: TestPortal;
let browser: TestBrowser;
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal?.close());
beforeEach(() => {
  browser = testBrowser(portal.app);
});

const now = () => momentOf(Date.now());
const door = () => portal.product.kit.door;
async function answer(matter: string, more: object) {
  const list = await ask(portal.product.kit.db, requestList(door()), {
    actor: portal.officer,
    input: {},
    now: now(),
  });
  const request = list.ok ? list.value.open.find((one) => one.matter === matter)!.id : "";
  await portal.product.must(answerRequest(door()), portal.officer, { matter, request, ...more });
}

describe("my data in a matter, without scripts", () => {
  it("says what is kept, why and until when, in both languages", async () => {
    const { matter } = await report(portal, browser);
    await browser.get(`/m/${matter}?lang=zh`);
    expect(browser.page().html).toContain(`/m/${matter}/data`);
    const zh = (await browser.get(`/m/${matter}/data?lang=zh`)).html;
    for (const words of ["赵小兰", "10012345678", "为什么保存", "结束以后再保存 5 年", "还没有别人打开过"])
      expect(zh).toContain(words);
    const en = (await browser.get(`/m/${matter}/data?lang=en`)).html;
    for (const words of ["What is kept", "kept for 5 years after its end", "Nobody else has opened"])
      expect(en).toContain(words);
    expect((await testBrowser(portal.app).get(`/m/${matter}/data`)).status).toBe(404);
  });

  it("pages through every reading, twenty at a time, with name and post", async () => {
    const { matter } = await report(portal, browser);
    for (let i = 0; i < 23; i++)
      await ask(portal.product.kit.db, viewMatter(door()), {
        actor: portal.officer,
        input: { matter },
        now: now(),
      });
    const first = await browser.get(`/m/${matter}/readings?lang=zh`);
    expect(first.html.match(/class="card"/g)).toHaveLength(20);
    expect(first.html).toMatch(/（[^）]*社区民警[^）]*）/);
    expect(first.html).toContain("第 1 页，共 2 页");
    expect((await browser.get(`/m/${matter}/readings?page=2`)).html.match(/class="card"/g)).toHaveLength(3);
  });

  it("takes a correction, keeps what was typed when it is refused, and shows the answer", async () => {
    const { matter } = await report(portal, browser);
    await browser.get(`/m/${matter}/data/ask?kind=name&lang=zh`);
    const masked = await browser.send(`/m/${matter}/data/ask`, { wanted: "赵**", words: "写错了" });
    expect(masked.status).toBe(422);
    expect(masked.html).toContain("带星号的不是完整内容");
    expect(masked.html).toContain(">写错了</textarea>");
    const sent = await browser.send(`/m/${matter}/data/ask`, { wanted: "赵小岚", words: "写错了" });
    expect(sent.html).toContain("等待答复");
    await answer(matter, { answer: "grant" });
    const page = await browser.get(`/m/${matter}/data`);
    expect(page.html).toContain("已办理");
    expect(page.html).toMatch(/<dd>赵小岚/);
  });

  it("tells who asks to delete an open matter the law and the day", async () => {
    const { matter } = await report(portal, browser);
    await portal.product.must(acceptMatter, portal.officer, { matter });
    await browser.get(`/m/${matter}/data/ask?kind=delete&lang=zh`);
    await browser.send(`/m/${matter}/data/ask`, { words: "" });
    await answer(matter, { answer: "refuse" });
    const page = await browser.get(`/m/${matter}/data`);
    expect(page.html).toContain("个人信息保护法第十三条");
    expect(page.html).toMatch(/最早 20\d\d 年 \d+ 月 \d+ 日（星期.）遗忘/);
  });

  it("shows six digits to whoever wants another telephone, and takes it back on request", async () => {
    const { matter } = await report(portal, browser);
    await browser.get(`/m/${matter}/data/ask?kind=contact&lang=zh`);
    const wrong = await browser.send(`/m/${matter}/data/ask`, { wanted: "10055556666", proof: "0000" });
    expect(wrong.html).toContain('href="#proof"');
    const sent = await browser.send(`/m/${matter}/data/ask`, { wanted: "10055556666", proof: "5678" });
    expect(sent.html).toMatch(/核对数字：\d{6}/);
    expect((await browser.send(`/m/${matter}/data/withdraw`)).html).toContain("请求已撤回");
  });
});
