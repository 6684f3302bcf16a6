import { langOf } from "@maple/platform/words";
import type { Lang } from "@maple/platform/words/pairs";

const yearSeconds = 31_536_000;

function cookie(name: string): string | undefined {
  return document.cookie
    .split("; ")
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store exists on secure origins alone
  document.cookie = `${name}=${value}; path=/; max-age=${yearSeconds}; samesite=lax`;
}

/** Language and type size are the reader's own choices; the server and the portal read the same cookies. */
export function chosenLang(): Lang {
  return langOf(cookie("maple_lang"), navigator.language);
}

export function keepLang(lang: Lang): void {
  keepCookie("maple_lang", lang);
}

export function chosenLarge(): boolean {
  return cookie("maple_large") === "1";
}

export function keepLarge(large: boolean): void {
  keepCookie("maple_large", large ? "1" : "0");
}
