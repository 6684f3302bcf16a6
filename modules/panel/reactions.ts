import { actorText, systemOf } from "@maple/platform/act";
import { append, type Reaction } from "@maple/platform/ledger";
import { panelTold } from "./actions/panel-facts.ts";
import { nextPanelState } from "./model/panel-life.ts";
import { changePanel, panelsOf } from "./store/panel-store.ts";

/** Types of events with which a matter is over. */
const endings = [
  "matter.verified",
  "matter.declined",
  "matter.withdrawn",
  "matter.handed-to-police",
  "matter.mediation-ended",
];

/**
 * When a matter is over, its panel is too: one whose outcome is told is closed, one that gave no advice yet is cancelled.
 * One whose advice waits for its outcome waits on: whoever called it is asked what became of it.
 */
export const closeWithMatterReaction: Reaction = {
  name: "panel.close-with-matter",
  types: endings,
  react: async (tx, events) => {
    for (const { county, stream, received_at } of events)
      for (const panel of await panelsOf(tx, county, stream)) {
        // A matter that was reopened may have been given a panel since.
        if (panel.called_at > received_at) continue;
        const act = panel.state === "followed" ? "close" : "cancel";
        const to = nextPanelState(panel.state, act);
        if (to === null) continue;
        await changePanel(tx, county, panel.id, { state: to, closed_at: received_at });
        const type = act === "close" ? "panel.closed" : "panel.cancelled";
        await append(tx, [panelTold(panel, type, { why: "matter-over", to })], {
          county,
          actor: actorText(systemOf(county, "close-panels")),
          command: null,
          receivedAt: received_at,
        });
      }
  },
};
