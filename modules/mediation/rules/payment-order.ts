/** Wages and other labour matters: categories of the statistics (domain 3.1). */
const labour = new Set(["10", "11"]);

export interface OwedRow {
  kind: "pay" | "do" | "refrain";
  state: string;
  cents: number | null;
  paidCents: number;
  dueOn: string;
}

/**
 * What a worker may ask the court to order at once: wages, medical costs of an injury at work, or compensation that an
 * agreement promised and that was not paid by its day (Labour Dispute Mediation and Arbitration Law art. 16). Null when
 * it is no labour matter, nothing is in force, or nothing is overdue.
 */
export function paymentOrderOf(
  facts: { category: string; inForce: boolean; rows: readonly OwedRow[] },
  today: string,
): { owedFen: number; since: string } | null {
  if (!labour.has(facts.category) || !facts.inForce) return null;
  const owed = facts.rows.filter(
    (row) =>
      row.kind === "pay" &&
      row.cents !== null &&
      (row.state === "broken" || ((row.state === "due" || row.state === "part") && row.dueOn < today)),
  );
  const owedFen = owed.reduce((sum, row) => sum + (row.cents ?? 0) - row.paidCents, 0);
  return owedFen > 0 ? { owedFen, since: owed.map((row) => row.dueOn).sort()[0]! } : null;
}
