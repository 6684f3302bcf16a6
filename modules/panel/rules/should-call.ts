import { type CallingReason, callingRules, departmentsOf } from "../model/calling.ts";

export interface CallingFacts {
  /** Sessions that ended without agreement. */
  failedSessions: number;
  /** Whole days since the matter was taken up. */
  days: number;
  category: string;
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
export function shouldCall(facts: CallingFacts): Because[] {
  const because: Because[] = [];
  if (facts.failedSessions >= callingRules["failed-twice"].least)
    because.push({ key: "failed-twice", n: facts.failedSessions });
  if (facts.days >= callingRules["long-unsettled"].least)
    because.push({ key: "long-unsettled", n: facts.days });
  if (facts.grade !== null && (callingRules.grade.of as readonly string[]).includes(facts.grade))
    because.push({ key: "grade", n: null });
  const departments = departmentsOf[facts.category]?.length ?? 0;
  if (because.length > 0 && departments >= callingRules.departments.least)
    because.push({ key: "departments", n: departments });
  return because;
}
