import type { Reaction } from "@maple/platform/ledger";
import { append } from "@maple/platform/ledger";
import { endSessionsOfStaff } from "./store/identity-store.ts";

/** When somebody goes, they are signed out everywhere; the session says why. */
export const endSessionsReaction: Reaction = {
  name: "identity.end-sessions",
  types: ["staff.left"],
  react: async (tx, events) => {
    for (const { county, stream, received_at, data } of events) {
      const why = String(data.reason);
      const ended = await endSessionsOfStaff(tx, county, stream, received_at, why);
      if (ended.length === 0) continue;
      await append(
        tx,
        ended.map(({ id, account }) => ({
          stream: account,
          kind: "account",
          type: "account.session-ended",
          data: { session: id, why },
        })),
        { county, actor: "system:end-sessions", command: null, receivedAt: received_at },
      );
    }
  },
};
