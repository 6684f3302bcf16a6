import { newCommandId } from "@maple/platform/query";
import type { AgreementView, NewTerm } from "../model/mediation.ts";
import { fenOf, yuanOf } from "./money.ts";

export interface TermDraft {
  key: string;
  who: string | null;
  toward: string | null;
  kind: NewTerm["kind"];
  what: string;
  yuan: string;
  dueOn: string;
  way: string;
}

export function blankTerm(who: string | null, toward: string | null): TermDraft {
  return { key: newCommandId(), who, toward, kind: "pay", what: "", yuan: "", dueOn: "", way: "" };
}

export function termsOf(agreement: AgreementView): TermDraft[] {
  return agreement.obligations.map((one) => ({
    key: one.id,
    who: one.who,
    toward: one.toward,
    kind: one.kind,
    what: one.what,
    yuan: one.cents === null ? "" : yuanOf(one.cents),
    dueOn: one.dueOn,
    way: one.way,
  }));
}

/** The term as it is sent, or null while something is missing that a court would miss too. */
export function termOf(draft: TermDraft): NewTerm | null {
  const cents = draft.kind === "pay" ? fenOf(draft.yuan) : null;
  if (!draft.who || !/^\d{4}-\d{2}-\d{2}$/.test(draft.dueOn)) return null;
  if (draft.kind === "pay" && (!cents || !draft.toward || draft.toward === draft.who)) return null;
  if (draft.kind !== "pay" && [...draft.what.trim()].length < 2) return null;
  return {
    who: draft.who,
    toward: draft.toward,
    kind: draft.kind,
    what: draft.what,
    cents,
    dueOn: draft.dueOn,
    way: draft.way,
  };
}
