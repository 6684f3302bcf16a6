import type { Reaction } from "@maple/platform/ledger";
import { endSessionsOf } from "./actions/end-session.ts";

/** When somebody goes, they are signed out everywhere; the next request says why. */
export const endSessionsReaction: Reaction = {
  name: "identity.end-sessions",
  types: ["staff.left"],
  react: async (tx, events) => {
    for (const { county, stream, received_at } of events)
      await endSessionsOf(tx, county, stream, received_at, "no-post");
  },
};
