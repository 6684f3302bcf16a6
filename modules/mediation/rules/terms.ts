import type { NewTerm } from "../model/mediation.ts";

/**
 * The number of the first term that cannot be performed or enforced as written, or null. A court refuses to confirm
 * what is unclear (Rules on judicial confirmation, art. 7): who, what or how much, by when.
 */
export function unfitTerm(
  terms: readonly Omit<NewTerm, "plan">[],
  parties: ReadonlySet<string>,
  today: string,
): number | null {
  const at = terms.findIndex((term) => {
    if (!parties.has(term.who)) return true;
    if (term.toward !== null && (!parties.has(term.toward) || term.toward === term.who)) return true;
    if (term.kind === "pay" && !(term.cents !== null && term.cents > 0 && term.toward !== null)) return true;
    if (term.kind !== "pay" && [...term.what.trim()].length < 2) return true;
    return term.dueOn < today;
  });
  return at < 0 ? null : at + 1;
}

export interface PerformanceFacts {
  kind: "pay" | "do" | "refrain";
  cents: number | null;
  paidCents: number;
  dueOn: string;
}

/**
 * What one performance makes of an obligation: part until the whole amount is paid, then done, or late when the last
 * of it came after the day. An act is done or not.
 */
export function afterPerformance(
  facts: PerformanceFacts,
  done: { cents: number | null; on: string },
): { state: "part" | "done" | "late"; paidCents: number } | { refused: "amount-unfit" } {
  if (facts.kind !== "pay") return { state: done.on > facts.dueOn ? "late" : "done", paidCents: 0 };
  const owed = (facts.cents ?? 0) - facts.paidCents;
  if (done.cents === null || done.cents <= 0 || done.cents > owed) return { refused: "amount-unfit" };
  const paidCents = facts.paidCents + done.cents;
  if (paidCents < (facts.cents ?? 0)) return { state: "part", paidCents };
  return { state: done.on > facts.dueOn ? "late" : "done", paidCents };
}
