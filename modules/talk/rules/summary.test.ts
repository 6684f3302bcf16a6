import { describe, expect, it } from "vitest";
import type { OfferTerms, Voice } from "../model/talk.ts";
import { type SummaryFacts, summaryOf } from "./summary.ts";

const terms: OfferTerms = [
  {
    who: "b",
    toward: "a",
    kind: "pay",
    what: "修天花板",
    cents: 180_000,
    dueOn: "2026-12-10",
    way: "",
    plan: null,
  },
];
const offer = (maker: Voice, more: Partial<SummaryFacts["offers"][number]> = {}) => ({
  id: "1",
  table: "joint" as const,
  maker,
  until: "2026-12-03",
  state: "open" as const,
  accepted: [],
  terms,
  ...more,
});
const said = (facts: Partial<SummaryFacts>, lang: "zh" | "en" = "zh") =>
  summaryOf({
    reader: "A",
    standing: "open",
    today: "2026-11-26",
    offers: [],
    parties: [
      { id: "a", side: "A", name: "赵小兰" },
      { id: "b", side: "B", name: "钱大力" },
    ],
    held: 0,
    news: 0,
    agreement: "none",
    ...facts,
  })
    .map((line) => line[lang])
    .join("\n");

describe("the summary in plain words", () => {
  it("says what is on the table, who must answer by when, and what happens if nobody does", () => {
    expect(said({ offers: [offer("B")] })).toBe(
      [
        "隔空商谈已开通。不用见面，您什么时候方便就什么时候写。",
        "对方提了一个方案：对方在12月10日之前付给您 1,800 元（修天花板）。",
        "现在请您答复，最晚12月3日。接受、不接受、另提方案，都由您自己定。",
        "过了12月3日没有人答复，这个方案就作废，跟没提过一样，还可以再提。",
      ].join("\n"),
    );
    expect(said({ offers: [offer("B")], reader: "B" }, "en")).toContain(
      "You made an offer: you to pay 1,800 yuan to the other side by 10 Dec (修天花板).\nIt waits for the other side to answer, by 3 Dec.",
    );
  });

  it("turns to each reader by what they are, and names nobody by a name they need not", () => {
    expect(said({ offers: [offer("M", { accepted: ["B"] })], reader: "M" })).toContain("等甲方答复");
    expect(said({ offers: [offer("M")], reader: "M" })).toContain("等甲方和乙方答复");
    expect(said({ offers: [offer("B")] })).not.toMatch(/赵小兰|钱大力/);
  });

  it("says that what both accepted binds nobody before it is signed", () => {
    const accepted = [offer("B", { state: "accepted", accepted: ["A"] })];
    expect(said({ offers: accepted })).toContain("没有签字之前，它还不算数");
    expect(said({ offers: accepted, agreement: "offered" })).toContain("看明白了再签字");
  });

  it("says of an offer whose day has passed that it is void, without any act", () => {
    expect(said({ offers: [offer("B", { until: "2026-11-25" })] })).toContain("过期了，已经作废");
  });

  it("keeps every sentence short enough to be read aloud", () => {
    const whole = said({ offers: [offer("M"), offer("A", { table: "A" })], held: 2, news: 3 });
    for (const line of whole.split("\n")) expect([...line].length).toBeLessThanOrEqual(60);
  });
});
