import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { pdfText } from "@maple/platform/documents";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { makePaper } from "../questions/papers.ts";
import { draftAgreement, recordOralAgreement } from "./draft-agreement.ts";
import { endInterim } from "./end-interim.ts";
import { recordBreach, recordPerformance } from "./record-performance.ts";
import { varyObligation } from "./vary-obligation.ts";

let product: TestProduct;
let officer: Actor;
let one: Awaited<ReturnType<typeof mediationCase>>;
let matter: string;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
beforeEach(async () => {
  one = await mediationCase(product, officer);
  matter = one.matter;
  await one.begin();
  await one.agreeToMediate();
});

const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");
const draft = async (more: object = {}) =>
  product.try(draftAgreement, officer, {
    matter,
    facts: "双方确认漏水，等检测结果",
    terms: await one.terms(),
    ...more,
  });
/** Signed and sealed for the time being, until a day. */
const interim = async (until: string | null = addDays(today(), 30)) => {
  expect(await draft({ kind: "interim", until })).toMatchObject({ ok: true });
  await one.signAndSeal();
  await product.loops.drain();
  return (await one.view()).interims.at(-1)!;
};
const perform = (obligation: string, cents: number | null) =>
  product.must(recordPerformance, officer, { matter, obligation, cents, doneOn: today() });

const paperOf = (form: string) =>
  ask(product.kit.db, makePaper(product.kit.door, product.kit.blobs, product.kit.keys), {
    ...{ actor: officer, now: momentOf(Date.now()) },
    input: { matter, form, index: 0, lang: "zh", as: "pdf" },
  });

