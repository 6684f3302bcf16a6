import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { changeParty } from "../store/mediation-store.ts";
import { endNow } from "./end-mediation.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
  partyOf,
} from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  party: z.uuid().optional(),
  consent: z.enum(["given", "refused"]),
  way: z.enum(["spoken", "paper", "link"]).default("spoken"),
});

/**
 * A party agrees to mediation or refuses it. Refusal wins: the mediation ends in the same transaction and the routes
 * are told (People's Mediation Law arts. 17, 23, 26). A party may still refuse after it agreed, until the agreement.
 */
export const recordConsent = action<
  z.infer<typeof input>,
  MediationFacts,
  { consent: string; ended: boolean }
>({
  verb: "mediation.record-consent",
  input,
  load: loadMediation,
  who: (actor, facts) => (partyOf(actor, facts) ? null : mayConduct(actor, facts)),
  opens: openingsOf,
  run: async ({ tx, county, actor, input: { party: wanted, consent, way }, facts, now, tell }) => {
    assertPossible(facts.mediation, "record-consent");
    const own = partyOf(actor, facts);
    const party = own ?? facts.parties.find((one) => one.id === wanted) ?? refuse("party-not-found");
    if (consent === "given" && party.consent !== null) refuse("consent-settled");
    if (consent === "given" && party.notice_at === null) refuse("notice-first");
    await changeParty(tx, county, party.id, { consent, consent_at: now });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: consent === "given" ? "mediation.consent-given" : "mediation.consent-refused",
      data: { mediation: facts.mediation.id, party: party.id, side: party.side, way: own ? "link" : way },
    });
    if (consent === "given") return { consent, ended: false };
    await endNow({ tx, county, now, facts, reason: "refused", tell });
    return { consent, ended: true };
  },
});
