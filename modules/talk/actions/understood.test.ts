import { draftAgreement, offerAgreement, signAgreement } from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { historyOf } from "@maple/platform/ledger";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { talkCase } from "../../../apps/server/testing-talk.ts";
import { understoodChecks } from "../questions/checks.ts";
import { answerCheck, explainCheck, skipCheck } from "./check-understood.ts";

let product: TestProduct;
let officer: Actor;
let one: Awaited<ReturnType<typeof talkCase>>;
let matter: string;
let contentHash: string;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
const offered = async () => {
  await product.must(draftAgreement, officer, { matter, facts: "双方确认漏水", terms: await one.terms() });
  ({ contentHash } = await product.must(offerAgreement(product.kit.door), officer, { matter }));
};
beforeEach(async () => {
  one = await talkCase(product, officer);
  matter = one.matter;
});

const checks = async (actor: Actor) => {
  const answer = await ask(product.kit.db, understoodChecks, {
    actor,
    input: { matter },
    now: momentOf(Date.now()),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const right = () => ({ who: "B", amount: "180000", when: one.day(7), broken: "court", free: "yes" });

describe("understood before signing", () => {
  it("is asked of each who signs, once there is a text to sign; a wrong answer shows the passage and is tried again", async () => {
    expect(await checks(one.b)).toEqual([]);
    const answers = right();
    expect(await product.try(answerCheck, one.b, { matter, answers })).toMatchObject({
      reason: "check-not-now",
    });
    await offered();
    const [before] = await checks(one.b);
    expect(before).toMatchObject({ state: "none", maySettle: true });
    expect(before!.open.map(({ key, passage }) => [key, passage])).toEqual([
      ...["who", "amount", "when", "broken", "free"].map((key) => [key, null]),
    ]);
    expect(JSON.stringify(before)).not.toContain("right");
    const wrong = { ...answers, amount: "1" };
    expect(await product.must(answerCheck, one.b, { matter, answers: wrong })).toEqual({
      state: "begun",
      wrong: ["amount"],
    });
    const [again] = await checks(one.b);
    expect(again!.open.map((question) => question.key)).toEqual(["amount"]);
    expect(again!.open[0]!.passage?.zh).toContain("1,800 元");
    await product.must(answerCheck, one.b, { matter, answers: { amount: "180000" } });
    expect(await checks(one.b)).toMatchObject([
      { state: "done", way: "link", explained: ["amount"], open: [] },
    ]);
    expect(await product.try(skipCheck, one.b, { matter })).toMatchObject({ reason: "check-settled" });
  });

  it("is gone through at the table with the mediator, or explained by word, and it is kept which", async () => {
    await offered();
    const party = await one.side("A");
    await product.must(answerCheck, officer, { matter, party, answers: { who: "B" } });
    await product.must(explainCheck, officer, { matter, party, keys: ["amount", "when", "broken", "free"] });
    const mine = (await checks(one.a))[0];
    expect(mine).toMatchObject({ state: "done", way: "table" });
    expect([...mine!.explained].sort()).toEqual(["amount", "broken", "free", "when"]);
    expect(await product.try(explainCheck, one.a, { matter, party, keys: ["who"] })).toMatchObject({
      reason: "not-the-mediator",
    });
  });

  it("may be skipped by the party's own choice, and signing stays free either way", async () => {
    await offered();
    await product.must(skipCheck, one.b, { matter });
    expect(await checks(one.b)).toMatchObject([{ state: "skipped" }]);
    const signed = { matter, way: "screen", picture: await one.signature(), identified: "link-and-phone" };
    await product.must(signAgreement, one.b, { ...signed, contentHash });
    expect(await product.try(skipCheck, one.b, { matter })).toMatchObject({ reason: "check-not-now" });
  });

  it("is between a side and the mediators, begins anew with a new text, and the ledger hears no more than that", async () => {
    await offered();
    await product.must(answerCheck, one.b, { matter, answers: { ...right(), free: "must" } });
    expect((await checks(one.a)).map((check) => check.side)).toEqual(["A"]);
    expect(await checks(await product.staff("head.qin"))).toEqual([]);
    expect((await checks(officer)).find((check) => check.side === "B")).toMatchObject({
      explained: ["free"],
    });
    await product.must(skipCheck, one.b, { matter });
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      historyOf(tx, product.county, matter),
    );
    const last = events.at(-1)!;
    expect(last.type).toBe("talk.check-skipped");
    expect(Object.keys(last.data).sort()).toEqual(["agreement", "party", "side", "way"]);
    await offered();
    expect(await checks(one.b)).toMatchObject([{ state: "none", explained: [] }]);
  });
});
