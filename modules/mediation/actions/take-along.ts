import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import type { TakenAlong } from "../model/taken-along.ts";
import { mayMeet } from "../rules/ready.ts";
import { sessionsOf } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  partyFacts,
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
    const session =
      (await sessionsOf(tx, county, mediation.id)).find((one) => one.id === input.session) ??
      refuse("session-not-found");
    if (session.result !== null) refuse("session-recorded");
    const missing = mayMeet(partyFacts(parties));
    if (missing) refuse(missing.reason, missing.side ? { side: missing.side === "A" ? "甲" : "乙" } : {});
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
