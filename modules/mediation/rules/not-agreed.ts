import type { NotAgreed, NotAgreedKind } from "../model/not-agreed.ts";

const patterns: ReadonlyArray<[NotAgreedKind, RegExp]> = [
  ["bars-remedies", /(不得|不再|放弃|不许|不准)[^，。；]{0,6}(起诉|诉讼|上访|信访|报警|举报|投诉|仲裁)/],
  ["criminal", /(不追究|免除|不再追究)[^，。；]{0,8}刑事/],
  ["fine", /罚款/],
  ["identity", /(断绝|解除)[^，。；]{0,4}(父子|母子|父女|母女|亲子|收养|婚姻|夫妻)[^，。；]{0,2}关系/],
  ["title", /(所有权|产权|宅基地使用权|土地承包经营权)[^，。；]{0,4}归/],
];

/**
 * What in these lines may not be agreed, or is not confirmed, each kind once with the words that led to it (People's
 * Mediation Law art. 3; Rules on judicial confirmation art. 7). It reads words and may be wrong: a person decides.
 */
export function notAgreed(lines: readonly string[]): NotAgreed[] {
  return patterns.flatMap(([kind, pattern]): NotAgreed[] => {
    const words = lines
      .map((line) => line.normalize("NFKC").match(pattern)?.[0])
      .find((one) => one !== undefined);
    return words === undefined ? [] : [{ kind, found: words }];
  });
}
