import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { mayResume, resumedNow } from "../rules/clock-acts.ts";
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

const input = clockInput.extend({ words: z.string().max(1000) });

/** What was waited for is there: the clock runs again, with as much left as before the pause. */
export const resuming = ({ verb, home }: ClockVerb) =>
  action<z.infer<typeof input>, ClockFacts, { due: string | null }>({
    verb,
    input,
    load: loadClock(home),
    who: (actor, { about }) => mayActOn(actor, "matter.resume-clock", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { words }, facts, now, tell }) => {
      const { clock, matter } = facts;
      const objection = mayResume(clock);
      if (objection) refuse(objection.reason, objection.values);
      const note = await noteWhy(tx, county, { matter: matter.id, actor, reason: words, now });
      const kept = await keepClock({ tx, county, home }, facts, resumedNow(clock!, now));
      const { rule, serial } = clock!;
      tellClock(tell, facts, "matter.clock-resumed", { rule, serial, note });
      return kept;
    },
  });

export const resumeClock = resuming({ verb: "matter.resume-clock", home: matterClocks });
