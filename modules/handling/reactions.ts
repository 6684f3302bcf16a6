import { actorText, systemOf } from "@maple/platform/act";
import { append, type Reaction, type Told } from "@maple/platform/ledger";
import { moveTask } from "./actions/move-task.ts";
import { nextTaskState } from "./model/task-life.ts";
import { tasksOfMatter } from "./store/task-store.ts";

/** When a matter ends or is settled, what departments still have of it is recalled: no task outlives its matter. */
export const recallWithMatterReaction: Reaction = {
  name: "handling.recall-with-matter",
  types: [
    "matter.settled",
    "matter.declined",
    "matter.withdrawn",
    "matter.handed-to-police",
    "matter.mediation-ended",
  ],
  react: async (tx, events) => {
    for (const { county, stream, received_at } of events) {
      const by = actorText(systemOf(county, "recall-with-matter"));
      const told: Told[] = [];
      for (const task of await tasksOfMatter(tx, county, stream)) {
        if (task.sent_at > received_at) continue;
        const act = nextTaskState(task.state, "recall") === null ? "take-back" : "recall";
        if (nextTaskState(task.state, act) === null) continue;
        await moveTask({
          tx,
          county,
          now: received_at,
          task,
          act,
          type: act === "recall" ? "handling.task-recalled" : "handling.task-taken-back",
          data: { withMatter: true },
          by,
          tell: (one) => told.push(one),
        });
      }
      if (told.length > 0)
        await append(tx, told, { county, actor: by, command: null, receivedAt: received_at });
    }
  },
};
