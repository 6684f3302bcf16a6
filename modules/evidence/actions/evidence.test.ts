import { acceptMatter, reportMatter, withdrawMatter } from "@maple/matter/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { keepFile } from "@maple/platform/files";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { askedOfYou, evidenceRequests } from "../questions/requests.ts";
import { answerByLink, recordAnswer, withdrawRequest } from "./answer-request.ts";
import { askFor } from "./ask-for.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());

const later = (days: number) => momentOf(Date.now() + days * 86_400_000);
const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I, now = later(0)) =>
  ask(product.kit.db, question, { actor, input, now });
const day = (days: number) => addDays(localDateOf(later(0), "Asia/Shanghai"), days);
const reasonOf = (done: { ok: boolean; reason?: string }) => (done.ok ? "done" : done.reason);
async function requested(more: object = {}) {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "小区西门道闸杆被车撞断，车主不认账",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "06",
    naming: "named",
    name: "赵小兰",
    phone: "13800009001",
  });
  await product.must(acceptMatter, officer, { matter });
  const given = {
    matter,
    receiver: "惠民物业监控室",
    asked: "西门摄像头录像",
    place: "西门",
    hours: "11月25日 18:00 至 18:30",
    purpose: "查清谁撞断了道闸杆",
    answerBy: day(5),
    ...more,
  };
  const { secret, request } = await product.must(askFor(product.kit.door), officer, given);
  return { matter, token: secret, request };
}
const uploaded = async () => {
  const bytes = Buffer.from(`%PDF-1.7 footage ${Math.random()}\n%%EOF`);
  const kept = { actor: product.guest, bytes, name: "录像截图.pdf", now: later(0) };
  return (await keepFile(product.kit, kept)).id;
};
const seen = async (matter: string, actor = officer) => {
  const answer = await asked(evidenceRequests, actor, { matter });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.requests[0]!;
};

describe("what is asked of somebody outside", () => {
  it("shows the request and nothing of the matter to whoever has the link, and to nobody without it", async () => {
    const { token } = await requested();
    const answer = await asked(askedOfYou, product.guest, { token });
    expect(answer).toMatchObject({
      ok: true,
      value: { receiver: "惠民物业监控室", state: "asked", files: [] },
    });
    expect(JSON.stringify(answer)).not.toMatch(/赵小兰|13800009001|车主不认账/);
    expect(await asked(askedOfYou, product.guest, { token: `${token}x` })).toMatchObject({ value: null });
  });

  it("comes as files under their hash, for staff alone; whoever carries the matter is told", async () => {
    const { matter, token } = await requested();
    const file = await uploaded();
    const give = () =>
      product.try(answerByLink, product.guest, { token, answer: "give", files: [file], words: "只有这一段" });
    expect(await give()).toMatchObject({ ok: true, value: { state: "given" } });
    expect(reasonOf(await give())).toBe("evidence-answered");
    expect(await seen(matter)).toMatchObject({
      state: "given",
      answeredBy: "link",
      words: "只有这一段",
      files: [{ id: file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    await product.loops.drain();
    const told = await asked(ownNotices, officer, { limit: 20 });
    expect(told.ok && told.value.notices.some((one) => one.kind === "evidence-answered")).toBe(true);
  });

  it("may be declined with a reason, and given after all", async () => {
    const { matter, token } = await requested();
    const answer = (more: object) =>
      product.try(answerByLink, product.guest, { token, answer: "decline", ...more });
    expect(reasonOf(await answer({}))).toBe("evidence-reason-needed");
    expect(reasonOf(await answer({ answer: "give" }))).toBe("evidence-files-needed");
    expect(await answer({ reason: "letter-needed" })).toMatchObject({ ok: true });
    expect(await seen(matter)).toMatchObject({ state: "declined", reason: "letter-needed" });
    expect(await answer({ answer: "give", files: [await uploaded()] })).toMatchObject({ ok: true });
    expect(await seen(matter)).toMatchObject({ state: "given", reason: null });
  });

  it("is written down by staff when it was handed over, and taken back when it is not needed", async () => {
    const { matter, request } = await requested();
    await product.must(recordAnswer, officer, {
      matter,
      request,
      answer: "give",
      files: [await uploaded()],
    });
    expect(await seen(matter)).toMatchObject({ state: "given", answeredBy: "staff" });
    const other = await requested();
    await product.must(withdrawRequest, officer, { matter: other.matter, request: other.request });
    expect(await asked(askedOfYou, product.guest, { token: other.token })).toMatchObject({ value: null });
    const gone = { token: other.token, answer: "give", files: [await uploaded()] };
    expect(reasonOf(await product.try(answerByLink, product.guest, gone))).toBe("evidence-not-found");
  });

  it("ends a week after its day, and takes no file that somebody else sent", async () => {
    const { token } = await requested();
    expect(await asked(askedOfYou, product.guest, { token }, later(11))).toMatchObject({
      value: { state: "asked" },
    });
    expect(await asked(askedOfYou, product.guest, { token }, later(14))).toMatchObject({ value: null });
    const file = await uploaded();
    const first = await requested();
    await product.must(answerByLink, product.guest, { token: first.token, answer: "give", files: [file] });
    const again = { token, answer: "give", files: [file] };
    expect(reasonOf(await product.try(answerByLink, product.guest, again))).toBe("file-not-found");
  });

  it("is asked by whoever may, of an open matter, with words and a day that can be kept", async () => {
    const { matter, request } = await requested();
    const input = { matter, receiver: "物业", asked: "录像", purpose: "查清", answerBy: day(3) };
    const reason = async (actor: Actor, more: object = {}) =>
      reasonOf(await product.try(askFor(product.kit.door), actor, { ...input, ...more }));
    expect(await reason(officer, { receiver: " " })).toBe("evidence-words-needed");
    expect(await reason(officer, { answerBy: day(-1) })).toBe("evidence-day-past");
    const elsewhere = await product.staff("officer.lin");
    expect(await reason(elsewhere)).toBe("matter-not-found");
    expect(await reason(product.guest)).toBe("not-signed-in");
    expect(reasonOf(await product.try(withdrawRequest, elsewhere, { matter, request }))).toBe(
      "matter-not-found",
    );
    const other = await requested();
    expect(reasonOf(await product.try(withdrawRequest, officer, { matter, request: other.request }))).toBe(
      "evidence-not-found",
    );
    await product.must(withdrawMatter, officer, { matter, reason: "双方自行和解，不再追究" });
    expect(await reason(officer)).toBe("evidence-closed");
  });
});
