import { type I18n, setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";

import type { Lang, WordPair } from "./pairs.ts";

export type { Lang, ReasonWords, WordPair } from "./pairs.ts";
export const langs: readonly Lang[] = ["zh", "en"];

const catalogue: Record<Lang, I18n> = {
  zh: setupI18n({ locale: "zh-CN", messages: { "zh-CN": {} } }),
  en: setupI18n({ locale: "en", messages: { en: {} } }),
};
const compiled = new Map<string, ReturnType<typeof compileMessage>>();
for (const i18n of Object.values(catalogue)) i18n.setMessagesCompiler(compileMessage);

/** The words of a pair in a language, with its values filled in. */
export function say(pair: WordPair, lang: Lang, values?: Record<string, string | number>): string {
  const message = pair[lang];
  if (!values && !message.includes("{")) return message;
  const i18n = catalogue[lang];
  if (!compiled.has(message)) {
    compiled.set(message, compileMessage(message));
    i18n.load(i18n.locale, { ...i18n.messages, [message]: compiled.get(message)! });
  }
  if (!(message in i18n.messages))
    i18n.load(i18n.locale, { ...i18n.messages, [message]: compiled.get(message)! });
  return i18n._(message, values ?? {});
}

/** A name kept in both languages; falls back to Chinese, the language of record. */
export function named(name: { zh: string; en?: string | null }, lang: Lang): string {
  return (lang === "en" && name.en) || name.zh;
}

/** The reader's language from a choice they made, else from what the browser asks for; Chinese by default. */
export function langOf(chosen: string | undefined, accepted: string | undefined): Lang {
  if (chosen === "zh" || chosen === "en") return chosen;
  const first = (accepted ?? "").toLowerCase().match(/\b(zh|en)\b/);
  return first?.[1] === "en" ? "en" : "zh";
}
