/** Yuan as typed (`1,200`, `1200.5`, full-width digits too) to whole fen; null when it is no amount. */
export function fenOf(typed: string): number | null {
  const text = typed.normalize("NFKC").replace(/[\s,，¥元]/g, "");
  const parts = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
}

/** Fen as yuan: thousands set apart, cents only when there are any. */
export function yuanOf(fen: number): string {
  const whole = Math.floor(fen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = fen % 100;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, "0")}`;
}
