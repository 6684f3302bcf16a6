import type { Reaction } from "@maple/platform/ledger";
import { countAnew } from "./store/count-store.ts";

/** Events after which a matter may be counted elsewhere. */
const moves = [
  "matter.reported",
  "matter.accepted",
  "matter.declined",
  "matter.withdrawn",
  "matter.handed-to-police",
  "matter.assigned-to-grid",
  "matter.categorised",
  "matter.mediation-begun",
  "matter.agreement-recorded",
  "matter.mediation-ended",
  "matter.settled",
  "matter.verified",
  "matter.reopened",
  "matter.merged",
  "matter.unmerged",
];

/** Keeps the counts equal to the matters, a batch of the ledger at a time. */
export const countReaction: Reaction = {
  name: "evaluation.count",
  types: moves,
  react: (tx, events) => countAnew(tx, events[0]!.county, [...new Set(events.map((event) => event.stream))]),
};
