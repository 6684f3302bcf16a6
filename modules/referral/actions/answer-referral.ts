import type { Actor } from "@maple/platform/act";
import { action } from "@maple/platform/act";
import { z } from "zod";
import { type ConsentWay, consentWays } from "../model/referral.ts";
import { changeReferral } from "../store/referral-store.ts";
import { loadReferral, mayRefer, moving, type ReferralFacts, referralOpenings } from "./referral-facts.ts";

const input = z.object({
  matter: z.uuid(),
  referral: z.uuid(),
  answer: z.enum(["consent", "decline"]),
  /** How staff were told; whoever answers by their own link needs no other. */
  way: z.enum(consentWays).default("spoken"),
});

/** Whom it is about agrees or does not: by their own link, or as staff were told. */
export const answerReferral = action<z.infer<typeof input>, ReferralFacts, { state: string }>({
  verb: "referral.answer",
  input,
  load: loadReferral,
  who: (actor, facts) => (isHolder(actor, facts) ? null : mayRefer(actor, facts)),
  opens: referralOpenings,
  run: async ({ tx, county, actor, input: { referral, answer, way }, facts, now, tell }) => {
    const { row, next } = await moving({ tx, county }, facts.matter.id, referral, answer);
    const by: ConsentWay = actor.kind === "party" ? "link" : way === "link" ? "spoken" : way;
    await changeReferral(tx, county, row.id, {
      state: next,
      consent_way: answer === "consent" ? by : null,
      consent_at: answer === "consent" ? now : null,
    });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: answer === "consent" ? "referral.consented" : "referral.declined",
      data: { referral: row.id, kind: row.kind, side: row.compartment, way: by },
    });
    return { state: next };
  },
});

const isHolder = (actor: Actor, { matter }: ReferralFacts) =>
  actor.kind === "party" && actor.holds.some((hold) => hold.matter === matter.id);
