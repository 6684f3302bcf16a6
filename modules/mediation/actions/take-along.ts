import { action } from "@maple/platform/act";
import { z } from "zod";
import type { TakenAlong } from "../model/taken-along.ts";
import {
  assertMayMeet,
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  sessionToCome,
} from "./mediation-facts.ts";

const input = z.object({ matter: z.uuid(), session: z.uuid() });

/**
 * Takes the record of a planned session along on a device, to be written where there is no network. It changes nothing:
 * the ledger says who took it, so that nobody else records the same session unknowingly. No personal data goes along.
 */
export const takeAlong = action<z.infer<typeof input>, MediationFacts, TakenAlong>({
  verb: "mediation.take-along",
  input,
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, input, facts: { matter, mediation, parties }, tell }) => {
    assertPossible(mediation, "record-session");
    const session = await sessionToCome(tx, county, mediation, input.session);
    assertMayMeet(parties);
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.session-taken-along",
      data: { mediation: mediation.id, session: session.id, number: session.number },
    });
    const counted = { A: 0, B: 0 };
    return {
      matter: matter.id,
      session: session.id,
      code: matter.code,
      number: session.number,
      plannedAt: session.planned_at,
      place: session.place,
      parties: parties.map(({ id, side }) => ({ id, side, n: ++counted[side] })),
    };
  },
});
