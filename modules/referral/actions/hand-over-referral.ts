import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { referralKinds, referralOutcomes } from "../model/referral.ts";
import { changeReferral } from "../store/referral-store.ts";
import { loadReferral, mayRefer, moving, type ReferralFacts, referralOpenings } from "./referral-facts.ts";

const zone = "Asia/Shanghai";
const input = z.object({ matter: z.uuid(), referral: z.uuid() });

/** The letter goes to who receives it; from now on an answer is looked for. */
export const handOverReferral = action<z.infer<typeof input>, ReferralFacts, { answerBy: string }>({
  verb: "referral.hand-over",
  input,
  load: loadReferral,
  who: (actor, facts) => mayRefer(actor, facts),
  opens: referralOpenings,
  run: async ({ tx, county, actor, input: { referral }, facts: { matter }, now, tell }) => {
    const { row, next } = await moving({ tx, county }, matter.id, referral, "hand-over");
    const answerBy = addDays(localDateOf(now, zone), referralKinds[row.kind].answerDays);
    await changeReferral(tx, county, row.id, {
      state: next,
      handed_at: now,
      handed_by: `${actor.kind}:${actor.id}`,
      answer_by: answerBy,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "referral.handed-over",
      data: { referral: row.id, kind: row.kind, side: row.compartment, answerBy },
    });
    return { answerBy };
  },
});

const outcomeInput = input.extend({
  outcome: z.enum(referralOutcomes),
  words: z.string().max(1000).default(""),
});

/** What became of it, as whoever received it answered. */
export const recordReferralOutcome = action<z.infer<typeof outcomeInput>, ReferralFacts, { outcome: string }>(
  {
    verb: "referral.record-outcome",
    input: outcomeInput,
    load: loadReferral,
    who: (actor, facts) => mayRefer(actor, facts),
    opens: referralOpenings,
    run: async ({ tx, county, input: given, facts: { matter }, now, tell }) => {
      const { row, next } = await moving({ tx, county }, matter.id, given.referral, "record-outcome");
      const words = given.words.trim();
      if (given.outcome !== "helped" && [...words].length < 2) refuse("referral-outcome-words");
      await changeReferral(tx, county, row.id, {
        state: next,
        outcome: given.outcome,
        outcome_words: words,
        outcome_at: now,
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "referral.outcome-recorded",
        data: { referral: row.id, kind: row.kind, side: row.compartment, outcome: given.outcome },
      });
      return { outcome: given.outcome };
    },
  },
);
