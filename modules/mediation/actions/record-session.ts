import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { failureReasons, sessionResults } from "../model/mediation.ts";
import { mayMeet } from "../rules/ready.ts";
import { unfitRecord } from "../rules/session-record.ts";
import { recordSessionRow, type SessionRow, sessionsOf } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  partyFacts,
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
export const recordSession = action<
  z.infer<typeof input>,
  MediationFacts & { sessions: SessionRow[] },
  { result: string }
>({
  verb: "mediation.record-session",
  input,
  load: async (given) => {
    const facts = await loadMediation(given);
    return { ...facts, sessions: await sessionsOf(given.tx, given.county, facts.mediation.id) };
  },
  who: mayConduct,
  run: async ({ tx, county, input, facts: { matter, mediation, parties, sessions }, now, tell }) => {
    assertPossible(mediation, "record-session");
    const session = sessions.find((one) => one.id === input.session) ?? refuse("session-not-found");
    if (session.result !== null) refuse("session-recorded");
    const missing = mayMeet(partyFacts(parties));
    if (missing) refuse(missing.reason, missing.side ? { side: missing.side === "A" ? "甲" : "乙" } : {});
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
