import { describe, expect, it } from "vitest";
import { type PatternLine, patternOf, patternsRule } from "../model/pattern.ts";
import { inPartOrder, objectionToPatterns } from "./patterns.ts";

const [whole, small] = patternsRule.first.patterns;
const lead: PatternLine = { part: "lead", atLeast: 1, atMost: 1 };
const judge: PatternLine = { part: "judge", atLeast: 1, atMost: 2 };
const own = (...lines: PatternLine[]) => ({ patterns: [{ key: whole!.key, lines }, small!] });

describe("a county's patterns of a panel", () => {
  it("may be those of the house, and others with one who leads and somebody to consult with", () => {
    expect(objectionToPatterns(patternsRule.first)).toBeNull();
    expect(objectionToPatterns(own(judge, lead))).toBeNull();
    expect(inPartOrder(own(judge, lead)).patterns[0]!.lines).toEqual([lead, judge]);
  });

  it("have exactly one who leads", () => {
    expect(objectionToPatterns(own(judge))).toBe("pattern-lead");
    expect(objectionToPatterns(own({ ...lead, atLeast: 0 }, judge))).toBe("pattern-lead");
    expect(objectionToPatterns(own({ ...lead, atMost: 2 }, judge))).toBe("pattern-lead");
    expect(objectionToPatterns(own({ ...lead, atMost: null }, judge))).toBe("pattern-lead");
  });

  it("ask for no part twice, for nobody alone, for no fewer at most than at least, and leave no pattern out", () => {
    expect(objectionToPatterns(own(lead, judge, judge))).toBe("pattern-twice");
    expect(objectionToPatterns(own(lead, { ...judge, atLeast: 0 }))).toBe("pattern-alone");
    expect(objectionToPatterns(own(lead, { ...judge, atLeast: 3 }))).toBe("pattern-bounds");
    expect(objectionToPatterns(own(lead, { ...judge, atMost: 10 }))).toBe("pattern-bounds");
    expect(objectionToPatterns({ patterns: [small!] })).toBe("pattern-missing");
  });

  it("give a panel the lines of the version that it was called under", () => {
    expect(patternOf(whole!.key, own(lead, judge)).lines).toEqual([lead, judge]);
    expect(patternOf(whole!.key).lines).toEqual(whole!.lines);
  });
});
