import { mayInCounty, question } from "@maple/platform/act";
import { z } from "zod";
import { type Division, divisionDigits } from "../model/division.ts";
import { divisionsUnder } from "../store/division-store.ts";

const input = z.object({ under: z.string().regex(/^\d{12}$/) });

/** What the national table has directly below a division: towns of a county, communities and villages of a town. */
export const divisionList = question<z.infer<typeof input>, null, Division[]>({
  verb: "unit.divisions",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "unit.keep"),
  answer: ({ tx, input: { under } }) => {
    const { county, town, community } = divisionDigits;
    const isCounty = under.endsWith("0".repeat(12 - county));
    return divisionsUnder(tx, under.slice(0, isCounty ? county : town), isCounty ? town : community);
  },
});
