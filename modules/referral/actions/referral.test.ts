import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { pdfText } from "@maple/platform/documents";
import { historyOf } from "@maple/platform/ledger";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { ownReferrals, referralLetter, referralList } from "../questions/referrals.ts";
import { answerReferral } from "./answer-referral.ts";
import { handOverReferral, recordReferralOutcome } from "./hand-over-referral.ts";
import { refer } from "./refer.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let one: Awaited<ReturnType<typeof mediationCase>>;
let matter: string;
let reporter: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
});
afterAll(() => product.close());
beforeEach(async () => {
  one = await mediationCase(product, officer);
  matter = one.matter;
  reporter = await one.reporter();
});

const now = () => momentOf(Date.now());
const aid = (more: object = {}) => ({
  matter,
  kind: "legal-aid",
  side: "reporter",
  to: "县法律援助中心",
  words: "被欠工资，想请律师看看怎么办",
  hands: ["contact", "facts"],
  ...more,
});
const listOf = async (actor: Actor, of = matter) => {
  const answer = await ask(product.kit.db, referralList, { actor, input: { matter: of }, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const ownOf = async (actor: Actor) => {
  const answer = await ask(product.kit.db, ownReferrals, { actor, input: { matter }, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const letterOf = (actor: Actor, referral: string, as = "pdf") =>
  ask(product.kit.db, referralLetter(product.kit.door), {
    actor,
    input: { matter, referral, as },
    now: now(),
  });

describe("a referral", () => {
  it("goes from the offer over the person's own consent and the letter to what became of it", async () => {
    const { referral } = await product.must(refer, officer, aid());
    expect(await letterOf(officer, referral)).toMatchObject({ ok: false });
    expect(await product.try(handOverReferral, officer, { matter, referral })).toMatchObject({
      reason: "referral-act-unfit",
    });
    expect(await ownOf(reporter)).toMatchObject([{ state: "offered", may: ["consent", "decline"] }]);
    await product.must(answerReferral, reporter, { matter, referral, answer: "consent", way: "paper" });
    expect((await listOf(officer)).referrals[0]).toMatchObject({ state: "consented", consentWay: "link" });
    const letter = await letterOf(officer, referral);
    if (!letter.ok) throw new Error(letter.reason);
    const text = (await pdfText(letter.value.bytes)).join("").replace(/\s/g, "");
    for (const part of ["转介函", "县法律援助中心", "赵小兰", "10012345678", "被欠工资", "《法律援助法》"])
      expect(text).toContain(part);
    await product.must(handOverReferral, officer, { matter, referral });
    const outcome = { matter, referral, outcome: "in-part", words: "" };
    expect(await product.try(recordReferralOutcome, officer, outcome)).toMatchObject({
      reason: "referral-outcome-words",
    });
    await product.must(recordReferralOutcome, officer, { ...outcome, words: "已指派律师咨询" });
    expect(await ownOf(reporter)).toMatchObject([{ state: "answered", outcome: "in-part", may: [] }]);
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      historyOf(tx, product.county, matter),
    );
    const told = events.filter((event) => event.type.startsWith("referral."));
    expect(told.map((event) => event.type)).toEqual([
      "referral.offered",
      "referral.consented",
      "referral.handed-over",
      "referral.outcome-recorded",
    ]);
    expect(JSON.stringify(told)).not.toMatch(/欠工资|赵小兰|律师/);
  });

  it("is declined without anything leaving the house, and may be agreed to after all", async () => {
    const { referral } = await product.must(refer, officer, aid());
    await product.must(answerReferral, reporter, { matter, referral, answer: "decline" });
    expect(await product.try(handOverReferral, officer, { matter, referral })).toMatchObject({
      reason: "referral-act-unfit",
    });
    await product.must(answerReferral, officer, { matter, referral, answer: "consent", way: "paper" });
    expect((await listOf(officer)).referrals[0]).toMatchObject({ state: "consented", consentWay: "paper" });
    await product.must(answerReferral, reporter, { matter, referral, answer: "decline" });
    expect((await listOf(officer)).referrals[0]!.state).toBe("declined");
  });

  it("of one side is read by nobody of the other, nor by staff who do not mediate", async () => {
    await one.begin();
    const { referral } = await product.must(refer, officer, aid({ side: "B", kind: "counselling" }));
    expect((await listOf(head)).referrals).toEqual([]);
    expect(await ownOf(reporter)).toEqual([]);
    expect(
      await product.try(answerReferral, reporter, { matter, referral, answer: "consent" }),
    ).toMatchObject({ reason: "referral-not-found" });
    expect(await product.try(refer, head, aid({ side: "A" }))).toMatchObject({ reason: "side-closed" });
    const elsewhere = await product.staff("officer.lin");
    expect(await product.try(refer, elsewhere, aid())).toMatchObject({ reason: "matter-not-found" });
    expect(await product.try(refer, product.guest, aid())).toMatchObject({ ok: false });
  });

  it("is refused with its reason when nobody is there, nothing is said, or it is under way already", async () => {
    expect(await product.try(refer, officer, aid({ side: "reporter", words: " " }))).toMatchObject({
      reason: "referral-words-needed",
    });
    expect(await product.try(refer, officer, aid({ side: "A" }))).toMatchObject({ reason: "side-closed" });
    await product.must(refer, officer, aid());
    expect(await product.try(refer, officer, aid())).toMatchObject({ reason: "referral-open" });
    expect((await product.try(refer, officer, aid({ hands: [] }))).ok).toBe(false);
  });
});
