import { findMatter } from "@maple/matter/server";
import {
  addDays,
  addWorkingDays,
  chinaCalendar,
  localDateOf,
  type Moment,
  startOfLocalDay,
} from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { Reaction } from "@maple/platform/ledger";
import { ruleAt } from "@maple/setup";
import { ruleVersions } from "@maple/setup/server";
import { callWithin, drawnWithinDays } from "./model/callback.ts";
import { shareRule } from "./model/share.ts";
import { drawnSide } from "./rules/draw.ts";
import { insertDrawn } from "./store/callback-store.ts";

const zone = "Asia/Shanghai";
const sides = ["A", "B", "reporter"] as const;

/** Draws settlements as they come: by the hash of each, and of no protected matter. */
export const drawReaction = (now: () => Moment): Reaction => ({
  name: "callback.draw",
  types: ["matter.settled"],
  readsLoaded: true,
  react: async (tx, events) => {
    const since = startOfLocalDay(addDays(localDateOf(now(), zone), -drawnWithinDays), zone);
    const fresh = events.filter((one) => one.received_at >= since);
    // A batch is of one county.
    const versions = fresh[0] ? await ruleVersions(tx, fresh[0].county, shareRule) : [];
    for (const event of fresh) {
      const asked = sides.filter((side) => (event.data.sides as string[] | undefined)?.includes(side));
      // The share that held when it was settled: a later decision neither adds to the drawn nor takes from them.
      const share = ruleAt(shareRule, versions, event.received_at);
      const side = drawnSide(event.hash.toString("hex"), asked, share.value.perHundred);
      const matter = side && (await findMatter(tx, event.county, event.stream));
      if (!side || !matter || matter.sealed !== null) continue;
      const settledAt = event.acted_at ?? event.received_at;
      await insertDrawn(tx, event.county, {
        id: newId(),
        matter: matter.id,
        round: matter.reopened + 1,
        side,
        way: String(event.data.way ?? ""),
        settledAt,
        drawnAt: now(),
        dueOn: addWorkingDays(chinaCalendar, localDateOf(now(), zone), callWithin),
      });
    }
  },
});
