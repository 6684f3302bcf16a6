import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckText, type PointKind, pointKinds } from "../model/legal.ts";
import { pointsOf } from "./points.ts";

const today = "2026-11-26";
const fit: CheckText = {
  number: "2026-1",
  facts: "乙方卫生间漏水，甲方天花板受损。",
  disputed: "",
  responsibility: "",
  remaining: "",
  terms: [{ who: "B", kind: "pay", what: "赔偿款", cents: 180_000, dueOn: "2026-12-20", way: "转账" }],
};
const kinds = (more: Partial<CheckText>) => pointsOf({ ...fit, ...more }, today).map((one) => one.kind);
const term = (what: string) => ({
  who: "A" as const,
  kind: "refrain" as const,
  what,
  cents: null,
  dueOn: "2026-12-20",
  way: "",
});
const deeds: Readonly<Partial<Record<PointKind, string>>> = {
  "bars-remedies": "收到款后不得再起诉或者上访",
  criminal: "甲方不追究乙方刑事责任",
  fine: "逾期一天罚款五百元",
  identity: "双方断绝父子关系",
  title: "东头两间房所有权归乙方",
};

describe("what a text is noted for", () => {
  it("is nothing in a plain agreement", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ facts: "甲方曾起诉过一次，后来撤回；乙方说要报警但没有报。" })).toEqual([]);
  });

  it("is each thing that an agreement cannot do, with the words that led to it", () => {
    for (const [kind, words] of Object.entries(deeds)) {
      const points = pointsOf({ ...fit, terms: [...fit.terms, term(words)] }, today);
      expect(points.map((one) => one.kind)).toEqual([kind]);
      expect(words).toContain(points[0]!.found);
    }
    expect(kinds({ terms: [term("好")] })).toEqual(["no-definite-term"]);
    expect(kinds({ terms: [{ ...fit.terms[0]!, dueOn: "2036-12-20" }] })).toEqual(["far-day"]);
    const named = [...Object.keys(deeds), "no-definite-term", "far-day"];
    expect(named.sort()).toEqual([...pointKinds].sort());
  });

  it("is noted once for each kind, wherever it stands, and whatever stands around it", () => {
    const noise = fc.stringMatching(/^[a-z0-9 ，。]{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(deeds)), noise, noise, ([kind, words], before, after) => {
        const text = `${before}。${words}。${after}`;
        const found = kinds({ facts: text, terms: [...fit.terms, term(words)] });
        expect(found.filter((one) => one === kind)).toHaveLength(1);
      }),
    );
  });
});
