import type { Lang } from "@maple/platform/words/pairs";

/** 1234500 cents as "12,345 元" or "12,345 yuan"; odd cents are written out. */
export function moneyWords(cents: number, lang: Lang): string {
  const yuan = Math.floor(cents / 100);
  const rest = cents % 100;
  const grouped = String(yuan).replace(/\B(?=(\d{3})+$)/g, ",");
  const amount = rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, "0")}`;
  return lang === "zh" ? `${amount} 元` : `${amount} yuan`;
}
