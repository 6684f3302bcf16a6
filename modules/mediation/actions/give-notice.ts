import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { changeParty } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  partyOf,
} from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  party: z.uuid().optional(),
  way: z.enum(["spoken", "paper", "link"]).default("spoken"),
});

/** Each party is told the nature, principles and effect of mediation, and its rights and duties (Provisions art. 30). */
export const giveNotice = action<z.infer<typeof input>, MediationFacts, { told: number }>({
  verb: "mediation.give-notice",
  input,
  load: loadMediation,
  who: (actor, facts) => (partyOf(actor, facts) ? null : mayConduct(actor, facts)),
  run: async ({ tx, county, actor, input: { party, way }, facts, now, tell }) => {
    assertPossible(facts.mediation, "give-notice");
    const own = partyOf(actor, facts);
    const told = own
      ? [own]
      : party
        ? facts.parties.filter((one) => one.id === party)
        : facts.parties.filter((one) => one.notice_at === null);
    if (party && told.length === 0) refuse("party-not-found");
    for (const one of told) {
      if (one.notice_at !== null) continue;
      await changeParty(tx, county, one.id, { notice_at: now });
      tell({
        stream: facts.matter.id,
        kind: "matter",
        type: "mediation.notice-given",
        data: { mediation: facts.mediation.id, party: one.id, side: one.side, way: own ? "link" : way },
      });
    }
    return { told: told.length };
  },
});
