import type { Reaction } from "@maple/platform/ledger";
import { forgetCountyMap } from "./questions/county-map.ts";

/** Whoever changed units or borders sees it at once in this process; another looks again within seconds. */
export const mapReaction: Reaction = {
  name: "grid.forget-map",
  types: [
    "unit.added",
    "unit.corrected",
    "unit.closed",
    "grid.drawing-decided",
    "setup.imported",
    "setup.import-undone",
  ],
  react: async (_tx, events) => {
    for (const county of new Set(events.map((event) => event.county))) forgetCountyMap(county);
  },
};
