import { randomUUID } from "node:crypto";
import { type JourneyProduct, journeyProduct, reads, standsWell, type Width } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose, fileMatter, openMatter, registerStands, signInOver, takeUp, tell } from "./hands.ts";

let product: JourneyProduct;
let officer: Page;
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen");
});
afterAll(() => product?.stop());

type Problem = Record<"type" | "title" | "detail" | "reason", string> & { status: number };

const file = (story: string, headers = {}, page = officer) => fileMatter(page, story, headers);
const found = async (words: string) =>
  (await ask<{ total: number }>(officer, `/api/matters?view=all&search=${encodeURIComponent(words)}`)).total;

describe("whoever doubts the record", () => {
  it("walks every hash, chain, place and root with one command, and compares the root with the one anybody can read", async () => {
    const sealed = await product.command("ledger.ts", "seal");
    const root = /sealed \d+ events under (\d{4}-\d\d-\d\d), root ([0-9a-f]{64})/.exec(sealed.said);
    expect(sealed.said).toMatch(/sealed/);
    const { code, said } = await product.command("ledger.ts", "verify");
    expect(said).toMatch(
      /County \d{6}: [1-9]\d* events in [1-9]\d* streams, [1-9]\d* places, 1 daily roots checked in [\d.]+ s\./,
    );
    expect(said).toContain(root![2]);
    expect(said).toContain("Every hash, chain, place and root fits.");
    expect(code).toBe(0);
    for (const how of [
      { width: "phone", lang: "zh", scripts: false },
      { width: "desk", lang: "en", scripts: true },
    ] as const) {
      const anybody = await product.visit(how);
      await anybody.goto("/ledger");
      await reads(anybody, how.lang === "zh" ? "公开的账本" : "The public ledger");
      await reads(anybody.locator(".hash"), root![2]!);
      await standsWell(anybody);
    }
  });

  it("is told which row was changed by hand, which was removed, and that a count no longer fits", async () => {
    const { value } = await file("楼道里堆了旧沙发，挡住了消防栓，请来看看。");
    await takeUp(officer, value.matter);
    await product.command("ledger.ts", "verify");
    const [changed] = await product.byHand<{ id: string }>(
      `update ledger.event set data = jsonb_set(data, '{category}', '"17"')
        where stream = $1 and version = 1 returning id`,
      [value.matter],
    );
    const after = await product.command("ledger.ts", "verify");
    expect(after.code).toBe(1);
    expect(after.said).toContain(
      `FAULT event-changed: this event was changed after it was written: ${value.matter} 1 matter.reported ${changed!.id}`,
    );
    expect(after.said).toContain("1 faults found.");

    await product.byHand("update matter.matter set state = 'verified' where id = $1", [value.matter]);
    const counted = await product.command("recount.ts");
    expect(counted.code).toBe(1);
    // Where it was and where it is, each in its room and in the sum over the county.
    expect(counted.said).toMatch(/4 counts differ/);
    expect(counted.said).toMatch(/accepted whole county: kept (\d+), counted \d+/);
    expect(counted.said).toMatch(/accepted room [0-9a-f-]{36}: kept (\d+), counted \d+/);

    const [removed] = await product.byHand<{ id: string }>(
      "delete from ledger.event where stream = $1 and version = 2 returning id",
      [value.matter],
    );
    const last = await product.command("ledger.ts", "verify");
    expect(last.said).toMatch(new RegExp(`FAULT event-missing: .*: place \\d+ ${removed!.id}`));
    expect(last.said).toContain(`FAULT head-wrong`);
    expect(last.code).toBe(1);
  });
});

