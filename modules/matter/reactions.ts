import { handingSchema } from "@maple/people";
import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import type { Reaction } from "@maple/platform/ledger";
import { handOver, holdsPost, standIn } from "./actions/hand-over.ts";

/**
 * The open matters of somebody whose posts have ended: to whoever the keeper named, to whoever stands in, or back to the
 * queue of the room. Nothing stays with someone without access (mission F1).
 */
export const handOverReaction = (clock: () => Moment): Reaction => ({
  name: "matter.hand-over",
  types: ["staff.left", "staff.post-ended", "staff.post-annulled", "staff.post-covered"],
  react: async (tx, events) => {
    for (const { county, stream: staff, type, data } of events) {
      const now = clock();
      const by = actorText(systemOf(county, "hand-over"));
      if (type === "staff.left") {
        const named = new Map(handingSchema.parse(data.handing).map((one) => [one.matter, one.to]));
        const rest = typeof data.rest === "string" ? data.rest : null;
        const takerOf = (matter: string) => (named.has(matter) ? (named.get(matter) ?? null) : rest);
        await handOver({ tx, county, staff, takerOf, by, now });
      } else if (!(await holdsPost(tx, county, staff, now))) {
        const taker = await standIn(tx, county, staff, now);
        await handOver({ tx, county, staff, takerOf: () => taker, by, now });
      }
    }
  },
});
