import type { CallingReason, CallingValue } from "../model/calling.ts";

export interface CallingFacts {
  /** Sessions that ended without agreement. */
  failedSessions: number;
  /** Whole days since the matter was taken up. */
  days: number;
  /** Departments that the county's table names for its category. */
  departments: number;
  grade: string | null;
}

export interface Because {
  key: CallingReason;
  /** The count that speaks for it; null for a grade. */
  n: number | null;
}

/**
 * What speaks for calling a panel, with the counts behind it; empty when nothing does. A suggestion alone: a person
 * calls it. That several departments are concerned says little by itself, so it is added to another reason only.
 */
export function shouldCall(facts: CallingFacts, rules: CallingValue): Because[] {
  const because: Because[] = [];
  if (facts.failedSessions >= rules.failed) because.push({ key: "failed-twice", n: facts.failedSessions });
  if (facts.days >= rules.days) because.push({ key: "long-unsettled", n: facts.days });
  if (facts.grade !== null && (rules.grades as readonly string[]).includes(facts.grade))
    because.push({ key: "grade", n: null });
  if (because.length > 0 && facts.departments >= rules.departments)
    because.push({ key: "departments", n: facts.departments });
  return because;
}
