import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { failureReasons, sessionResults } from "../model/mediation.ts";
import { unfitRecord } from "../rules/session-record.ts";
import { recordSessionRow } from "../store/mediation-store.ts";
import {
  assertMayMeet,
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  sessionToCome,
} from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  session: z.uuid(),
  begunAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  present: z.array(z.uuid()).max(20),
  invited: z.string().max(300).default(""),
  record: z.string().max(20_000),
  result: z.enum(sessionResults),
  failure: z.enum(failureReasons).nullable().default(null),
});

/** The record of a session that was held: who was there, what was said, the result or the coded reason of failure. */
export const recordSession = action<z.infer<typeof input>, MediationFacts, { result: string }>({
  verb: "mediation.record-session",
  input,
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, input, facts: { matter, mediation, parties }, now, tell }) => {
    assertPossible(mediation, "record-session");
    const session = await sessionToCome(tx, county, mediation, input.session);
    assertMayMeet(parties);
    const unfit = unfitRecord(input, parties, now);
    if (unfit) refuse(unfit);
    await recordSessionRow(tx, county, session.id, { ...input, record: input.record.trim() });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.session-recorded",
      data: {
        mediation: mediation.id,
        session: session.id,
        number: session.number,
        result: input.result,
        failure: input.failure,
        present: input.present,
      },
      actedAt: input.endedAt,
    });
    return { result: input.result };
  },
});
