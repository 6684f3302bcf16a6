import { actorText, systemOf } from "@maple/platform/act";
import { append, type Reaction, type Told } from "@maple/platform/ledger";
import { endHandOver, handOversOf } from "./store/hand-over-store.ts";

/** When a matter ends or is settled, an offer that nobody answered lapses: no hand-over outlives its matter. */
export const lapseWithMatterReaction: Reaction = {
  name: "teamwork.lapse-with-matter",
  types: [
    "matter.settled",
    "matter.declined",
    "matter.withdrawn",
    "matter.handed-to-police",
    "matter.mediation-ended",
    "matter.merged",
  ],
  react: async (tx, events) => {
    for (const { county, stream, received_at } of events) {
      const by = actorText(systemOf(county, "lapse-with-matter"));
      const told: Told[] = [];
      for (const one of await handOversOf(tx, county, [stream])) {
        if (one.state !== "offered" || one.given_at > received_at) continue;
        await endHandOver(tx, county, one.id, {
          state: "lapsed",
          by,
          at: received_at,
          answer: null,
          words: "",
        });
        told.push({
          stream,
          kind: "matter",
          type: "teamwork.lapsed",
          data: { handOver: one.id, unit: one.to_unit, before: one.from_unit, from: "offered", to: "lapsed" },
        });
      }
      if (told.length > 0)
        await append(tx, told, { county, actor: by, command: null, receivedAt: received_at });
    }
  },
};
