import { frameReasons } from "../act/frame-reasons.ts";
import { fileReasons } from "../files/file-reasons.ts";
import { say } from "../words/index.ts";
import type { Lang, ReasonWords } from "../words/pairs.ts";

/** RFC 9457: what every refused request answers with. `reason` is the stable name, `detail` the sentence to show. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  reason: string;
  fields?: Array<{ path: string; reason: string }>;
}

export type Reasons = Readonly<Record<string, ReasonWords>>;

/** All reasons of the product by name; two modules may not use one name for different things. */
export function allReasons(...lists: Reasons[]): Reasons {
  const all: Record<string, ReasonWords> = { ...frameReasons, ...fileReasons };
  for (const list of lists) {
    for (const [name, words] of Object.entries(list)) {
      if (name in all && all[name] !== words) throw new Error(`The reason ${name} is defined twice.`);
      all[name] = words;
    }
  }
  return all;
}

/** The name of what went wrong before or behind a route, by the status that the server gives it. */
export function reasonOfError({ statusCode = 500 }: { statusCode?: number }): string {
  if (statusCode === 413) return "too-large";
  if (statusCode === 429) return "too-many";
  return statusCode < 500 ? "body-unreadable" : "went-wrong";
}

/** A refusal in the reader's language. Values ending in `En` are used for English in place of their Chinese twin. */
export function problemOf(
  reasons: Reasons,
  refusal: {
    reason: string;
    values: Readonly<Record<string, string | number>>;
    fields?: Array<{ path: string; reason: string }>;
  },
  lang: Lang,
): Problem {
  const words = reasons[refusal.reason] ?? frameReasons["went-wrong"];
  const values: Record<string, string | number> = { ...refusal.values };
  if (lang === "en")
    for (const [key, value] of Object.entries(values))
      if (key.endsWith("En")) values[key.slice(0, -2)] = value;
  const detail = say(words, lang, values);
  return {
    type: `/problems/${refusal.reason}`,
    title: refusal.reason,
    status: words.status,
    detail,
    reason: refusal.reason,
    ...(refusal.fields ? { fields: refusal.fields } : {}),
  };
}
