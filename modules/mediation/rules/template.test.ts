import { matterCategories } from "@maple/matter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basicTemplates } from "../model/basic-templates.ts";
import type { NewTemplate } from "../model/template.ts";
import { notAgreed } from "./not-agreed.ts";
import {
  blankLeft,
  blanksIn,
  exampleTerms,
  fillBlanks,
  inOrderFor,
  mayKeepTemplate,
  mayPutInForce,
  refusalsOf,
  tryLines,
} from "./template.ts";

const today = "2026-11-26";
const given: NewTemplate = {
  category: "02",
  subtype: null,
  use: "final",
  nameZh: "修好漏水",
  nameEn: "",
  fitsZh: "漏水部位已经看过",
  fitsEn: "",
  lines: [
    { who: "B", toward: "A", kind: "do", what: "修好{部位}", whatEn: "", way: "", inDays: 15, plan: null },
  ],
  lawZh: "用水排水应当避免损害相邻方",
  lawEn: "",
  source: "民法典 296",
  sourceDate: "2021-01-01",
};
const [line] = given.lines;
const withLine = (more: object) => ({ ...given, lines: [{ ...line!, ...more }] });
const texts = (...parts: string[]) =>
  fc
    .array(fc.constantFrom("修好", "{部位}", "{日期}", "{甲方}", "。", ...parts), { maxLength: 12 })
    .map((all) => all.join(""));
/** What somebody might type, and what can be kept: its braces are whole. */
const typed = texts("{", "}", "{}");
const whole = texts();

describe("the blanks of a text", () => {
  it("are what stands in braces, each once", () => {
    expect(blanksIn("修好{部位}，{日期}前再看{部位}")).toEqual(["部位", "日期"]);
    expect(blanksIn("没有空白，{}也不算")).toEqual([]);
  });

  it("are filled where the value is known, and none that is known is left", () => {
    fc.assert(
      fc.property(whole, fc.subarray(["部位", "日期", "甲方"]), (text, names) => {
        const known = new Map(names.map((name) => [name, "填好"]));
        const left = blanksIn(fillBlanks(text, known));
        expect(left).toEqual(blanksIn(text).filter((name) => !known.has(name)));
      }),
    );
  });

  it("left in a term are found before those left in the text, with the number of the term", () => {
    const terms = [
      { number: 1, what: "修好厨房", way: "" },
      { number: 2, what: "付款", way: "{方式}" },
    ];
    expect(blankLeft({ texts: ["{事实}"], terms })).toEqual({ number: 2, blank: "方式" });
    expect(blankLeft({ texts: ["{事实}"], terms: terms.slice(0, 1) })).toEqual({
      number: null,
      blank: "事实",
    });
    expect(blankLeft({ texts: ["事实"], terms: terms.slice(0, 1) })).toBeNull();
  });
});

describe("a version of a template", () => {
  it("says what it is, when it fits, and where it is from", () => {
    expect(mayKeepTemplate(given, today)).toBeNull();
    const reason = (more: object) => mayKeepTemplate({ ...given, ...more }, today)?.reason;
    expect(reason({ nameZh: "修" })).toBe("template-too-short");
    expect(reason({ lines: [] })).toBe("template-too-short");
    expect(reason({ source: "" })).toBe("template-source-needed");
    expect(reason({ sourceDate: "2026-11-27" })).toBe("template-source-needed");
    expect(reason({ lawZh: "" })).toBe("template-source-needed");
  });

  it("has lines that can stand: a payment to the other side, no dates of what is not done", () => {
    const reason = (more: object) => mayKeepTemplate(withLine(more), today);
    expect(reason({ kind: "pay", toward: null })).toMatchObject({ reason: "template-line-unfit" });
    expect(reason({ toward: "B" })).toMatchObject({ reason: "template-line-unfit" });
    const plan = { every: "month", times: 2, amount: "each" };
    expect(reason({ kind: "refrain", plan })).toMatchObject({
      reason: "template-line-unfit",
      values: { number: 1 },
    });
    expect(reason({ kind: "refrain", toward: null })).toBeNull();
  });

  it("has whole blanks: a brace that opens or shuts nothing is noticed wherever it stands", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const torn = /[{}]/.test(text.replace(/\{[^{}]{1,40}\}/g, ""));
        const found = mayKeepTemplate(withLine({ what: `修好它${text}` }), today)?.reason ?? null;
        expect(found).toBe(torn ? "template-braces-unfit" : null);
      }),
    );
  });

  it("names nobody", () => {
    expect(mayKeepTemplate(withLine({ way: "打 138 0000 1234" }), today)?.reason).toBe(
      "template-names-somebody",
    );
  });

  it("comes into force by another than its author, and with nothing in it that may not be agreed", () => {
    const of = (what: string) => ({
      by: "staff:a",
      lines: [{ ...line!, what: { zh: what, en: "" } }],
    });
    expect(mayPutInForce(of("修好{部位}"), "staff:b")).toBeNull();
    expect(mayPutInForce(of("修好{部位}"), "staff:a")).toEqual({ reason: "template-own" });
    expect(mayPutInForce(of("不得再向派出所报警"), "staff:b")).toMatchObject({
      reason: "template-not-agreeable",
      values: { found: "不得再向派出所报警" },
    });
  });
});