describe("an interim agreement", () => {
  it("is signed by both and followed while the mediation goes on; the matter is neither agreed nor settled", async () => {
    const signed = await interim();
    expect(signed).toMatchObject({ kind: "interim", state: "sealed", standing: "runs", missing: [] });
    const view = await one.view();
    expect(view).toMatchObject({ state: "begun", agreement: null, confirmation: null });
    expect((await one.state()).state).toBe("mediating");
    for (const promise of signed.obligations)
      expect(await perform(promise.id, promise.cents)).toMatchObject({ state: "done", settled: false });
    expect((await one.view()).state).toBe("begun");
    expect((await one.state()).state).toBe("mediating");
  });

  it("has a paper of its own name that says what it is, sealed once, beside the final one in the file", async () => {
    const signed = await interim();
    const bytes = async (id: string) => {
      const row = (await one.state()).files.find((file) => file.id === id)!;
      return product.kit.blobs.get(product.county, Buffer.from(row.sha256, "hex"));
    };
    const text = (await pdfText(await bytes(signed.pdf!))).join("").replace(/\s/g, "");
    for (const part of ["人民调解临时协议书", "不终止调解", "1,800", "赵小兰", signed.number])
      expect(text).toContain(part);
    await draft({ kind: "whole", interims: "replaced" });
    await one.signAndSeal();
    await product.loops.drain();
    const view = await one.view();
    const final = (await pdfText(await bytes(view.agreement!.pdf!))).join("").replace(/\s/g, "");
    expect(final).toContain(`编号${signed.number}的临时协议由本协议替代`);
    expect(view.interims).toMatchObject([{ id: signed.id, standing: "superseded" }]);
    const paper = await paperOf("interim-agreement");
    expect(paper).toMatchObject({ ok: true });
    if (paper.ok) expect(paper.value.name).toContain("人民调解临时协议书");
  });

  it("replaced by the final one is owed no more; left in force it must be kept before the matter is settled", async () => {
    const first = await interim();
    expect(await draft({ kind: "whole" })).toMatchObject({ reason: "interims-undecided" });
    await draft({ kind: "whole", interims: "replaced" });
    await one.signAndSeal();
    const [owed] = first.obligations;
    const again = await product.try(recordPerformance, officer, {
      ...{ matter, obligation: owed!.id, cents: owed!.cents, doneOn: today() },
    });
    expect(again).toMatchObject({ reason: "obligation-not-found" });

    one = await mediationCase(product, officer);
    matter = one.matter;
    await one.begin();
    await one.agreeToMediate();
    const stays = await interim();
    await draft({ kind: "whole", interims: "stay" });
    await one.signAndSeal();
    const whole = (await one.view()).agreement!;
    for (const promise of whole.obligations)
      expect((await perform(promise.id, promise.cents)).settled).toBe(false);
    const last = stays.obligations.length - 1;
    for (const [at, promise] of stays.obligations.entries())
      expect((await perform(promise.id, promise.cents)).settled).toBe(at === last);
    expect((await one.state()).state).toBe("settled");
  });

  it("broken is recorded beside the mediation, which goes on", async () => {
    const { obligations } = await interim();
    const broken = { matter, obligation: obligations[0]!.id, note: "到期没有付" };
    expect(await product.try(recordBreach, officer, broken)).toMatchObject({ ok: true });
    const view = await one.view();
    expect(view.state).toBe("begun");
    expect(view.interims[0]!.obligations[0]!.state).toBe("broken");
    expect(await draft({ kind: "whole", interims: "replaced" })).toMatchObject({ ok: true });
  });

  it("promises nothing beyond its own day, is written, and is not changed beyond its day either", async () => {
    const late = await draft({ kind: "interim", until: addDays(today(), 10) });
    expect(late).toMatchObject({ reason: "term-after-until", values: { number: 2 } });
    expect(await draft({ kind: "interim", until: addDays(today(), -1) })).toMatchObject({
      reason: "interim-past",
    });
    expect(await draft({ kind: "partial" })).toMatchObject({ reason: "remaining-needed" });
    const oral = { matter, facts: "双方口头说好", terms: await one.terms(), kind: "interim" };
    expect(await product.try(recordOralAgreement, officer, oral)).toMatchObject({
      reason: "interim-written",
    });
    const { obligations } = await interim(addDays(today(), 20));
    const to = { matter, obligation: obligations[0]!.id, cents: 180_000, reason: "检测推迟" };
    const vary = (days: number) =>
      product.try(varyObligation, officer, {
        ...{ ...to, dueOn: addDays(today(), days) },
        ...{ consentA: "present", consentB: "phone" },
      });
    expect(await vary(21)).toMatchObject({ reason: "term-after-until" });
    expect(await vary(20)).toMatchObject({ ok: true });
  });

  it("ends before its day when both sides say so: nothing of it is owed, and a paper of changes says so", async () => {
    const signed = await interim();
    const end = (more: object = {}) =>
      product.try(endInterim, officer, {
        ...{ matter, agreement: signed.id, consentA: "present", consentB: "phone", reason: "已经修好了" },
        ...more,
      });
    expect(await end({ consentB: null })).toMatchObject({ reason: "consent-of-both-needed" });
    expect(await end({ reason: " " })).toMatchObject({ reason: "reason-needed" });
    expect(await end({ agreement: signed.obligations[0]!.id })).toMatchObject({
      reason: "interim-not-found",
    });
    expect((await one.view()).interims).toMatchObject([{ standing: "runs" }]);
    expect(await end()).toMatchObject({ ok: true, value: { settled: false } });
    const view = await one.view();
    expect(view).toMatchObject({ state: "begun", interims: [{ standing: "ended", state: "ended" }] });
    expect(view.interims[0]!.obligations.every((promise) => !promise.overdue)).toBe(true);
    const late = { matter, obligation: signed.obligations[0]!.id, cents: 100, doneOn: today() };
    expect(await product.try(recordPerformance, officer, late)).toMatchObject({
      reason: "obligation-not-found",
    });
    expect(await end()).toMatchObject({ reason: "interim-not-found" });
    const paper = await paperOf("variation");
    if (!paper.ok) throw new Error(paper.reason);
    const text = (await pdfText(Buffer.from(paper.value.bytes))).join("").replace(/\s/g, "");
    for (const part of [`编号${signed.number}的临时协议`, "起提前终止", "甲方当面同意，乙方电话同意"])
      expect(text).toContain(part);
    expect(await draft({ kind: "whole" })).toMatchObject({ ok: true });
  });

  it("that stayed in force beside the final one, ended as the last that was owed, settles the matter", async () => {
    const stays = await interim();
    await draft({ kind: "whole", interims: "stay" });
    await one.signAndSeal();
    for (const promise of (await one.view()).agreement!.obligations)
      expect((await perform(promise.id, promise.cents)).settled).toBe(false);
    const end = { agreement: stays.id, consentA: "writing", consentB: "writing", reason: "两清了" };
    expect(await product.must(endInterim, officer, { matter, ...end })).toMatchObject({ settled: true });
    expect((await one.state()).state).toBe("settled");
  });

  it("whose day has passed needs no ending", async () => {
    const signed = await interim();
    const later = momentOf(Date.now() + 40 * 86_400_000);
    const end = { agreement: signed.id, consentA: "writing", consentB: "writing", reason: "两清了" };
    expect(await product.try(endInterim, officer, { matter, ...end }, later)).toMatchObject({
      reason: "interim-over",
    });
  });

  it("drafted anew replaces the draft alone, not one that is signed", async () => {
    const first = await interim();
    await draft({ kind: "interim", until: null });
    await draft({ kind: "interim", until: null, facts: "换了一种说法" });
    const view = await one.view();
    expect(view.agreement).toMatchObject({ kind: "interim", state: "draft", facts: "换了一种说法" });
    expect(view.interims.map((each) => each.id)).toEqual([first.id]);
  });
});
