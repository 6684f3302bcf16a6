import { demoStaff } from "@maple/demo";
import { answerOutcome, openSealedMatter, verifyMatter, writeNote } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { pdfText, verifyPaperFile } from "@maple/platform/documents";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase, reporterParty } from "../../../apps/server/testing-mediation.ts";
import { listPapers, makeFile, makePaper } from "../questions/papers.ts";
import { addPartyAct } from "./add-party.ts";
import { draftAgreement, recordOralAgreement } from "./draft-agreement.ts";
import { endMediation } from "./end-mediation.ts";
import { giveNotice } from "./give-notice.ts";
import { offerAgreement } from "./offer-agreement.ts";
import { planSession } from "./plan-session.ts";
import { recordConsent } from "./record-consent.ts";
import { recordBreach, recordPerformance } from "./record-performance.ts";
import { recordSession } from "./record-session.ts";
import { sealAgreement } from "./seal-agreement.ts";
import { signAgreement } from "./sign-agreement.ts";

let product: TestProduct;
let officer: Actor;
let one: Awaited<ReturnType<typeof mediationCase>>;
let matter: string;
let reporter: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
beforeEach(async () => {
  one = await mediationCase(product, officer);
  matter = one.matter;
});

const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");
const hoursAgo = (hours: number) => momentOf(Date.now() - hours * 3_600_000);

