import { sessionsOf } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { answerLateChanges, changesOf, insertLateChange } from "../store/change-store.ts";
import {
  loadMediation,
  type MediationFacts,
  mayAnswer,
  mayConduct,
  opensSides,
  timeTold,
  whoseWord,
} from "./time-facts.ts";

const input = z.object({
  matter: z.uuid(),
  session: z.uuid(),
  party: z.uuid().optional(),
  way: z.enum(["telephone", "present"]).optional(),
  reason: z.string().max(500),
});

/** Somebody cannot come after all, and says why. The reason stays with their side and the mediators. */
export const askChange = action<z.infer<typeof input>, MediationFacts, { change: string }>({
  verb: "venue.ask-change",
  input,
  load: loadMediation,
  who: mayAnswer,
  opens: opensSides,
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const { party, way } = whoseWord(facts, actor, input);
    const { matter, mediation } = facts;
    const session =
      (await sessionsOf(tx, county, mediation.id)).find((one) => one.id === input.session) ??
      refuse("session-not-found");
    if (session.result !== null || session.planned_at <= now) refuse("session-past");
    const reason = input.reason.trim();
    if ([...reason].length < 2) refuse("change-reason-needed");
    const waiting = (await changesOf(tx, county, matter.id)).some(
      (one) => one.session === session.id && one.party === party.id && one.answer === null,
    );
    if (waiting) refuse("change-open");
    const change = newId();
    await insertLateChange(tx, county, matter.id, {
      id: change,
      session: session.id,
      party: party.id,
      compartment: party.side,
      reason,
      way,
      at: now,
    });
    tell(
      timeTold(facts, "venue.change-asked", {
        change,
        session: session.id,
        party: party.id,
        side: party.side,
        way,
      }),
    );
    return { change };
  },
});

const staysInput = z.object({ matter: z.uuid(), session: z.uuid() });

/** The session stays as planned; whoever asked reads it on their page. Moving it answers by itself. */
export const keepTime = action<z.infer<typeof staysInput>, MediationFacts, { stays: true }>({
  verb: "venue.keep-time",
  input: staysInput,
  load: loadMediation,
  who: mayConduct,
  opens: opensSides,
  run: async ({ tx, county, input: { session }, facts, now, tell }) => {
    const { matter } = facts;
    const waits = (await changesOf(tx, county, matter.id)).some(
      (one) => one.session === session && one.answer === null,
    );
    if (!waits) refuse("change-not-found");
    await answerLateChanges(tx, county, { matter: matter.id, session }, "stays", now);
    tell(timeTold(facts, "venue.time-kept", { session }));
    return { stays: true };
  },
});
