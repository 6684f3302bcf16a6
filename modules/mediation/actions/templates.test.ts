import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { pdfText } from "@maple/platform/documents";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import {
  previewTemplate,
  templateList,
  templatesForMatter,
  templateVersions,
} from "../questions/templates.ts";
import { tryTemplate } from "../questions/try-template.ts";
import { putTemplateInForce, refuseTemplate, withdrawTemplate } from "./decide-template.ts";
import { draftAgreement, recordOralAgreement } from "./draft-agreement.ts";
import { offerAgreement } from "./offer-agreement.ts";
import { writeTemplate } from "./write-template.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let worker: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  worker = await product.staff("grid.tanzimo");
});
afterAll(() => product.close());

const asked = async <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) => {
  const answer = await ask(product.kit.db, question, { actor, input, now: momentOf(Date.now()) });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const text = (more: object = {}) => ({
  category: "02",
  subtype: "02-leak",
  use: "final",
  nameZh: "漏水修缮（本县）",
  fitsZh: "漏水部位双方都看过",
  lines: [
    { who: "B", toward: "A", kind: "do", what: "到{甲方}家修好{部位}", inDays: 10 },
    { who: "B", toward: "A", kind: "pay", what: "{部位}的维修费" },
  ],
  lawZh: "用水排水应当避免损害相邻方",
  source: "民法典 296",
  sourceDate: "2021-01-01",
  ...more,
});
const write = (actor: Actor, more: object = {}) => product.must(writeTemplate, actor, text(more));
const inForce = async (more: object = {}) => {
  const key = await write(officer, more);
  await product.must(putTemplateInForce, head, key);
  return key;
};
const listed = async (actor: Actor) => (await asked(templateList, actor, {})).templates;

describe("a county's template of agreements", () => {
  it("serves once somebody else than its author put it in force, and is seen before by its keepers alone", async () => {
    const key = await write(officer);
    const seen = async (actor: Actor) => (await listed(actor)).some((one) => one.template === key.template);
    expect([await seen(worker), await seen(officer)]).toEqual([false, true]);
    expect(await product.try(putTemplateInForce, officer, key)).toMatchObject({ reason: "not-allowed" });
    const own = await write(head, { nameZh: "所长写的" });
    expect(await product.try(putTemplateInForce, head, own)).toMatchObject({ reason: "template-own" });
    expect(await product.must(putTemplateInForce, head, key)).toEqual({ state: "in-force" });
    expect(await seen(worker)).toBe(true);
    expect(await product.try(putTemplateInForce, head, key)).toMatchObject({
      reason: "template-act-not-possible",
    });
    expect(await product.try(writeTemplate, worker, text())).toMatchObject({ reason: "not-allowed" });
  });

  it("changed is a new version: the old one serves until it is replaced, and stays to be read", async () => {
    const key = await inForce({ nameZh: "第一种说法" });
    const next = await write(officer, { template: key.template, nameZh: "第二种说法" });
    expect(next).toEqual({ template: key.template, version: 2 });
    expect(await product.try(writeTemplate, officer, text({ template: key.template }))).toMatchObject({
      reason: "template-draft-waits",
    });
    const name = async () => (await listed(worker)).find((one) => one.template === key.template)?.name.zh;
    expect(await name()).toBe("第一种说法");
    await product.must(putTemplateInForce, head, next);
    expect(await name()).toBe("第二种说法");
    const { versions } = await asked(templateVersions, worker, { template: key.template });
    expect(versions.map((one) => [one.version, one.state, one.name.zh])).toEqual([
      [2, "in-force", "第二种说法"],
      [1, "replaced", "第一种说法"],
    ]);
  });

  it("sent back or withdrawn says why and serves no draft; with what may not be agreed it never comes into force", async () => {
    const key = await inForce({ nameZh: "要停用的" });
    const withdraw = (remark: string) => product.try(withdrawTemplate, head, { ...key, remark });
    expect(await withdraw("")).toMatchObject({ reason: "reason-needed" });
    expect(await withdraw("与新司法解释不符")).toMatchObject({ ok: true });
    expect((await listed(worker)).some((one) => one.template === key.template)).toBe(false);
    const [line] = text().lines;
    const barred = await write(officer, { lines: [{ ...line!, what: "不得再向法院起诉" }] });
    expect(await product.try(putTemplateInForce, head, barred)).toMatchObject({
      reason: "template-not-agreeable",
      values: { found: "不得再向法院起诉" },
    });
    await product.must(refuseTemplate, head, { ...barred, remark: "不能限制起诉" });
    const kept = (await listed(officer)).find((one) => one.template === barred.template);
    expect(kept).toMatchObject({ state: "refused", remark: "不能限制起诉" });
  });

  it("is refused by name where it says too little, has a torn blank, or is for a kind that is not there", async () => {
    const reason = async (more: object) => {
      const done = await product.try(writeTemplate, officer, text(more));
      return done.ok ? "done" : done.reason;
    };
    expect(await reason({ nameZh: "" })).toBe("template-too-short");
    expect(await reason({ category: "zz", subtype: null })).toBe("category-unknown");
    expect(await reason({ subtype: "04-loan" })).toBe("category-unknown");
    expect(await reason({ template: officer.id })).toBe("template-not-found");
    const [line] = text().lines;
    expect(await reason({ lines: [{ ...line!, what: "修好{部位" }] })).toBe("template-braces-unfit");
  });

  it("is previewed as the paper it would become, the blanks in it, nobody's data", async () => {
    const key = await inForce({ nameZh: "预览用的" });
    const pdf = await asked(previewTemplate, worker, { ...key, lang: "zh" });
    const said = (await pdfText(Buffer.from(pdf.bytes))).join("").replace(/\s/g, "");
    for (const part of ["人民调解协议书", "张某家修好{部位}", "1,200", "范本预览"])
      expect(said).toContain(part);
    const basic = { template: "basic-stop-building", version: 1 };
    const interim = await asked(previewTemplate, worker, { ...basic, lang: "en" });
    expect((await pdfText(Buffer.from(interim.bytes))).join("")).toContain("Interim mediation agreement");
  });
});

describe("a template and a matter", () => {
  it("what fits stands first, the county's own before what comes with the product", async () => {
    const one = await mediationCase(product, officer);
    const key = await inForce({ nameZh: "排在前面的" });
    const { templates } = await asked(templatesForMatter, officer, { matter: one.matter });
    const at = (template: string) => templates.findIndex((each) => each.template === template);
    expect(at(key.template)).toBeLessThan(at("basic-leak"));
    expect(at("basic-leak")).toBeLessThan(at("basic-instalments"));
    expect(at("basic-instalments")).toBeLessThan(at("basic-wages"));
  });

  it("tried says what is filled and what would refuse, writes nothing, and the reading of names is logged", async () => {
    const one = await mediationCase(product, officer);
    const key = await write(officer, { nameZh: "试用的" });
    const trial = () => asked(tryTemplate(product.kit.door), officer, { matter: one.matter, ...key });
    const before = await trial();
    expect(before).toMatchObject({ fits: "subtype", refusals: [{ reason: "mediation-not-found" }] });
    expect(before.lines[0]).toMatchObject({ open: ["甲方", "部位"], toFill: ["who", "toward"] });
    await one.begin();
    const count = async (table: string) => {
      const rows = await inCounty(product.kit.db, product.county, (tx) =>
        sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}`.execute(tx),
      );
      return rows.rows[0]!.n;
    };
    const tables = ["mediation.agreement", "mediation.obligation", "mediation.template", "ledger.event"];
    const counts = () => Promise.all(tables.map(count));
    const [written, read] = [await counts(), await count("resident.reading")];
    const after = await trial();
    expect(after.refusals).toEqual([{ reason: "notice-first", values: {} }]);
    expect(after.lines[0]).toEqual({
      number: 1,
      text: "到赵小兰家修好{部位}",
      filled: [{ blank: "甲方", value: "赵小兰" }],
      open: ["部位"],
      toFill: [],
    });
    expect(after.lines[1]!.toFill).toEqual(["amount", "day"]);
    expect(await counts()).toEqual(written);
    expect(await count("resident.reading")).toBeGreaterThan(read);
    await expect(
      asked(tryTemplate(product.kit.door), worker, { matter: one.matter, ...key }),
    ).rejects.toThrow();
  });

  it("is remembered by the agreement whose draft started from it, and a blank left refuses the offering", async () => {
    const one = await mediationCase(product, officer);
    const { matter } = one;
    await one.begin();
    await one.agreeToMediate();
    const key = await inForce({ nameZh: "起草用的" });
    const [pay, mend] = await one.terms();
    const draft = (what: string, template: object | null = key) =>
      product.try(draftAgreement, officer, {
        matter,
        ...{ facts: "双方确认漏水", terms: [pay, { ...mend, what }], template },
      });
    const oral = { matter, facts: "说好了{日期}", terms: [pay] };
    expect(await product.try(recordOralAgreement, officer, oral)).toMatchObject({
      ...{ reason: "blank-left-text", values: { blank: "日期" } },
    });
    expect(await draft("修好{部位}", { ...key, version: 9 })).toMatchObject({ reason: "template-not-found" });
    const waiting = await write(officer, { nameZh: "还没审的" });
    expect(await draft("修好{部位}", waiting)).toMatchObject({ reason: "template-not-in-force" });
    expect(await draft("修好{部位}")).toMatchObject({ ok: true });
    expect((await one.view()).agreement!.template).toMatchObject({ ...key, name: { zh: "起草用的" } });
    const offered = await product.try(offerAgreement(product.kit.door), officer, { matter });
    expect(offered).toMatchObject({ reason: "blank-left", values: { number: 2, blank: "部位" } });
    await draft("修好卫生间");
    await one.signAndSeal();
    const used = (await listed(worker)).find((each) => each.template === key.template)!.used;
    expect(used).toBe(1);
  });
});
