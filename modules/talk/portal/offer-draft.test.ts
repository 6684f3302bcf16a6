import { describe, expect, it } from "vitest";
import { blankItem, dayFrom, itemsOf, termsFrom } from "./offer-draft.ts";

const a = "01935000-0000-7000-8000-00000000000a";
const b = "01935000-0000-7000-8000-00000000000b";
const parties = [
  { id: a, side: "A" as const, name: "赵小兰" },
  { id: b, side: "B" as const, name: "钱大力" },
];
const pay = { ...blankItem, who: b, yuan: "１，800", dueOn: "2026年12月1日", what: "修天花板" };

describe("an offer as it is typed", () => {
  it("becomes terms: amounts in fen, days in any usual writing, the other side as whom it is paid to", () => {
    expect(termsFrom([pay, blankItem], parties)).toEqual({
      terms: [
        {
          ...{ who: b, toward: a, kind: "pay", what: "修天花板", cents: 180_000, dueOn: "2026-12-01" },
          ...{ way: "", plan: null },
        },
      ],
    });
  });

  it("names the item that says too little, and that there is none", () => {
    expect(termsFrom([pay, { ...pay, yuan: "" }], parties)).toEqual({ unfit: 2 });
    expect(termsFrom([{ ...pay, who: "" }], parties)).toEqual({ unfit: 1 });
    expect(termsFrom([{ ...pay, dueOn: "明天" }], parties)).toEqual({ unfit: 1 });
    expect(termsFrom([{ ...pay, kind: "do", what: "" }], parties)).toEqual({ unfit: 1 });
    expect(termsFrom([blankItem], parties)).toEqual({ unfit: 0 });
  });

  it("keeps the instalments of the offer it answers", () => {
    const plan = { every: "month", times: 6, amount: "total" } as const;
    const made = termsFrom([{ ...pay, plan: JSON.stringify(plan) }], parties);
    expect(made).toMatchObject({ terms: [{ plan }] });
    expect(termsFrom([{ ...pay, plan: '{"every":"hour"}' }], parties)).toEqual({ unfit: 1 });
    expect(itemsOf(null)).toEqual([blankItem, blankItem, blankItem]);
  });

  it("knows no day that the calendar does not have", () => {
    expect(dayFrom("2026-2-29")).toBe(null);
    expect(dayFrom("2028/2/29")).toBe("2028-02-29");
    expect(dayFrom("12月1日")).toBe(null);
  });
});
