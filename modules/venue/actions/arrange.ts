import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { arrangeWhys, needs } from "../model/arrangement.ts";
import { insertSafety, keepArrangement } from "../store/arrangement-store.ts";
import { zone } from "./taken-times.ts";
import { loadMediation, type MediationFacts, mayConduct, timeTold } from "./time-facts.ts";

/** Longer is no cooling-off: the matter would simply wait. */
const mostCooling = 30;

const input = z.object({
  matter: z.uuid(),
  why: z.enum(arrangeWhys),
  needs: z.array(z.enum(needs)).max(needs.length),
  dialect: z.string().max(60).default(""),
  stagger: z.int().min(0).max(60).default(0),
  firstSide: z.enum(["A", "B"]).nullable().default(null),
  apart: z.boolean().default(false),
  coolUntil: z.iso.date().nullable().default(null),
});

/**
 * How the sides meet: one after the other, in waiting rooms apart, after some days, with an interpreter. It holds for
 * times offered and sessions planned from now on.
 */
export const arrange = action<z.infer<typeof input>, MediationFacts, { arranged: true }>({
  verb: "venue.arrange",
  input,
  load: loadMediation,
  who: mayConduct,
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { matter, mediation } = facts;
    const today = localDateOf(now, zone);
    const { coolUntil, stagger, firstSide, why, apart } = input;
    const late = coolUntil !== null && (coolUntil < today || coolUntil > addDays(today, mostCooling));
    if (late || stagger > 0 !== (firstSide !== null)) refuse("arrangement-unfit");
    const kept = { why, stagger, firstSide, apart, coolUntil, needs: [...new Set(input.needs)] };
    const dialect = input.dialect.trim();
    await keepArrangement(
      tx,
      county,
      { mediation: mediation.id, matter: matter.id, at: now },
      { ...kept, dialect },
    );
    tell(timeTold(facts, "venue.arranged", kept));
    return { arranged: true };
  },
});

const line = z.string().max(500);
const safetyInput = z.object({ matter: z.uuid(), seats: line, leave: line, call: line, stop: line });

/** The short safety plan of a session, in the mediators' own compartment. */
export const keepSafety = action<z.infer<typeof safetyInput>, MediationFacts, { kept: true }>({
  verb: "venue.keep-safety",
  input: safetyInput,
  load: loadMediation,
  who: mayConduct,
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "neutral" }],
  run: async ({ tx, county, input, facts, now, tell }) => {
    const [seats, leave, call, stop] = [input.seats, input.leave, input.call, input.stop].map((one) =>
      one.trim(),
    );
    if (!seats || !leave || !call || !stop) return refuse("safety-words-needed");
    const { matter, mediation } = facts;
    const id = newId();
    await insertSafety(
      tx,
      county,
      { id, matter: matter.id, mediation: mediation.id },
      { seats, leave, call, stop, at: now },
    );
    tell(timeTold(facts, "venue.safety-kept", { plan: id }));
    return { kept: true };
  },
});
