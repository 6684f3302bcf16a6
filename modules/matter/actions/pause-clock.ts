import { action, refuse } from "@maple/platform/act";
import { pauseReasons } from "@maple/platform/clock";
import { z } from "zod";
import { mayPause, pausedNow } from "../rules/clock-acts.ts";
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
import { noteWhy } from "./note-why.ts";

const input = clockInput.extend({ reason: z.enum(pauseReasons), words: z.string().max(1000) });

/** A clock stands still for a reason that its rule knows, until what is waited for is there. */
export const pausing = ({ verb, home }: ClockVerb) =>
  action<z.infer<typeof input>, ClockFacts, { due: string | null }>({
    verb,
    input,
    load: loadClock(home),
    who: (actor, { about }) => mayActOn(actor, "matter.pause-clock", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { reason, words }, facts, now, tell }) => {
      const { clock, matter } = facts;
      const objection = mayPause(clock, reason, now);
      if (objection) refuse(objection.reason, objection.values);
      const note = await noteWhy(tx, county, { matter: matter.id, actor, reason: words, now });
      const kept = await keepClock({ tx, county, home }, facts, pausedNow(clock!, now, reason));
      const { rule, serial } = clock!;
      tellClock(tell, facts, "matter.clock-paused", { rule, serial, reason, note });
      return kept;
    },
  });

export const pauseClock = pausing({ verb: "matter.pause-clock", home: matterClocks });
