import { mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { agreementToSign, mayConduct, partyOf } from "@maple/mediation/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import { questionsFor } from "../actions/check-facts.ts";
import { loadTalk, readOpenings, type TalkFacts } from "../actions/talk-facts.ts";
import type { CheckQuestion, CheckView } from "../model/understood.ts";
import { checksOf, type UnderstoodRow } from "../store/understood-store.ts";

/** The checks of those who sign: a party's own, or all of them for a mediator; none before there is a text to sign. */
export const understoodChecks = question<{ matter: string }, TalkFacts, CheckView[]>({
  verb: "talk.checks",
  input: z.object({ matter: z.uuid() }),
  load: loadTalk,
  who: (actor, facts) => (partyOf(actor, facts) ? null : mayActOn(actor, "matter.see", facts.about)),
  opens: (actor, facts) => readOpenings(actor, facts, mayAct(actor, "matter.see", facts.about) === null),
  answer: async ({ tx, county, actor, facts, now }) => {
    const own = partyOf(actor, facts);
    // What a side understood is between it and the mediators.
    if (!own && mayConduct(actor, facts) !== null) return [];
    const agreement = await agreementToSign(tx, county, facts.mediation.id);
    if (!agreement) return [];
    const kept = await checksOf(tx, county, agreement.id);
    return facts.parties
      .filter((party) => !own || party.id === own.id)
      .map((party) => {
        const row = kept.find((one) => one.party === party.id) ?? null;
        const maySettle =
          agreement.state === "offered" && !agreement.signed.includes(party.id) && row?.state !== "done";
        const questions = maySettle ? questionsFor(agreement, facts, party.side, now) : [];
        return {
          party: party.id,
          side: party.side,
          agreement: agreement.id,
          state: row?.state ?? "none",
          way: row?.way ?? null,
          at: row?.at ?? null,
          explained: row?.explained ?? [],
          open: questions.filter((one) => !row?.settled.includes(one.key)).map((one) => shown(one, row)),
          maySettle,
        };
      });
  },
});

function shown({ key, ask, choices, passage }: CheckQuestion, row: UnderstoodRow | null) {
  return { key, ask, choices, passage: row?.explained.includes(key) ? passage : null };
}
