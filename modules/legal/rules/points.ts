import { notAgreed } from "@maple/mediation";
import { addMonths } from "@maple/platform/clock";
import type { CheckText, Point } from "../model/legal.ts";

/** Years from today after which a day looks like a slip of the pen. */
const farYears = 5;

/**
 * What a text is noted for before a person reads it. Each is a question to the reader: none stops anything. A sum that
 * nobody claims or a right that is given up freely may be fine.
 */
export function pointsOf(text: CheckText, today: string): Point[] {
  const lines = [
    text.facts,
    text.disputed,
    text.responsibility,
    ...text.terms.flatMap((term) => [term.what, term.way]),
  ];
  const found: Point[] = notAgreed(lines);
  const definite = text.terms.some((term) =>
    term.kind === "pay" ? (term.cents ?? 0) > 0 : [...term.what.trim()].length >= 2,
  );
  if (!definite) found.push({ kind: "no-definite-term", found: "" });
  const far = addMonths(today, farYears * 12);
  const late = text.terms.find((term) => term.dueOn > far);
  if (late) found.push({ kind: "far-day", found: late.dueOn });
  return found;
}
