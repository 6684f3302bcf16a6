import { action, mayInCounty } from "@maple/platform/act";
import { ruleInput } from "@maple/setup";
import { keepRule } from "@maple/setup/server";
import { z } from "zod";
import { shareRule, shareSchema } from "../model/share.ts";

const input = z.object({ value: shareSchema, ...ruleInput });

/** The county sets of how many in a hundred settlements somebody is called, from a day on. The lot is drawn as before. */
export const setShare = action<z.infer<typeof input>, null, { version: number; from: string }>({
  verb: "callback.set-share",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  run: ({ input: { value, from, source }, ...acting }) =>
    keepRule({ ...acting, rule: shareRule, type: "callback.share-set", value, from, source }),
});
