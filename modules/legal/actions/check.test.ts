import { sealMatter } from "@maple/matter/server";
import { draftAgreement, sealAgreement } from "@maple/mediation/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { checkList, checksOfMatter } from "../questions/checks.ts";
import { answerCheck } from "./answer-check.ts";
import { askCheck } from "./ask-check.ts";

let product: TestProduct;
let officer: Actor;
let legal: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  legal = await product.staff("legal.baiyuzhen");
});
afterAll(() => product.close());

const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) =>
  ask(product.kit.db, question, { actor, input, now: momentOf(Date.now()) });
const day = (days: number) => addDays(localDateOf(momentOf(Date.now()), "Asia/Shanghai"), days);
async function drafted(more: object = {}) {
  const one = await mediationCase(product, officer);
  await one.begin();
  await one.agreeToMediate();
  const draft = async (again: object = {}) =>
    product.must(draftAgreement, officer, {
      matter: one.matter,
      facts: "乙方卫生间漏水，甲方天花板受损。",
      terms: [
        {
          who: await one.side("B"),
          toward: await one.side("A"),
          kind: "pay",
          what: "天花板修补费",
          cents: 180_000,
          dueOn: day(9),
          way: "转账",
        },
      ],
      ...more,
      ...again,
    });
  await draft();
  return { ...one, draft };
}
const listed = async (actor: Actor, view: "open" | "done" = "open") => {
  const answer = await asked(checkList, actor, { view, page: 1 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.lines;
};
const reasonOf = (done: { ok: boolean; reason?: string }) => (done.ok ? "done" : done.reason);

describe("the legal check of a text", () => {
  it("shows the legal officer the text with sides in the place of names, and what is noted of it", async () => {
    const { matter } = await drafted({ responsibility: "甲方收款后不得再起诉" });
    const { check } = await product.must(askCheck, officer, { matter });
    const line = (await listed(legal)).find((one) => one.id === check)!;
    expect(line.text.terms).toMatchObject([{ who: "B", kind: "pay", cents: 180_000 }]);
    expect(line.points.map((one) => one.kind)).toEqual(["bars-remedies"]);
    expect(JSON.stringify(line)).not.toMatch(/赵小兰|钱大力|10012345678/);
    await product.loops.drain();
    const told = await asked(ownNotices, legal, { limit: 20 });
    expect(told.ok && told.value.notices.some((one) => one.kind === "text-to-check")).toBe(true);
  });

  it("is answered once, with what is to be mended; the mediator reads it, and asks anew of a new text", async () => {
    const { matter, draft } = await drafted();
    const { check } = await product.must(askCheck, officer, { matter });
    expect(reasonOf(await product.try(askCheck, officer, { matter }))).toBe("check-asked-already");
    const mend = (remarks: string) => product.try(answerCheck, legal, { check, verdict: "mend", remarks });
    expect(reasonOf(await mend(" "))).toBe("check-remarks-needed");
    expect(await mend("写明逾期怎么办")).toMatchObject({ ok: true, value: { state: "mend" } });
    expect(reasonOf(await mend("写明逾期怎么办"))).toBe("check-answered");
    const seen = await asked(checksOfMatter, officer, { matter });
    expect(seen).toMatchObject({
      ok: true,
      value: { checks: [{ state: "mend", remarks: "写明逾期怎么办" }], mayAsk: null },
    });
    expect((await listed(legal, "done")).find((one) => one.id === check)?.remarks).toBe("写明逾期怎么办");
    await draft({ responsibility: "逾期按日万分之二支付违约金" });
    const next = await product.must(askCheck, officer, { matter });
    await product.must(answerCheck, legal, { check: next.check, verdict: "fit", remarks: "" });
    await product.loops.drain();
    const told = await asked(ownNotices, officer, { limit: 20 });
    if (!told.ok) throw new Error(told.reason);
    expect(
      told.value.notices.filter((one) => one.kind === "text-checked" && one.matter === matter),
    ).toHaveLength(2);
  });

  it("falls away when the text changes before it was read, and is not asked of one in force", async () => {
    const { matter, draft } = await drafted();
    const { check } = await product.must(askCheck, officer, { matter });
    await draft();
    expect((await listed(legal)).some((one) => one.id === check)).toBe(false);
    expect((await listed(legal, "done")).find((one) => one.id === check)?.state).toBe("lapsed");
    expect(reasonOf(await product.try(answerCheck, legal, { check, verdict: "fit", remarks: "" }))).toBe(
      "check-answered",
    );
    const other = await mediationCase(product, officer);
    await other.seal();
    expect(reasonOf(await product.try(askCheck, officer, { matter: other.matter }))).toBe("check-no-text");
    expect(reasonOf(await product.try(sealAgreement, officer, { matter: other.matter }))).toBe(
      "act-not-possible",
    );
  });

  it("is asked by whoever conducts the mediation, answered by a legal officer, and known to nobody else", async () => {
    const { matter } = await drafted();
    const elsewhere = await product.staff("officer.lin");
    expect(reasonOf(await product.try(askCheck, elsewhere, { matter }))).toBe("matter-not-found");
    expect(reasonOf(await product.try(askCheck, await product.staff("head.qin"), { matter }))).toBe(
      "not-allowed",
    );
    const { check } = await product.must(askCheck, officer, { matter });
    const answer = { check, verdict: "fit" as const, remarks: "" };
    expect(reasonOf(await product.try(answerCheck, officer, answer))).toBe("not-allowed");
    expect(reasonOf(await product.try(answerCheck, product.guest, answer))).toBe("not-signed-in");
    expect(reasonOf(await asked(checkList, officer, { view: "open", page: 1 }))).toBe("not-allowed");
    expect(reasonOf(await asked(checksOfMatter, legal, { matter }))).toBe("matter-not-found");
  });

  it("of a protected matter does not go round: neither asked, nor listed, nor answered", async () => {
    const { matter } = await drafted();
    const { check } = await product.must(askCheck, officer, { matter });
    await product.must(sealMatter, officer, { matter, reason: "涉及未成年人" });
    expect((await listed(legal)).some((one) => one.id === check)).toBe(false);
    expect(reasonOf(await product.try(answerCheck, legal, { check, verdict: "fit", remarks: "" }))).toBe(
      "check-not-found",
    );
  });
});
