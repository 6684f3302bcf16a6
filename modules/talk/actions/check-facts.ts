import { agreementToSign, partyOf } from "@maple/mediation/server";
import { type Actor, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { Side } from "../model/talk.ts";
import type { CheckQuestion } from "../model/understood.ts";
import { questionsOf } from "../rules/understood.ts";
import { checksOf, type UnderstoodRow } from "../store/understood-store.ts";
import { zone } from "./offer-facts.ts";
import type { TalkFacts } from "./talk-facts.ts";

/** Whose check it is: a party its own through its link, the mediator one that sits at the table. */
export const checking = z.object({ matter: z.uuid(), party: z.uuid().optional() });

export interface Checking {
  /** As it is kept, or as it begins. */
  row: UnderstoodRow;
  questions: CheckQuestion[];
}

/** The questions for one side of the agreement that stands, in the words of that side. */
export function questionsFor(
  agreement: NonNullable<Awaited<ReturnType<typeof agreementToSign>>>,
  facts: TalkFacts,
  side: Side,
  now: string,
): CheckQuestion[] {
  const sideOf = (id: string | null) => facts.parties.find((party) => party.id === id)?.side ?? null;
  return questionsOf(
    agreement.terms.map((term) => ({
      ...term,
      who: sideOf(term.who) ?? side,
      toward: sideOf(term.toward),
    })),
    { side, today: localDateOf(now, zone), seed: agreement.id },
  );
}

/** The check of whoever is to sign now, with its questions; refused once they have signed or settled it. */
export async function checkToSettle(
  { tx, county, actor, now }: { tx: Tx; county: number; actor: Actor; now: string },
  facts: TalkFacts,
  wanted: string | undefined,
): Promise<Checking> {
  const own = partyOf(actor, facts);
  const party = own ?? facts.parties.find((one) => one.id === wanted) ?? refuse("party-not-found");
  const agreement = await agreementToSign(tx, county, facts.mediation.id);
  if (agreement?.state !== "offered") return refuse("check-not-now");
  if (agreement.signed.includes(party.id)) refuse("check-not-now");
  const kept = (await checksOf(tx, county, agreement.id)).find((one) => one.party === party.id);
  if (kept?.state === "done") refuse("check-settled");
  const row: UnderstoodRow = {
    ...{ id: newId(), compartment: party.side, agreement: agreement.id, party: party.id },
    ...{ settled: [], explained: [], state: "begun" },
    ...kept,
    way: own ? "link" : "table",
    author: `${actor.kind}:${actor.id}`,
    at: now,
  };
  return { row, questions: questionsFor(agreement, facts, party.side, now) };
}
