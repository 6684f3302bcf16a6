import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { extendedNow, extensionOf, mayExtend } from "../rules/clock-acts.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import {
  type ClockFacts,
  type ClockVerb,
  clockInput,
  keepClock,
  loadClock,
  matterClocks,
  tellClock,
} from "./clock-facts.ts";
import { consentInput, consentOfBoth } from "./consent-of-both.ts";
import { noteWhy } from "./note-why.ts";

const input = clockInput.extend({
  length: z.int().min(1).max(400),
  ...consentInput,
  words: z.string().max(1000),
});

/** Both sides agree to more time, and how each of them said so is kept. */
export const extending = ({ verb, home }: ClockVerb) =>
  action<z.infer<typeof input>, ClockFacts, { due: string | null }>({
    verb,
    input,
    load: loadClock(home),
    who: (actor, { about }) => mayActOn(actor, "matter.extend-clock", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { length, words, ...said }, facts, now, tell }) => {
      const { clock, matter } = facts;
      const objection = mayExtend(clock, "consent", length, now);
      if (objection) refuse(objection.reason, objection.values);
      const consents = consentOfBoth(said);
      const note = await noteWhy(tx, county, { matter: matter.id, actor, reason: words, now });
      const by = extensionOf(clock!, length)!;
      const kept = await keepClock({ tx, county, home }, facts, extendedNow(clock!, now, by, "consent"));
      const { rule, serial } = clock!;
      tellClock(tell, facts, "matter.clock-extended", { rule, serial, ...by, ...consents, note });
      return kept;
    },
  });

export const extendClock = extending({ verb: "matter.extend-clock", home: matterClocks });
