import type { MediationView } from "@maple/mediation";
import { reads } from "@maple/platform/testing";
import type { Locator, Page } from "playwright-core";
import { drawName } from "../../server/shots/draw-name.ts";
import { ask, atRest, choose, openMatter, tell } from "./hands.ts";

/** Files a matter for somebody who telephones, and takes it up; gives the link that the caller was sent. */
export async function filed(
  page: Page,
  story: string,
  about: { category?: string; source?: string } = {},
): Promise<{ matter: string; link: string }> {
  const { county, posts } = await ask<{ county: number; posts: Array<{ grids: string[] }> }>(page, "/api/me");
  const { value } = await tell<{ matter: string; secret: string }>(page, "/api/matters", {
    story,
    place: { way: "grid", grid: posts[0]?.grids[0] },
    category: "02",
    ...about,
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
    onBehalf: true,
  });
  await tell(page, `/api/matters/${value.matter}/accept`, {});
  return { matter: value.matter, link: `/t/${county}.${value.secret}` };
}

type Act = (verb: string, body?: object) => Promise<{ contentHash?: string; path?: string }>;

/** A matter in mediation to which both sides agreed, and a hand for the acts that follow. */
export async function underWay(
  page: Page,
  story: string,
  about: Parameters<typeof filed>[2] = {},
): Promise<{ matter: string; link: string; a: string; b: string; act: Act }> {
  const { matter, link } = await filed(page, story, about);
  const me = await ask<{ id: string }>(page, "/api/me");
  const { committees } = await ask<{ committees: Array<{ id: string }> }>(page, "/api/grids");
  const act: Act = async (verb, body = {}) => {
    const path = verb === "begin-mediation" ? verb : `mediation/${verb}`;
    const { status, value } = await tell(page, `/api/matters/${matter}/${path}`, body);
    if (status !== 200) throw new Error(`${verb}: ${JSON.stringify(value)}`);
    return value as { contentHash?: string; path?: string };
  };
  await act("begin-mediation", {
    committee: committees[0]?.id,
    mediators: [me.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力", phone: "10087654321" },
    ],
  });
  await act("give-notice");
  const { parties } = await ask<MediationView>(page, `/api/matters/${matter}/mediation`);
  for (const { id } of parties) await act("record-consent", { party: id, consent: "given" });
  const of = (side: "A" | "B") => parties.find((party) => party.side === side)?.id ?? "";
  return { matter, link, a: of("A"), b: of("B"), act };
}

/** Offers the draft of a mediation, has everybody sign it, and seals it. */
export async function signed(
  page: Page,
  { a, b, act }: { a: string; b: string; act: Act },
  way: "screen" | "paper" = "screen",
): Promise<void> {
  const { contentHash } = await act("offer-agreement");
  const picture = await keptPicture(page);
  for (const party of [a, b])
    await act("sign-agreement", { party, way, identified: "known", picture, contentHash });
  await act("sign-agreement", { way, identified: "staff", picture, contentHash });
  await act("seal-agreement");
}

/** A matter whose agreement is in force, all through the interface that screens use too: a payment and a deed, each by its day. */
export async function inForce(
  page: Page,
  terms: { pays: string; cents: number; does: string },
): Promise<{ matter: string; linkA: string; linkB: string }> {
  const begun = await underWay(page, `楼上漏水，天花板坏了一片（${terms.pays}）。`);
  const { matter, a, b, act } = begun;
  const owed = { who: b, toward: a };
  const day = (days: number) => localTime(days * 24 * 60).slice(0, 10);
  await act("draft-agreement", {
    facts: "乙方卫生间漏水，甲方天花板受损。",
    terms: [
      { ...owed, kind: "pay", what: terms.pays, cents: terms.cents, dueOn: day(10), way: "微信转账" },
      { ...owed, kind: "do", what: terms.does, dueOn: day(4), way: "自行请师傅" },
    ],
  });
  await signed(page, begun);
  const { path = "" } = await act("issue-link", { party: b });
  return { matter, linkA: begun.link, linkB: path };
}

/** The smallest PNG there is: one point. */
export const smallPicture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A picture that was sent and waits for what it belongs to. */
export async function keptPicture(page: Page): Promise<string> {
  const file = { name: "签名.png", mimeType: "image/png", buffer: smallPicture };
  const answer = await page.request.post("/api/files", { multipart: { kind: "signature", file } });
  return ((await answer.json()) as { id: string }).id;
}

