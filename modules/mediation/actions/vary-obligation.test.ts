import type { Actor } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { contentHashOf } from "@maple/platform/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { paperText } from "../rules/papers/paper-text.ts";
import { fillPaper } from "../rules/papers/papers-of-file.ts";
import { gatherCaseFile } from "./gather-case-file.ts";
import { recordPerformance } from "./record-performance.ts";
import { varyObligation } from "./vary-obligation.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());

const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");
async function sealed() {
  const one = await mediationCase(product, officer);
  await one.seal();
  const [pay, deed] = (await one.view()).agreement!.obligations;
  return { ...one, pay: pay!, deed: deed! };
}
const fileOf = (matter: string) =>
  inCounty(
    product.kit.db,
    product.county,
    (tx) =>
      gatherCaseFile({
        tx,
        county: product.county,
        door: product.kit.door,
        actor: officer,
        matter,
        now: momentOf(Date.now()),
      }),
    null,
    "*",
  );
const consents = {
  consentA: "present",
  consentB: "phone",
  reason: "乙方月底才发工资，双方商定缓二十天",
} as const;

describe("a promise changed by consent of both", () => {
  it("has its new day and amount, keeps what it was, and the paper of it says both", async () => {
    const { matter, pay, view } = await sealed();
    const dueOn = addDays(today(), 40);
    await product.must(varyObligation, officer, {
      matter,
      obligation: pay.id,
      dueOn,
      cents: 150_000,
      ...consents,
    });
    const now = (await view()).agreement!.obligations[0]!;
    expect(now).toMatchObject({ dueOn, cents: 150_000, state: "due" });
    expect(now.variations).toMatchObject([
      {
        before: { dueOn: pay.dueOn, cents: pay.cents },
        after: { dueOn, cents: 150_000 },
        consentA: "present",
        consentB: "phone",
      },
    ]);
    const file = await fileOf(matter);
    const paper = paperText(fillPaper("variation", file, "zh"));
    expect(paper).toContain("人民调解协议变更书");
    expect(paper).toContain("1,500.00元");
    expect(paper).toContain("1,800.00元");
  });

  it("leaves the agreement as it was signed: its content is the same to the byte", async () => {
    const { matter, pay } = await sealed();
    const content = async () =>
      contentHashOf(fillPaper("agreement", { ...(await fileOf(matter)), signatures: [] }, "zh"));
    const before = await content();
    for (const days of [40, 60]) {
      await product.must(varyObligation, officer, {
        matter,
        obligation: pay.id,
        dueOn: addDays(today(), days),
        cents: 100_000 + days,
        ...consents,
      });
    }
    expect(await content()).toBe(before);
  });

  it("is performed by what holds now", async () => {
    const { matter, pay, deed } = await sealed();
    await product.must(varyObligation, officer, {
      matter,
      obligation: pay.id,
      dueOn: addDays(today(), 5),
      cents: 100_000,
      ...consents,
    });
    const done = { matter, doneOn: today() };
    await product.must(recordPerformance, officer, { ...done, obligation: deed.id });
    expect(
      await product.must(recordPerformance, officer, { ...done, obligation: pay.id, cents: 100_000 }),
    ).toEqual({ state: "done", settled: true });
  });

  it("needs both sides, a reason, a day to come, and a mediator of this mediation", async () => {
    const { matter, pay } = await sealed();
    const input = { matter, obligation: pay.id, dueOn: addDays(today(), 9), cents: pay.cents, ...consents };
    const reason = async (actor: Actor, more: object) => {
      const done = await product.try(varyObligation, actor, { ...input, ...more });
      return done.ok ? "done" : done.reason;
    };
    expect(await reason(officer, { consentB: null })).toBe("consent-of-both-needed");
    expect(await reason(officer, { reason: " " })).toBe("reason-needed");
    expect(await reason(officer, { dueOn: addDays(today(), -1) })).toBe("vary-day-past");
    expect(await reason(officer, { dueOn: pay.dueOn })).toBe("vary-nothing");
    expect(await reason(officer, { obligation: matter })).toBe("obligation-not-found");
    expect(await reason(await product.staff("head.qin"), {})).toBe("not-allowed");
    expect(await reason(await product.staff("officer.lin"), {})).toBe("matter-not-found");
    expect(await reason(officer, {})).toBe("done");
  });
});