describe("a template tried on a matter", () => {
  const facts = {
    sides: { A: "a", B: null },
    known: new Map([["甲方", "赵小兰"]]),
    today,
  };
  const lines = [
    { ...line!, what: { zh: "到{甲方}家修好{部位}", en: "" } },
    { ...line!, kind: "pay" as const, what: { zh: "维修费", en: "" }, inDays: null },
  ];

  it("says what the matter fills and what stays for the mediator", () => {
    expect(tryLines(lines, facts)).toEqual([
      {
        number: 1,
        text: "到赵小兰家修好{部位}",
        filled: [{ blank: "甲方", value: "赵小兰" }],
        open: ["部位"],
        toFill: ["who"],
      },
      { number: 2, text: "维修费", filled: [], open: [], toFill: ["who", "amount", "day"] },
    ]);
  });

  it("asks the checks of a draft, with amounts and days as in an example", () => {
    expect(refusalsOf(exampleTerms(lines, facts), today)).toEqual([]);
    const many = { every: "week" as const, times: 200, amount: "each" as const };
    const two = [lines[1]!, lines[1]!].map((one) => ({ ...one, plan: many }));
    expect(refusalsOf(exampleTerms(two, facts), today)).toEqual([
      { reason: "too-many-dates", values: { most: 240 } },
    ]);
    const once = { every: "month" as const, times: 1, amount: "total" as const };
    expect(refusalsOf(exampleTerms([{ ...lines[1]!, plan: once }], facts), today)).toEqual([
      { reason: "plan-unfit", values: { number: 1 } },
    ]);
  });

  it("stands by how near it is, a county's own before what comes with the product, each once", () => {
    const of = (name: string, category: string | null, subtype: string | null, own: boolean) => ({
      ...{ name, category, subtype, own },
    });
    const all = [
      of("别类", "04", null, true),
      of("通用", null, null, false),
      of("随产品", "02", "02-leak", false),
      of("本县", "02", "02-leak", true),
      of("同类", "02", null, true),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const order = inOrderFor(shuffled, { category: "02", subtype: "02-leak" });
        expect(order.map((one) => one.name)).toEqual(["本县", "随产品", "同类", "通用", "别类"]);
      }),
    );
  });
});

describe("what comes with the product", () => {
  it("could be kept by the rules for a county's own, and put in force", () => {
    for (const one of basicTemplates) {
      const kept: NewTemplate = {
        ...{ category: one.category, subtype: one.subtype, use: one.use, sourceDate: one.sourceDate },
        ...{ nameZh: one.name.zh, nameEn: one.name.en, fitsZh: one.fits.zh, fitsEn: one.fits.en },
        ...{ lawZh: one.law.zh, lawEn: one.law.en, source: one.source.zh },
        lines: one.lines.map(({ what, ...rest }) => ({ ...rest, what: what.zh, whatEn: what.en })),
      };
      expect([one.template, mayKeepTemplate(kept, today)]).toEqual([one.template, null]);
      expect([one.template, mayPutInForce({ by: "a", lines: one.lines }, "b")]).toEqual([one.template, null]);
      const facts = { sides: { A: "a", B: "b" }, known: new Map<string, string>(), today };
      expect([one.template, refusalsOf(exampleTerms(one.lines, facts), today)]).toEqual([one.template, []]);
    }
  });

  it("has a kind that there is, one id each, and both languages with as many blanks in each line", () => {
    expect(new Set(basicTemplates.map((one) => one.template)).size).toBe(basicTemplates.length);
    for (const one of basicTemplates) {
      if (one.category !== null) {
        const { subtypes } = matterCategories[one.category as keyof typeof matterCategories];
        if (one.subtype !== null) expect(subtypes.map((each) => each.code)).toContain(one.subtype);
      }
      const pairs = [one.name, one.fits, one.law, one.source, ...one.lines.map((each) => each.what)];
      for (const { zh, en } of pairs) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).not.toMatch(/[\u4e00-\u9fff]/);
        expect([zh, blanksIn(en).length]).toEqual([zh, blanksIn(zh).length]);
      }
    }
  });
});

describe("what may not be agreed", () => {
  it("is found by its words, each kind once, and not in an ordinary promise", () => {
    expect(notAgreed(["乙方放弃起诉", "甲方不得报警"]).map((one) => one.kind)).toEqual(["bars-remedies"]);
    expect(notAgreed(["东屋所有权归乙方"]).map((one) => one.kind)).toEqual(["title"]);
    expect(notAgreed(["修好卫生间防水", "赔偿天花板维修费"])).toEqual([]);
  });
});
