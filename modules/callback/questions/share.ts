import { lastMonth } from "@maple/matter";
import { mayInCounty, question } from "@maple/platform/act";
import { type RuleView, triedValue } from "@maple/setup";
import { ruleView } from "@maple/setup/server";
import { z } from "zod";
import { type ShareRehearsal, type ShareValue, shareRule, shareSchema } from "../model/share.ts";
import { countCallbacks } from "../store/callback-store.ts";

/** The share that holds, and every version of it. */
export const shareVersions = question<Record<string, never>, null, RuleView<ShareValue>>({
  verb: "callback.share",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, shareRule, now),
});

/** How many calls last month's settlements would have meant under another share: counts alone. */
export const rehearseShare = question<{ value: ShareValue }, null, ShareRehearsal>({
  verb: "callback.rehearse-share",
  input: z.object({ value: triedValue(shareSchema) }),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: async ({ tx, county, input: { value }, now }) => {
    const { since: from, day } = lastMonth(now);
    const { settled, drawn } = await countCallbacks(tx, county, { rooms: null, from, until: now });
    const about = Math.round((settled * value.perHundred) / 100);
    return { since: day, settled, drawn, about };
  },
});
