import { action, mayInCounty, refuse } from "@maple/platform/act";
import type { z } from "zod";
import { limitsSchema } from "../model/audit.ts";
import { objectionToLimits } from "../rules/set-limits.ts";
import { keepLimits } from "../store/bulk-store.ts";

/** The county's own limits from now on; what was noticed before stays as it was. */
export const setBulkLimits = action<z.infer<typeof limitsSchema>, null, { since: string }>({
  verb: "audit.set-limits",
  input: limitsSchema,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "audit.see"),
  run: async ({ tx, county, input, now, command, tell }) => {
    const objection = objectionToLimits(input);
    if (objection) refuse(objection);
    await keepLimits(tx, county, input, now);
    const { hour, day, exportLines } = input;
    tell({
      stream: command,
      kind: "bulk",
      type: "audit.limits-set",
      begins: true,
      data: { hour, day, exportLines },
    });
    return { since: now };
  },
});
