import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkKeys } from "../model/understood.ts";
import { afterAnswers, afterExplaining, type CheckTerm, questionsOf } from "./understood.ts";

const pay: CheckTerm = {
  who: "B",
  toward: "A",
  kind: "pay",
  what: "天花板维修费",
  cents: 150_000,
  dueOn: "2026-12-10",
  series: 1,
};
const given = { side: "B", today: "2026-11-26", seed: "x" } as const;
const keys = (terms: CheckTerm[]) => questionsOf(terms, given).map((question) => question.key);

describe("the questions before signing", () => {
  it("are three to five, made from the terms: a payment is asked for before anything else", () => {
    expect(keys([pay])).toEqual(["who", "amount", "when", "broken", "free"]);
    expect(keys([{ ...pay, kind: "do", cents: null }])).toEqual(["who", "when", "broken", "free"]);
    expect(keys([{ ...pay, kind: "refrain", cents: null }])).toEqual(["who", "broken", "free"]);
    expect(
      keys([
        { ...pay, kind: "do", cents: null },
        { ...pay, series: 2 },
      ]),
    ).toContain("amount");
  });

  it("speak to the side that is asked, and add up the instalments of a term", () => {
    const [who, amount, when] = questionsOf([pay, { ...pay, dueOn: "2027-01-10" }], given);
    expect(who?.choices.find((choice) => choice.key === "B")?.words.zh).toBe("您这一方");
    expect(amount?.right).toBe("300000");
    expect(when?.ask.zh).toContain("第一次");
    expect(who?.passage.zh).toBe("您这一方分 2 次付，一共 3,000 元，第一次最晚12月10日。");
  });

  it("have one right choice among different ones, whatever the terms", () => {
    const term = fc.record({
      who: fc.constantFrom("A" as const, "B" as const),
      toward: fc.constant("A" as const),
      kind: fc.constantFrom("pay" as const, "do" as const, "refrain" as const),
      what: fc.string(),
      cents: fc.integer({ min: 1, max: 10_000_000 }),
      dueOn: fc.constantFrom("2026-12-01", "2028-02-29"),
      series: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), fc.string(), (terms, seed) => {
        const questions = questionsOf(terms, { ...given, seed });
        expect(questions.length).toBeGreaterThanOrEqual(3);
        expect(questions.length).toBeLessThanOrEqual(5);
        for (const { choices, right } of questions) {
          expect(new Set(choices.map((choice) => choice.key)).size).toBe(choices.length);
          expect(choices.filter((choice) => choice.key === right).length).toBe(1);
          expect(new Set(choices.map((choice) => choice.words.zh)).size).toBe(choices.length);
        }
      }),
    );
  });
});

describe("answering them", () => {
  const questions = questionsOf([pay], given);
  const right = Object.fromEntries(questions.map((question) => [question.key, question.right]));
  const none = { settled: [], explained: [] };

  it("settles what is right; what is wrong is explained, asked again, and stays explained", () => {
    const first = afterAnswers(questions, none, { ...right, amount: "1" });
    expect(first).toMatchObject({ explained: ["amount"], whole: false });
    expect(afterAnswers(questions, first, { amount: "150000" })).toMatchObject({
      explained: ["amount"],
      whole: true,
    });
  });

  it("keeps nothing of how often somebody tried", () => {
    const tries = ["1", "2", "3"].reduce((so, amount) => afterAnswers(questions, so, { amount }), {
      ...none,
      whole: false,
    } as ReturnType<typeof afterAnswers>);
    expect(tries).toEqual({ settled: [], explained: ["amount"], whole: false });
  });

  it("may be done by word: the mediator explains, and it is kept what", () => {
    const told = afterExplaining(questions, none, [...checkKeys]);
    expect(told.whole).toBe(true);
    expect(told.explained).toEqual([...checkKeys]);
    expect(afterExplaining(questions.slice(3), none, ["amount", "free"]).explained).toEqual(["free"]);
  });
});
