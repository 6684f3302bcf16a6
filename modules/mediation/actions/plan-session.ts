import { action } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { insertSession, sessionsOf } from "../store/mediation-store.ts";
import { assertPossible, loadMediation, type MediationFacts, mayConduct } from "./mediation-facts.ts";

const input = z.object({ matter: z.uuid(), plannedAt: z.iso.datetime(), place: z.string().min(1).max(200) });

/** Arranges a session: when and where. Parties see it on their pages; a reminder follows the ledger. */
export const planSession = action<z.infer<typeof input>, MediationFacts, { session: string; number: number }>(
  {
    verb: "mediation.plan-session",
    input,
    load: loadMediation,
    who: mayConduct,
    run: async ({ tx, county, input: { plannedAt, place }, facts: { matter, mediation }, tell }) => {
      assertPossible(mediation, "plan-session");
      const number = (await sessionsOf(tx, county, mediation.id)).length + 1;
      const session = newId();
      await insertSession(tx, county, {
        id: session,
        mediation: mediation.id,
        matter: matter.id,
        number,
        plannedAt,
        place: place.trim(),
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "mediation.session-planned",
        data: { mediation: mediation.id, session, number, plannedAt },
      });
      return { session, number };
    },
  },
);
