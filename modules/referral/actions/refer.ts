import { compartmentsFor } from "@maple/matter";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import type { z } from "zod";
import { newReferralSchema } from "../model/referral.ts";
import { insertReferral, referralsOf } from "../store/referral-store.ts";
import {
  loadReferral,
  mayRefer,
  personsOfSide,
  type ReferralFacts,
  referralOpenings,
} from "./referral-facts.ts";

/** Offers one side help that somebody else gives. Nothing leaves the house by this: the side is asked first. */
export const refer = action<z.infer<typeof newReferralSchema>, ReferralFacts, { referral: string }>({
  verb: "referral.refer",
  input: newReferralSchema,
  load: loadReferral,
  who: (actor, facts, { side }) => {
    const objection = mayRefer(actor, facts);
    if (objection) return objection;
    // What is for one side stands in its compartment: whoever may not read there may not write there.
    return compartmentsFor(actor, facts.matter, true).includes(side) ? null : "side-closed";
  },
  opens: referralOpenings,
  run: async ({ tx, county, actor, input, facts: { matter }, now, tell }) => {
    const { kind, side, hands } = input;
    const receiver = input.to.trim();
    const words = input.words.trim();
    if ([...receiver].length < 2 || [...words].length < 2) refuse("referral-words-needed");
    if ((await personsOfSide(tx, county, matter, side)).length === 0) refuse("referral-nobody");
    const running = (await referralsOf(tx, county, matter.id)).some(
      (one) =>
        one.kind === kind && one.compartment === side && one.state !== "answered" && one.state !== "declined",
    );
    if (running) refuse("referral-open");
    const referral = newId();
    await insertReferral(tx, county, {
      id: referral,
      matter: matter.id,
      compartment: side,
      kind,
      state: "offered",
      receiver,
      words,
      hands: [...new Set(hands)],
      offered_at: now,
      by: `${actor.kind}:${actor.id}`,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "referral.offered",
      data: { referral, kind, side, hands },
    });
    return { referral };
  },
});
