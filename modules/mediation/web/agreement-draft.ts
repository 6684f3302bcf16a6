import { addDays } from "@maple/platform/clock";
import { newCommandId } from "@maple/platform/query";
import type { AgreementView, NewTerm, TermPlan } from "../model/mediation.ts";
import type { TemplateView } from "../model/template.ts";
import { fenOf, yuanOf } from "../rules/money.ts";
import { isPlanFit } from "../rules/schedule.ts";
import { inSeries } from "../rules/series.ts";
import { fillBlanks } from "../rules/template.ts";

export interface TermDraft {
  key: string;
  who: string | null;
  toward: string | null;
  kind: NewTerm["kind"];
  what: string;
  yuan: string;
  dueOn: string;
  way: string;
  /** On one day; a total in instalments; the same each time. */
  dates: "once" | TermPlan["amount"];
  every: TermPlan["every"];
  times: number;
}

export function blankTerm(who: string | null, toward: string | null): TermDraft {
  return {
    ...{ key: newCommandId(), who, toward, kind: "pay", what: "", yuan: "", dueOn: "", way: "" },
    ...{ dates: "once", every: "month", times: 2 },
  };
}

export function termsOf(agreement: AgreementView): TermDraft[] {
  return inSeries(agreement.obligations).map(({ rows }) => {
    const one = rows[0]!;
    const cents =
      one.cents === null || one.plan?.amount !== "total"
        ? one.cents
        : rows.reduce((sum, row) => sum + (row.cents ?? 0), 0);
    return {
      key: one.id,
      who: one.who,
      toward: one.toward,
      kind: one.kind,
      what: one.what,
      yuan: cents === null ? "" : yuanOf(cents),
      dueOn: one.dueOn,
      way: one.way,
      dates: one.plan?.amount ?? "once",
      every: one.plan?.every ?? "month",
      times: one.plan?.times ?? 2,
    };
  });
}

/** The lines of a template as terms of this matter: what it knows is filled in, amounts and days are left to the mediator. */
export function termsFrom(
  template: Pick<TemplateView, "lines">,
  given: { sides: { A: string | null; B: string | null }; known: ReadonlyMap<string, string>; today: string },
): TermDraft[] {
  return template.lines.map((line) => ({
    ...blankTerm(given.sides[line.who], line.toward === null ? null : given.sides[line.toward]),
    kind: line.kind,
    what: fillBlanks(line.what.zh, given.known),
    way: fillBlanks(line.way, given.known),
    dueOn: line.inDays === null ? "" : addDays(given.today, line.inDays),
    ...(line.plan ? { dates: line.plan.amount, every: line.plan.every, times: line.plan.times } : {}),
  }));
}

/** Whether nothing was written into a term yet. */
export function isBare(term: TermDraft): boolean {
  return term.what.trim() === "" && term.yuan.trim() === "" && term.way.trim() === "";
}

/** The term as it is sent, or null while something is missing that a court would miss too. */
export function termOf(draft: TermDraft): NewTerm | null {
  const cents = draft.kind === "pay" ? fenOf(draft.yuan) : null;
  if (!draft.who || !/^\d{4}-\d{2}-\d{2}$/.test(draft.dueOn)) return null;
  if (draft.kind === "pay" && (!cents || !draft.toward || draft.toward === draft.who)) return null;
  if (draft.kind !== "pay" && [...draft.what.trim()].length < 2) return null;
  const plan =
    draft.dates === "once" ? null : { every: draft.every, times: draft.times, amount: draft.dates };
  const term: NewTerm = {
    who: draft.who,
    toward: draft.toward,
    kind: draft.kind,
    what: draft.what,
    cents,
    dueOn: draft.dueOn,
    way: draft.way,
    plan: draft.kind === "refrain" ? null : plan,
  };
  return isPlanFit(term) ? term : null;
}
