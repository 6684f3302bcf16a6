import { addMonths } from "@maple/platform/clock";
import type { CheckText, Point, PointKind } from "../model/legal.ts";

const patterns: ReadonlyArray<[PointKind, RegExp]> = [
  ["bars-remedies", /(不得|不再|放弃|不许|不准)[^，。；]{0,6}(起诉|诉讼|上访|信访|报警|举报|投诉|仲裁)/],
  ["criminal", /(不追究|免除|不再追究)[^，。；]{0,8}刑事/],
  ["fine", /罚款/],
  ["identity", /(断绝|解除)[^，。；]{0,4}(父子|母子|父女|母女|亲子|收养|婚姻|夫妻)[^，。；]{0,2}关系/],
  ["title", /(所有权|产权|宅基地使用权|土地承包经营权)[^，。；]{0,4}归/],
];

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
  const found = patterns.flatMap(([kind, pattern]): Point[] => {
    const words = lines
      .map((line) => line.normalize("NFKC").match(pattern)?.[0])
      .find((one) => one !== undefined);
    return words === undefined ? [] : [{ kind, found: words }];
  });
  const definite = text.terms.some((term) =>
    term.kind === "pay" ? (term.cents ?? 0) > 0 : [...term.what.trim()].length >= 2,
  );
  if (!definite) found.push({ kind: "no-definite-term", found: "" });
  const far = addMonths(today, farYears * 12);
  const late = text.terms.find((term) => term.dueOn > far);
  if (late) found.push({ kind: "far-day", found: late.dueOn });
  return found;
}