describe("mediation under the law", () => {
  it("goes from the request to a verified outcome, with the paper to prove it", async () => {
    await one.seal();
    expect((await one.state()).state).toBe("agreed");
    const session = await product
      .must(planSession, officer, { matter, plannedAt: now(), place: "调解室" })
      .catch((error: Error) => error.message);
    expect(session).toContain("act-not-possible");
    await product.loops.drain();
    const pdfId = (await one.view()).agreement!.pdf!;
    const row = (await one.state()).files.find((file) => file.id === pdfId)!;
    const bytes = await product.kit.blobs.get(product.county, Buffer.from(row.sha256, "hex"));
    const publicKey = product.kit
      .keys(product.county)
      .paper.public.export({ type: "spki", format: "pem" })
      .toString();
    const verdict = await verifyPaperFile(bytes, [{ county: String(product.county), publicKey }]);
    expect(verdict.genuine).toBe(true);
    const text = (await pdfText(bytes)).join("").replace(/\s/g, "");
    for (const part of ["赵小兰", "钱大力", "1,800", "修好卫生间防水"])
      expect(text.replace("1800", "1,800")).toContain(part);

    const [pay, act] = (await one.view()).agreement!.obligations;
    expect(
      await product.try(recordPerformance, officer, {
        matter,
        obligation: pay!.id,
        cents: 200_000,
        doneOn: today(),
      }),
    ).toMatchObject({ reason: "amount-unfit" });
    expect(
      await product.must(recordPerformance, officer, {
        matter,
        obligation: pay!.id,
        cents: 80_000,
        doneOn: today(),
      }),
    ).toEqual({ state: "part", settled: false });
    expect(
      await product.must(recordPerformance, officer, {
        matter,
        obligation: pay!.id,
        cents: 100_000,
        doneOn: today(),
      }),
    ).toEqual({ state: "done", settled: false });
    expect(
      await product.must(recordPerformance, officer, { matter, obligation: act!.id, doneOn: today() }),
    ).toEqual({ state: "done", settled: true });

    const settledView = await one.state();
    expect(settledView.state).toBe("settled");
    expect(settledView.checks.length).toBe(4);
    expect(await product.try(verifyMatter, officer, { matter })).toMatchObject({
      reason: "outcome-unanswered",
    });
    reporter = await one.reporter();
    await product.must(answerOutcome, reporter, { matter, answer: "confirmed" });
    await product.must(answerOutcome, officer, { matter, answer: "not-reached", way: "call" });
    expect(await product.try(answerOutcome, reporter, { matter, answer: "confirmed" })).toMatchObject({
      reason: "outcome-not-due",
    });
    const month = momentOf(Date.now() + 31 * 86_400_000);
    await product.must(answerOutcome, reporter, { matter, answer: "confirmed" }, month);
    await product.must(answerOutcome, officer, { matter, answer: "not-reached", way: "call" }, month);
    expect(await product.must(verifyMatter, officer, { matter }, month)).toEqual({ state: "verified" });
  });

  it("stops at once when a party refuses, also after it had agreed, and tells the routes", async () => {
    await one.begin();
    await one.agreeToMediate();
    await product.must(recordConsent, officer, { matter, party: await one.side("B"), consent: "refused" });
    const ended = await one.state();
    expect(ended).toMatchObject({ state: "ended", outcome: "refused" });
    const told = ended.timeline.find((line) => line.type === "matter.mediation-ended")!;
    expect(told.data.routes).toEqual(["court", "arbitration", "administrative", "legal-aid"]);
    expect(
      await product.try(planSession, officer, { matter, plannedAt: now(), place: "调解室" }),
    ).toMatchObject({ reason: "act-not-possible" });
  });

  it("holds no session and makes no agreement before notice and consent", async () => {
    await one.begin();
    const tomorrow = momentOf(Date.now() + 86_400_000);
    const ahead = { matter, plannedAt: tomorrow, place: "社区调解室" };
    expect(await product.try(planSession, officer, ahead)).toMatchObject({ reason: "session-to-come" });
    const { session } = await product.must(planSession, officer, {
      matter,
      plannedAt: now(),
      place: "社区调解室",
    });
    const record = {
      matter,
      session,
      begunAt: hoursAgo(2),
      endedAt: hoursAgo(1),
      present: [await one.side("A"), await one.side("B")],
      record: "双方都说了情况",
      result: "agreed",
    };
    expect(await product.try(recordSession, officer, record)).toMatchObject({ reason: "notice-first" });
    await product.must(giveNotice, officer, { matter });
    expect(await product.try(recordSession, officer, record)).toMatchObject({ reason: "consent-first" });
    expect(
      await product.try(draftAgreement, officer, { matter, facts: "事实", terms: await one.terms() }),
    ).toMatchObject({ reason: "consent-first" });
    await one.agreeToMediate();
    expect(
      await product.try(recordSession, officer, { ...record, present: [await one.side("A")] }),
    ).toMatchObject({ reason: "side-absent" });
    expect(await product.try(recordSession, officer, { ...record, endedAt: hoursAgo(3) })).toMatchObject({
      reason: "session-times-unfit",
    });
    expect(await product.try(recordSession, officer, { ...record, result: "failed" })).toMatchObject({
      reason: "failure-reason-needed",
    });
    expect(await product.must(recordSession, officer, record)).toEqual({ result: "agreed" });
    expect(await product.try(recordSession, officer, record)).toMatchObject({ reason: "session-recorded" });
  });

  it("needs a guardian where a party is a minor", async () => {
    await one.begin({ parties: [reporterParty, { side: "B", name: "小军", minor: true }] });
    await product.must(openSealedMatter, officer, { matter, purpose: "mediate" });
    await product.must(giveNotice, officer, { matter });
    expect(
      await product.try(draftAgreement, officer, { matter, facts: "事实", terms: await one.terms() }),
    ).toMatchObject({ reason: "guardian-needed", values: { side: "乙" } });
    await product.must(addPartyAct(product.kit.door), officer, {
      matter,
      party: { side: "B", role: "guardian", name: "小军母亲", speaksFor: await one.side("B") },
    });
    await product.must(giveNotice, officer, { matter });
    for (const party of (await one.view()).parties)
      await product.must(recordConsent, officer, { matter, party: party.id, consent: "given" });
    expect(
      await product.try(draftAgreement, officer, { matter, facts: "事实", terms: await one.terms() }),
    ).toMatchObject({ ok: true });
  });

  it("seals nothing that is not signed by everyone, nor lets anyone sign twice or sign another text", async () => {
    await one.begin();
    await one.agreeToMediate();
    await product.must(draftAgreement, officer, { matter, facts: "双方确认漏水", terms: await one.terms() });
    const { contentHash } = await product.must(offerAgreement(product.kit.door), officer, { matter });
    const sign = { matter, way: "paper", picture: await one.signature(), identified: "known", contentHash };
    expect(
      await product.try(signAgreement, officer, {
        ...sign,
        party: await one.side("A"),
        contentHash: "0".repeat(64),
      }),
    ).toMatchObject({ reason: "agreement-changed" });
    await product.must(signAgreement, officer, { ...sign, party: await one.side("A") });
    expect(await product.try(signAgreement, officer, { ...sign, party: await one.side("A") })).toMatchObject({
      reason: "signed-already",
    });
    expect(await product.try(sealAgreement, officer, { matter })).toMatchObject({
      reason: "signatures-missing",
      values: { who: "乙方、调解员" },
    });
    await product.must(draftAgreement, officer, { matter, facts: "改了一处", terms: await one.terms() });
    expect((await one.view()).agreement).toMatchObject({ state: "draft", signatures: [] });
    expect(await product.try(signAgreement, officer, { ...sign, party: await one.side("B") })).toMatchObject({
      reason: "agreement-not-offered",
    });
  });

  it("keeps support that is paid every month as dates of one term, on the desk and on the paper", async () => {
    await one.begin();
    await one.agreeToMediate();
    const [payer, paid] = [await one.side("B"), await one.side("A")];
    const term = { who: payer, toward: paid, kind: "pay", what: "抚养费", cents: 80_000, way: "转账" };
    const first = addDays(today(), 10);
    const draft = (plan: object | null, more: object = {}) =>
      product.try(draftAgreement, officer, {
        matter,
        facts: "离婚后抚养费没有按月付",
        terms: [{ ...term, dueOn: first, plan, ...more }],
      });
    expect(await draft({ every: "month", times: 1, amount: "each" })).toMatchObject({ reason: "plan-unfit" });
    expect(await draft({ every: "month", times: 4, amount: "total" }, { cents: 3 })).toMatchObject({
      reason: "plan-unfit",
    });
    expect((await draft({ every: "month", times: 12, amount: "each" })).ok).toBe(true);
    const { obligations } = (await one.view()).agreement!;
    expect(obligations.map((row) => [row.series, row.cents])).toEqual(Array(12).fill([1, 80_000]));
    expect(obligations[11]!.dueOn > obligations[0]!.dueOn).toBe(true);
    const paper = await ask(
      product.kit.db,
      makePaper(product.kit.door, product.kit.blobs, product.kit.keys),
      {
        actor: officer,
        input: { matter, form: "agreement", as: "pdf" },
        now: now(),
      },
    );
    if (!paper.ok) throw new Error(paper.reason);
    const text = (await pdfText(paper.value.bytes)).join("").replace(/\s/g, "");
    for (const part of ["每月一次，共12期", "9600", "1.12", "抚养费800.00元"])
      expect(text.replaceAll(",", "")).toContain(part);
  });

  it("takes an oral agreement as effective at once", async () => {
    await one.begin();
    await one.agreeToMediate();
    await product.must(recordOralAgreement, officer, {
      matter,
      facts: "双方当面说好",
      terms: (await one.terms()).slice(0, 1),
    });
    expect((await one.view()).agreement).toMatchObject({ form: "oral", state: "sealed" });
    expect((await one.state()).state).toBe("agreed");
  });

  it("ends a breached agreement with the court routes, and a failed mediation with its reason", async () => {
    await one.seal();
    const [pay] = (await one.view()).agreement!.obligations;
    await product.must(recordBreach, officer, {
      matter,
      obligation: pay!.id,
      note: "催了两次，明确表示不付",
    });
    expect(await one.state()).toMatchObject({ state: "ended", outcome: "breached" });
  });

  it("is conducted by its mediators alone, and a stranger learns nothing", async () => {
    await one.begin();
    const head = await product.staff("head.qin");
    expect(await product.try(endMediation, head, { matter, reason: "withdrawn" })).toMatchObject({
      reason: "not-allowed",
    });
    const other = await product.staff(
      demoStaff().find((member) => member.username.startsWith("mediator."))!.username,
    );
    expect(await product.try(endMediation, other, { matter, reason: "withdrawn" })).toMatchObject({
      reason: "matter-not-found",
    });
    expect(await product.try(recordConsent, product.guest, { matter, consent: "refused" })).toMatchObject({
      ok: false,
    });
    expect((await one.state()).state).toBe("mediating");
  });

  it("lets a party agree or refuse through its own link, for itself alone", async () => {
    await one.begin();
    reporter = await one.reporter();
    await product.must(giveNotice, reporter, { matter });
    await product.must(recordConsent, reporter, { matter, party: await one.side("B"), consent: "given" });
    const { parties: shown } = await one.view();
    expect(shown.map((party) => [party.side, party.consent])).toEqual([
      ["A", "given"],
      ["B", null],
    ]);
    expect(
      await product.try(writeNote, reporter, { matter, compartment: "B", text: "给对方那边看" }),
    ).toMatchObject({ reason: "side-closed" });
    expect(
      await product.try(writeNote, reporter, { matter, compartment: "A", text: "我只想要他修好" }),
    ).toMatchObject({ ok: true });
  });

  it("fills every paper of its file, and the file opens as one PDF", async () => {
    await one.seal();
    const lines = await ask(product.kit.db, listPapers(product.kit.door), {
      actor: officer,
      input: { matter },
      now: now(),
    });
    if (!lines.ok) throw new Error(lines.reason);
    expect(lines.value.map((line) => line.form)).toEqual(
      expect.arrayContaining([
        "cover",
        "list",
        "application",
        "acceptance",
        "rights-notice",
        "agreement",
        "back-cover",
      ]),
    );
    for (const line of lines.value) {
      for (const as of ["pdf", "docx"] as const) {
        const made = await ask(
          product.kit.db,
          makePaper(product.kit.door, product.kit.blobs, product.kit.keys),
          {
            actor: officer,
            input: { matter, form: line.form, index: line.index, as },
            now: now(),
          },
        );
        expect([line.form, as, made.ok && made.value.bytes.byteLength > 3000]).toEqual([line.form, as, true]);
        if (line.form !== "agreement" || as !== "pdf" || !made.ok) continue;
        const agreed = (await pdfText(made.value.bytes)).join("").replace(/\s/g, "");
        expect(agreed).toMatch(/屏幕手写.*屏幕手写/);
        expect(agreed).not.toContain("图片无法读取");
      }
    }
    const file = await ask(product.kit.db, makeFile(product.kit.door, product.kit.blobs, product.kit.keys), {
      actor: officer,
      input: { matter },
      now: now(),
    });
    if (!file.ok) throw new Error(file.reason);
    const text = (await pdfText(file.value.bytes)).join("").replace(/\s/g, "");
    for (const part of ["卷内目录", "权利义务告知书", "调解协议书", "钱大力"]) expect(text).toContain(part);
  });
});

describe("the clock of a mediation", () => {
  it("runs one month from its beginning and is met by the agreement", async () => {
    await one.begin();
    const running = (await one.state()).clocks.find((clock) => clock.rule === "PM_MEDIATE")!;
    expect(running.state).toBe("running");
    expect(Math.round((epochOf(running.due!) - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(28);
    await one.agreeToMediate();
    await product.must(recordOralAgreement, officer, { matter, facts: "当面说好", terms: await one.terms() });
    expect((await one.state()).clocks.find((clock) => clock.rule === "PM_MEDIATE")!.state).toBe("met");
  });
});