describe("a session that ends in the middle of a form", () => {
  it.each<{ width: Width }>([{ width: "desk" }, { width: "phone" }])(
    "loses nothing that was typed, and after signing in again it is filed once ($width)",
    async ({ width }) => {
      const story = `夜宵摊的油烟和音响吵到半夜两点，一楼三户老人睡不着，已经劝过四回（${width}）。`;
      const page = await product.desk("officer.lin", { width });
      await page.goto("/desk/new");
      await page.getByLabel("发生了什么").fill(story);
      await choose(page, "网格", "丹桥花园", "丹桥花园");
      await page.getByLabel("具体位置").fill("丹桥花园北门夜宵摊");
      await page.getByLabel("姓名", { exact: true }).fill("沈阿公");
      if (width === "phone") await page.context().clearCookies();
      else await endOtherSessions("officer.lin");
      await page.getByRole("button", { name: "登记", exact: true }).click();
      await reads(page, "登录已结束，请重新登录");
      await standsWell(page);
      expect(await page.getByLabel("发生了什么").inputValue()).toBe(story);
      await signInOver(page, "officer.lin", product.password);
      await reads(page, "编号，请念给反映人或交给对方");
      await page.getByRole("link", { name: "打开这件事" }).click();
      await reads(page, "丹桥花园北门夜宵摊");
      await reads(page, "沈阿公");
    },
  );

  it("keeps the form open when its writer comes back to it after a long time", async () => {
    const { value } = await file("屋檐的水滴到邻家院子里，两家说不拢。");
    const page = await product.visit({ width: "desk", lang: "en" });
    await page.clock.install();
    await page.request.post("/api/sign-in", {
      data: { username: "officer.chen", password: product.password },
    });
    await takeUpInEnglish(page, value.matter);
    const form = page.getByRole("form", { name: "Record the settlement" });
    const words =
      "Both agreed on a gutter along the eaves.\nThe upper house pays for it, the lower one lets the pipe pass.";
    await form.getByLabel(/^The result/).fill(words);
    await page.context().clearCookies();
    await page.clock.fastForward("00:20:00");
    await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
    await reads(page, "Your session has ended. Please sign in again");
    await standsWell(page);
    await signInOver(page, "officer.chen", product.password);
    expect(await form.getByLabel(/^The result/).inputValue()).toBe(words);
    await form.getByRole("button", { name: "Record the settlement" }).click();
    await reads(page.locator(".matter-marks .state"), "settled, to be confirmed");
    await reads(page.locator(".timeline"), "Both agreed on a gutter along the eaves.");
  });

  it("brings the spreadsheet all the same", async () => {
    const head = await product.desk("head.qin");
    await head.goto("/desk/register");
    await registerStands(head);
    await head.context().clearCookies();
    const download = head.waitForEvent("download");
    await head.getByRole("link", { name: "导出电子表格" }).click();
    await signInOver(head, "head.qin", product.password);
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  /** On a telephone, as one does who has lost another device. */
  async function endOtherSessions(username: string): Promise<void> {
    const page = await product.desk(username, { width: "phone" });
    await page.goto("/desk/account");
    const ends = page.getByRole("button", { name: /^结束 .*的登录$/ });
    await ends.first().waitFor();
    await standsWell(page);
    for (let left = await ends.count(); left > 0; left--) {
      await ends.first().click();
      await expect.poll(() => ends.count()).toBe(left - 1);
    }
  }

  async function takeUpInEnglish(page: Page, matter: string): Promise<void> {
    await openMatter(page, matter);
    await page.locator('.matter-acts [data-act="accept"]').click();
    await reads(page.locator(".matter-marks .state"), "in hand");
    await page
      .locator(".matter-acts")
      .getByRole("button", { name: /Other acts/ })
      .click();
    await page.locator('.ant-dropdown:visible [data-act="settle"]').click();
  }
});

describe("a request made by hand", () => {
  it("for an act that the life does not allow is refused in one clear sentence in the reader's language", async () => {
    const { value } = await file("路口的减速带松了，车一过就响。");
    for (const [lang, words] of [
      ["zh-CN", /^这件事现在是“待受理”，不能再做这一步。请刷新后看最新进展。$/],
      ["en", /^This matter is now “waiting to be taken up”, so this step is not possible\. /],
    ] as const) {
      const headers = { "accept-language": lang };
      const answer = await tell<Problem>(officer, `/api/matters/${value.matter}/verify`, {}, headers);
      expect([answer.status, answer.media]).toEqual([
        409,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      expect(answer.value.detail).toMatch(words);
      expect(Object.keys(answer.value).sort()).toEqual(["detail", "reason", "status", "title", "type"]);
      const torn = await officer.request.post(`/api/matters/${value.matter}/verify`, {
        headers: { ...headers, "content-type": "application/json" },
        data: Buffer.from("{torn"),
      });
      const said = await torn.text();
      expect([torn.status(), torn.headers()["content-type"]]).toEqual([400, answer.media]);
      expect(said).not.toMatch(/FST_|stack|at .*\.ts|Error/);
    }
  });

  it("for what exists elsewhere is answered like one for what does not exist at all", async () => {
    const other = await product.desk("officer.lin");
    const { value } = await file("井盖翘起来了，晚上有人绊倒。");
    const nowhere = randomUUID();
    const [grid] = await product.byHand<{ id: string }>("select id from grid.grid limit 1");
    const abroad = await inAnotherCounty(value.matter);
    const answers = async (page: Page, id: string) => {
      const shown = await page.request.get(`/api/matters/${id}`);
      const told = await page.request.get(`/api/matters/${id}/mediation`);
      const acted = await tell(page, `/api/matters/${id}/accept`, {});
      const graded = await tell(page, `/api/matters/${id}/grade`, { grade: "red", reason: "试一试" });
      return [shown.status(), await shown.json(), told.status(), await told.json(), acted, graded];
    };
    const missing = await answers(other, nowhere);
    expect(missing[0]).toBe(404);
    for (const id of [value.matter, grid!.id, abroad]) expect(await answers(other, id)).toEqual(missing);
    // To the officer of the room the first exists, so the comparison compares something.
    expect((await officer.request.get(`/api/matters/${value.matter}`)).status()).toBe(200);
    expect((await officer.request.get(`/api/matters/${abroad}`)).status()).toBe(404);
    await other.goto(`/desk/matters/${value.matter}`);
    await other.locator(".matter-missing").waitFor();
    await standsWell(other);
  });

  it("that is sent twice with the same command id has one effect", async () => {
    const story = "桥头卖鱼的把污水倒进河里，臭得开不了窗。";
    const headers = { "command-id": randomUUID() };
    const [first, second] = await Promise.all([file(story, headers), file(story, headers)]);
    const third = await file(story, headers);
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
    expect(new Set([first, second, third].map((one) => one.value.matter)).size).toBe(1);
    expect(await found("桥头卖鱼的把污水倒进河里")).toBe(1);
    const other = await product.desk("officer.lin");
    const taken = await file(story, headers, other);
    expect([taken.status, (taken.value as unknown as Problem).reason]).toEqual([409, "command-taken"]);

    await officer.goto("/desk/new");
    await officer.getByLabel("发生了什么").fill("公共晾衣架被人锯走半边，几户人家晒不了被子。");
    await choose(officer, "网格", "霜叶老街", "霜叶老街");
    await officer.getByText("匿名", { exact: true }).click();
    await officer.getByRole("button", { name: "登记", exact: true }).dblclick();
    await reads(officer, "编号，请念给反映人或交给对方");
    expect(await found("公共晾衣架被人锯走半边")).toBe(1);
  });
});

/** A copy of a matter in a county of its own, written by hand: it exists, and not here. */
async function inAnotherCounty(matter: string): Promise<string> {
  const id = randomUUID();
  await product.byHand(
    `insert into matter.matter (county, id, code, state, title, story, category, category_by, source, place_words, because, reported_at)
      select 330999, $2, code, state, title, story, category, category_by, source, place_words, because, reported_at
      from matter.matter where id = $1`,
    [matter, id],
  );
  return id;
}
