import { action, mayInCounty, refuse } from "@maple/platform/act";
import { z } from "zod";
import { type KeepingKey, keepingKeys } from "../model/keeping.ts";
import { objectionToTerm } from "../rules/set-term.ts";
import { keepTerm } from "../store/keeping-store.ts";

const kinds = keepingKeys as [KeepingKey, ...KeepingKey[]];
const input = z.object({ kind: z.enum(kinds), length: z.int().min(1).max(100) });

/** The county keeps a kind longer than the plan says, from now on. */
export const setTerm = action<z.infer<typeof input>, null, { length: number }>({
  verb: "keeping.set-term",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "keeping.keep"),
  run: async ({ tx, county, input: { kind, length }, now, command, tell }) => {
    const objection = objectionToTerm(kind, length);
    if (objection) refuse(objection.reason, objection.values);
    await keepTerm(tx, county, kind, length, now);
    tell({
      stream: command,
      kind: "keeping",
      type: "keeping.term-set",
      begins: true,
      data: { kind, length },
    });
    return { length };
  },
});
