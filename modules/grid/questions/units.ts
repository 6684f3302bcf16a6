import { mayInCounty, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import type { Units } from "../model/unit-history.ts";
import { listUnits } from "../store/grid-store.ts";
import { unitHistory } from "../store/unit-store.ts";

const input = z.object({ on: z.iso.date().optional() });

/** The tree of units on a day, with what they were before and who took over from whom. */
export const unitTree = question<z.infer<typeof input>, null, Units>({
  verb: "unit.tree",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "unit.keep"),
  answer: async ({ tx, county, input: { on }, now }) => {
    const day = on ?? localDateOf(now, "Asia/Shanghai");
    const [units, history] = await Promise.all([listUnits(tx, county, day), unitHistory(tx, county)]);
    return { on: day, units, ...history };
  },
});
