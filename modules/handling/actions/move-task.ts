import { refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { EventData, Told } from "@maple/platform/ledger";
import { isTaskOver, nextTaskState, type TaskAct, taskStateWords, turns } from "../model/task-life.ts";
import { answerDueOf, moveTaskClocks, type TaskClocks, taskDueOf } from "../rules/task-clock.ts";
import { changeTask, insertWord, type TaskChange, type TaskRow } from "../store/task-store.ts";

export interface MovingTask {
  tx: Tx;
  county: number;
  now: string;
  task: TaskRow;
  act: TaskAct;
  /** The ledger's word for it: `handling.task-accepted`. */
  type: string;
  data?: EventData;
  change?: TaskChange;
  /** Days for an answer that is asked for anew. */
  days?: number;
  words?: string;
  /** How the ledger and the words name who does it. */
  by: string;
  tell(one: Told): void;
}

export const clocksOfTask = (task: Pick<TaskRow, "accept_clock" | "answer_clock" | "days">): TaskClocks => ({
  accept: task.accept_clock,
  answer: task.answer_clock,
  days: task.days,
});

/** Does an act of the life table to a task: next state, clocks, row, words, event on the matter's own stream. */
export async function moveTask(moving: MovingTask): Promise<{ state: string }> {
  const { tx, county, now, task, act } = moving;
  const words = taskStateWords[task.state];
  const next =
    nextTaskState(task.state, act) ?? refuse("task-not-possible", { state: words.zh, stateEn: words.en });
  const clocks = moveTaskClocks(clocksOfTask(task), act, now, moving.days);
  await changeTask(tx, county, task.id, {
    ...moving.change,
    state: next,
    days: clocks.days,
    accept_clock: clocks.accept,
    answer_clock: clocks.answer,
    answer_due: answerDueOf(clocks),
    // A clock that was over already does not stand still: it is nobody's to be late with while the room has its turn.
    due_at: turns[next] === "department" ? taskDueOf(clocks) : null,
    ...(isTaskOver(next) ? { ended_at: now } : {}),
  });
  const text = moving.words?.trim() ?? "";
  const word = text === "" ? null : newId();
  if (word !== null)
    await insertWord(tx, county, {
      id: word,
      task: task.id,
      matter: task.matter,
      kind: act,
      text,
      author: moving.by,
      at: now,
    });
  moving.tell({
    stream: task.matter,
    kind: "matter",
    type: moving.type,
    data: {
      task: task.id,
      unit: task.unit,
      part: task.part,
      from: task.state,
      to: next,
      word,
      ...moving.data,
    },
  });
  return { state: next };
}
