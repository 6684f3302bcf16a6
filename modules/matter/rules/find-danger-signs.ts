import { type DangerSignKind, dangerPatterns, dangerSigns } from "./danger-words.ts";

export type DangerSign = {
  sign: DangerSignKind;
  /** The words of the text that caused it, as they stand there. */
  words: string[];
  tellPoliceNow: boolean;
};

const clauseEnd = /[，。；！？、,.;!?\n]/;
const furthestBack = 14;

/**
 * What may stand between a "no" and the word it denies (没有再动手, 并未对他打骂). Anything else breaks it:
 * "没说几句就动手" (no sooner said than hit) and "没少打人" (hit often) deny nothing. A question (有没有打人) stays a sign.
 */
const denied =
  /(?:(?<!有)没有?|[并从]?未|不曾|无人|没人|(?<!敢)不敢|(?<!会)不会|(?<!要)不要|不许|不准|不得|禁止|严禁|防止|避免|以免|以防|(?<![特分区个离])别(?!人)|勿)(?:再|曾|经|过|有|人|发生|出现|造成|存在|任何|互相|相互|直接|真的?|想过?|要|去|敢|会|拿|持|带|用|被|动手|出手|上前|因此|双方|(?:对|跟|和|向)[^，。；！？就便又才]{1,3})*$/u;

function isDenied(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - furthestBack), at);
  const clause = before.split(clauseEnd).at(-1) ?? "";
  return denied.test(clause);
}

/**
 * Words in the text of a matter that may mean danger now (violence, weapons, harm to a minor, suicide, violence in the
 * family, fire or gas, a crowd). A hint about this text alone, to be judged by whoever reads it: a matter with
 * `tellPoliceNow` goes to the police at once and never into a queue. Nothing is said or kept about a person.
 */
export function findDangerSigns(text: string): DangerSign[] {
  const found = new Map<DangerSignKind, { words: Set<string>; urgent: boolean }>();
  for (const { sign, urgent, pattern } of dangerPatterns) {
    for (const match of text.matchAll(pattern)) {
      if (isDenied(text, match.index)) continue;
      const entry = found.get(sign) ?? { words: new Set<string>(), urgent: false };
      entry.words.add(match[0]);
      entry.urgent ||= urgent;
      found.set(sign, entry);
    }
  }
  return dangerSigns.flatMap((sign) => {
    const entry = found.get(sign);
    return entry ? [{ sign, words: [...entry.words], tellPoliceNow: entry.urgent }] : [];
  });
}
