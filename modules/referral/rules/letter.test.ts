import { describe, expect, it } from "vitest";
import { type LetterFacts, letter } from "./letter.ts";

const facts: LetterFacts = {
  kind: "legal-aid",
  to: "法律援助中心",
  words: "欠薪三个月，想请律师",
  hands: ["contact", "facts", "agreement"],
  code: "ABCD-EFGH",
  category: { zh: "拖欠农民工工资纠纷", en: "unpaid wages" },
  from: { name: { zh: "枫桥警务室", en: "Fengqiao police room" }, phone: "0575-1" },
  person: { name: "赵小兰", phone: "10012345678" },
  agreement: { number: "2026-1", terms: ["分三期付清"] },
  consent: { way: { zh: "书面同意", en: "in writing" }, on: "2026-11-25" },
  handedOn: "2026-11-26",
};
const text = (given: LetterFacts) => JSON.stringify(letter(given, "zh"));

describe("the letter of a referral", () => {
  it("holds what was agreed to, with how and when", () => {
    for (const part of [
      "赵小兰",
      "10012345678",
      "欠薪三个月",
      "2026-1",
      "分三期付清",
      "书面同意，2026-11-25",
    ])
      expect(text(facts)).toContain(part);
  });

  it("holds nothing that was not agreed to", () => {
    const contactAlone = text({ ...facts, hands: ["contact"] });
    expect(contactAlone).not.toContain("欠薪三个月");
    expect(contactAlone).not.toContain("分三期付清");
    const factsAlone = text({ ...facts, hands: ["facts"] });
    expect(factsAlone).not.toContain("赵小兰");
    expect(factsAlone).not.toContain("10012345678");
  });
});