/** Opens the mediation of a matter at the desk. */
export async function openMediation(page: Page, matter: string): Promise<Locator> {
  await openMatter(page, matter);
  await page.locator(".tabs").getByRole("button").nth(1).click();
  await page.locator(".mediation, .act-panel").first().waitFor();
  await atRest(page);
  return page.locator(".matter-mediation");
}

/** Writes at the head of the timeline to whoever is named. */
export async function write(page: Page, to: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "写记录或发消息" }).fill(text);
  await choose(page.locator(".composer"), "给谁看", to);
  await page.locator(".composer").getByRole("button", { name: "写入经过" }).click();
  await reads(page.locator(".timeline"), text);
}

/** Fills a term of a draft: a payment, or something to be done, in so many days. */
export async function fillTerm(
  row: Locator,
  term: { what: string; yuan?: string; way?: string; days: number },
): Promise<void> {
  if (!term.yuan) await choose(row, "做什么", "做到");
  await row.getByLabel(term.yuan ? "款项名目" : "内容").fill(term.what);
  if (term.yuan) await row.getByLabel("金额（元）").fill(term.yuan);
  await row.getByLabel("哪天之前").fill(localTime(term.days * 24 * 60).slice(0, 10));
  if (term.way) await row.getByLabel("怎样履行").fill(term.way);
}

/** Puts a way to settle it to whoever is named. */
export async function proposeTo(mediation: Locator, to: string, text: string): Promise<void> {
  await mediation.getByRole("button", { name: "提出方案" }).click();
  const form = mediation.getByRole("form", { name: "提出方案" });
  await form.getByRole("radio", { name: to }).check();
  await form.getByLabel("方案内容").fill(text);
  await form.getByRole("button", { name: "提出方案" }).click();
  await form.waitFor({ state: "detached" });
  await reads(mediation.locator(".proposal"), text);
}

/** Arranges a session about so many minutes from now, as both said by word of mouth. */
export async function arrange(mediation: Locator, minutes: number, place: string): Promise<void> {
  await mediation.getByRole("button", { name: "安排一次调解" }).click();
  const part = mediation.page().locator(".time-part");
  await part.getByRole("button", { name: "直接安排（已经说好）" }).click();
  const form = part.getByRole("form", { name: "直接安排时间地点" });
  await choose(form, "在哪里", "其他地点");
  await form.getByLabel("地点", { exact: true }).fill(place);
  await form.getByLabel("时间（整刻钟）").fill(`${localTime(minutes).slice(0, 14)}00`);
  await form.getByRole("button", { name: "就定这个" }).click();
  await form.waitFor({ state: "detached" });
  await reads(mediation.locator(".session"), place);
}

/** A party writes to those who handle the matter, from its own page. */
export async function sayAsParty(page: Page, text: string): Promise<void> {
  await page.getByLabel("写消息").fill(text);
  await page.getByRole("button", { name: "发送消息" }).click();
  await reads(page, "消息已发送。");
}

/** Gives a party its own link and reads the address off the screen. */
export async function ownLink(mediation: Locator, name: string): Promise<string> {
  await mediation.getByRole("button", { name: `给 ${name} 专属链接` }).click();
  const address = (await mediation.locator(".party-link .receipt-link").innerText()).trim();
  await mediation.page().locator(".party-link img").waitFor();
  return address;
}

/** Signs as a party or mediator at the desk, in the panel that is open. */
export async function signHere(panel: Locator): Promise<void> {
  await drawName(panel.locator("canvas"));
  await panel.getByRole("button", { name: "签字", exact: true }).click();
  await panel.waitFor({ state: "detached" });
}

/** Reads and signs the agreement that lies open on a phone. */
export async function signOnPhone(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await page.getByLabel("我已读完每一项").check();
  await drawName(page.locator("canvas"));
  await look(page);
  await page.getByRole("button", { name: "签署这份协议" }).click();
  await reads(page, "已签字。各方都签完、盖章以后生效，届时可以下载。");
}

/** Everything that somebody could read on the page, also what is folded away. */
export async function wholeText(page: Page): Promise<string> {
  await reads(page, /./);
  return (await page.locator("body").textContent()) ?? "";
}

/** A moment so many minutes from now, as a field for date and time wants it, on the county's clock. */
export function localTime(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16);
}

/** Writes a whole record with thumbs: begun an hour ago by the device's clock, ended now. */
export async function writeAlong(page: Page, words: string): Promise<void> {
  const hourAgo = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16);
  await page.getByLabel("开始", { exact: true }).fill(hourAgo);
  await page.getByRole("button", { name: "现在（结束）" }).click();
  await page.getByLabel("还有谁在场（船长、翻译等）").fill("船长");
  await page.getByLabel("经过和各方的话").fill(words);
}
