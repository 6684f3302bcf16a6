import { findMatter } from "@maple/matter/server";
import type { Reaction } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { markMatter } from "./actions/marks-of.ts";

/** Keeps the marks of a matter right as it is told, placed, named a kind, and gets its sides. */
export const markReaction = (door: ResidentDoor): Reaction => ({
  name: "repeat.mark",
  types: ["matter.reported", "matter.assigned-to-grid", "matter.categorised", "mediation.party-added"],
  react: async (tx, events) => {
    const county = events[0]!.county;
    for (const stream of new Set(events.map((event) => event.stream))) {
      const matter = await findMatter(tx, county, stream);
      if (matter) await markMatter(tx, county, door, matter);
    }
  },
});
