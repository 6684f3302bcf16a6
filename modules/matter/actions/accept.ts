import { action } from "@maple/platform/act";
import { z } from "zod";
import { registerNumber } from "../model/register-number.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";
import { entryOf } from "./register-entry.ts";

/**
 * Somebody takes a matter up: it gets its number in the register and a holder. First receiver's duty: whoever accepts
 * stays responsible until somebody else takes it.
 */
export const acceptMatter = action<{ matter: string }, MatterFacts, { state: string; number: string | null }>(
  {
    verb: "matter.accept",
    input: z.object({ matter: z.uuid() }),
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, "matter.accept", about),
    run: async ({ tx, county, actor, facts: { matter }, now, tell }) => {
      const { year, number } = await entryOf(tx, county, matter, now);
      const { state } = await moveMatter({
        tx,
        county,
        now,
        matter,
        act: "accept",
        type: "matter.accepted",
        data: { holder: actor.id, number },
        change: { accepted_at: now, holder: matter.holder ?? actor.id, year, number },
        tell,
      });
      return { state, number: registerNumber(year, number) };
    },
  },
);
