import { action, refuse } from "@maple/platform/act";
import { epochOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { insertSession, moveSessionRow, sessionsOf } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  sessionToCome,
} from "./mediation-facts.ts";

interface When {
  plannedAt: string;
  place: string;
}

/** Writes a new session down. Whoever plans it with more than a place uses this beside their own rows. */
export async function placeSession(
  tx: Tx,
  county: number,
  { matter, mediation }: Pick<MediationFacts, "matter" | "mediation">,
  { plannedAt, place }: When,
): Promise<{ session: string; number: number; told: Told }> {
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
  const data = { mediation: mediation.id, session, number, plannedAt };
  return {
    session,
    number,
    told: { stream: matter.id, kind: "matter", type: "mediation.session-planned", data },
  };
}

/** Moves a session that was not held yet. @throws Refused `session-not-found`, `session-recorded` */
export async function moveSession(
  tx: Tx,
  county: number,
  { matter, mediation }: Pick<MediationFacts, "matter" | "mediation">,
  { session: wanted, plannedAt, place }: When & { session: string },
): Promise<{ number: number; told: Told }> {
  assertPossible(mediation, "plan-session");
  const session = await sessionToCome(tx, county, mediation, wanted);
  await moveSessionRow(tx, county, session.id, { plannedAt, place: place.trim() });
  const { id, number, planned_at: before } = session;
  const data = { mediation: mediation.id, session: id, number, before, plannedAt };
  return { number, told: { stream: matter.id, kind: "matter", type: "mediation.session-moved", data } };
}

const input = z.object({ matter: z.uuid(), plannedAt: z.iso.datetime(), place: z.string().min(1).max(200) });

/** Devices and servers do not agree to the minute about now. */
const begunMs = 5 * 60_000;

/**
 * Writes down a session that nobody arranged and that has begun: the sides were there and talked. One to come takes
 * its room, the mediators' time and the days to cool off into account (`placeSession` from where those are kept).
 * @throws Refused `session-to-come`
 */
export const planSession = action<z.infer<typeof input>, MediationFacts, { session: string; number: number }>(
  {
    verb: "mediation.plan-session",
    input,
    load: loadMediation,
    who: mayConduct,
    run: async ({ tx, county, input, facts, now, tell }) => {
      if (epochOf(input.plannedAt) > epochOf(now) + begunMs) refuse("session-to-come");
      const { session, number, told } = await placeSession(tx, county, facts, input);
      tell(told);
      return { session, number };
    },
  },
);
