import { fenOf, type NewTerm, newTermSchema, type TermPlan, yuanOf } from "@maple/mediation";
import { type OfferView, offerTermsSchema, type TalkView } from "../model/talk.ts";

/** One item of an offer as it is typed: everything is text until it is read. */
export interface ItemDraft {
  kind: string;
  who: string;
  toward: string;
  what: string;
  yuan: string;
  dueOn: string;
  way: string;
  /** Instalments that the offer before had; they go along unchanged. */
  plan: string;
}

/** Items of an offer on the page; more are rarely wanted and go by a second item's text. */
export const itemsOnPage = 3;

const kinds = ["pay", "do", "refrain"] as const;

export const blankItem: ItemDraft = {
  ...{ kind: "pay", who: "", toward: "", what: "", yuan: "", dueOn: "", way: "", plan: "" },
};

/** The items of a counter-offer begin as those of the offer it answers. */
export function itemsOf(offer: OfferView | null): ItemDraft[] {
  const items: ItemDraft[] = (offer?.terms ?? []).map((term) => ({
    kind: term.kind,
    who: term.who,
    toward: term.toward ?? "",
    what: term.what,
    yuan: term.cents === null ? "" : yuanOf(term.cents),
    dueOn: term.dueOn,
    way: term.way,
    plan: term.plan ? JSON.stringify(term.plan) : "",
  }));
  while (items.length < itemsOnPage) items.push(blankItem);
  return items;
}

const isBlank = (item: ItemDraft) =>
  item.what.trim() === "" && item.yuan.trim() === "" && item.dueOn.trim() === "";

/** A day as somebody types it (2026-12-1, 2026/12/1, 2026年12月1日); null when it is none. */
export function dayFrom(typed: string): string | null {
  const parts = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(typed.normalize("NFKC").trim());
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, "0")}-${parts[3]!.padStart(2, "0")}`;
  const whole = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(whole.getTime()) || whole.toISOString().slice(0, 10) !== day ? null : day;
}

/** The terms of what was typed, blank items left out; else the number of the first item that says too little. */
export function termsFrom(
  items: readonly ItemDraft[],
  parties: TalkView["parties"],
): { terms: NewTerm[] } | { unfit: number } {
  const terms: unknown[] = [];
  for (const [at, item] of items.entries()) {
    if (isBlank(item)) continue;
    const term = termFrom(item, parties);
    if (!offerTermsSchema.safeParse([term]).success) return { unfit: at + 1 };
    terms.push(term);
  }
  const whole = offerTermsSchema.safeParse(terms);
  return whole.success ? { terms: whole.data } : { unfit: 0 };
}

function termFrom(item: ItemDraft, parties: TalkView["parties"]) {
  const kind = kinds.find((one) => one === item.kind) ?? null;
  const who = parties.find((party) => party.id === item.who) ?? null;
  const chosen = parties.find((party) => party.id === item.toward && party.id !== who?.id);
  const across = parties.find((party) => party.side !== who?.side);
  const cents = kind === "pay" ? fenOf(item.yuan) : null;
  if (kind === null || who === null || (kind === "pay" ? !cents : [...item.what.trim()].length < 2))
    return null;
  return {
    who: who.id,
    toward: kind === "pay" ? ((chosen ?? across)?.id ?? null) : (chosen?.id ?? null),
    kind,
    what: item.what.trim(),
    cents,
    dueOn: dayFrom(item.dueOn) ?? "",
    way: item.way.trim(),
    plan: planFrom(item.plan, kind),
  };
}

function planFrom(text: string, kind: string): unknown {
  if (text === "" || kind === "refrain") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The instalments that an item carries along; null when there are none, or somebody changed them on the way. */
export function planOf(item: ItemDraft): TermPlan | null {
  const plan = newTermSchema.shape.plan.safeParse(planFrom(item.plan, item.kind));
  return plan.success ? plan.data : null;
}
