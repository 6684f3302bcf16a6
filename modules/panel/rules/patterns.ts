import { mostOfPart, type PatternLine, type PatternsValue, parts, patternKeys } from "../model/pattern.ts";

export type PatternsObjection =
  | "pattern-missing"
  | "pattern-lead"
  | "pattern-twice"
  | "pattern-bounds"
  | "pattern-alone";

const unfit = ({ atLeast, atMost }: PatternLine) =>
  !Number.isInteger(atLeast) ||
  atLeast < 0 ||
  atLeast > mostOfPart ||
  (atMost !== null && (!Number.isInteger(atMost) || atMost < Math.max(1, atLeast) || atMost > mostOfPart));

/**
 * Whether patterns may hold: each of them once, exactly one who leads and somebody to consult with, no part twice, and
 * at most no less than at least.
 */
export function objectionToPatterns({ patterns }: PatternsValue): PatternsObjection | null {
  const keys = patterns.map((one) => one.key);
  if (patternKeys.some((key) => keys.filter((one) => one === key).length !== 1)) return "pattern-missing";
  for (const { lines } of patterns) {
    if (new Set(lines.map((line) => line.part)).size < lines.length) return "pattern-twice";
    const lead = lines.find((line) => line.part === "lead");
    if (lead?.atLeast !== 1 || lead.atMost !== 1) return "pattern-lead";
    if (lines.some(unfit)) return "pattern-bounds";
    if (lines.every((line) => line.part === "lead" || line.atLeast === 0)) return "pattern-alone";
  }
  return null;
}

/** The lines in the order of the parts, so that the same patterns are the same data. */
export function inPartOrder({ patterns }: PatternsValue): PatternsValue {
  return {
    patterns: patternKeys.flatMap((key) => {
      const own = patterns.find((one) => one.key === key);
      const order = (line: PatternLine) => parts.indexOf(line.part);
      return own ? [{ key, lines: [...own.lines].sort((a, b) => order(a) - order(b)) }] : [];
    }),
  };
}
