import type { Supervision } from "../model/task.ts";
import type { TaskState } from "../model/task-life.ts";

export interface FoldedTask {
  state: TaskState;
  unit: string;
  round: number;
  supervised: Supervision | null;
  raisedTo: string | null;
}

export interface TaskEvent {
  type: string;
  data: Readonly<Record<string, unknown>>;
}

/** What the ledger says of a task, from its events in order; null when there is none. The row must say the same. */
export function foldTask(events: readonly TaskEvent[], task: string): FoldedTask | null {
  let folded: FoldedTask | null = null;
  for (const { type, data } of events) {
    if (data.task !== task) continue;
    if (type === "handling.task-sent")
      folded = {
        state: "sent",
        unit: String(data.unit),
        round: 1,
        supervised: null,
        raisedTo: null,
      };
    if (folded === null) continue;
    const before: FoldedTask = folded;
    folded = {
      ...before,
      state: data.to as TaskState,
      round: type === "handling.task-sent-back" ? before.round + 1 : before.round,
      supervised:
        type === "handling.task-listed"
          ? "listed"
          : type === "handling.task-supervised"
            ? "supervised"
            : before.supervised,
      raisedTo: type === "handling.task-raised" ? String(data.raisedTo) : before.raisedTo,
    };
  }
  return folded;
}
