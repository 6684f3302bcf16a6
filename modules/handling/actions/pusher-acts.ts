import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { answerDays, sendBackReasons, wordsLimit } from "../model/task.ts";
import { isTaskOver, type TaskAct } from "../model/task-life.ts";
import { saysEnough } from "../rules/push.ts";
import { tasksOfMatter } from "../store/task-store.ts";
import { moveTask } from "./move-task.ts";
import { sendTask } from "./send-task.ts";
import { departmentsOf, loadTask, mayDoTask, stationOf, type TaskFacts } from "./task-facts.ts";

const task = z.uuid();
const words = z.string().max(wordsLimit);
const days = z.int().min(answerDays.least).max(answerDays.most);
type State = { state: string };

/** An act of the room that pushed a matter, with words or without. */
function actOfRoom(verb: string, act: TaskAct, type: string, needsWords: boolean) {
  const input = z.object({ task, words: words.default("") });
  return action<z.infer<typeof input>, TaskFacts, State>({
    verb,
    input,
    load: loadTask,
    who: (actor, facts) => mayDoTask(actor, act, facts),
    run: ({ tx, county, actor, input, facts, now, tell }) => {
      if (needsWords && !saysEnough(input.words)) refuse("task-words-needed");
      return moveTask({
        tx,
        county,
        now,
        task: facts.task,
        act,
        type,
        words: input.words,
        by: actorText(actor),
        tell,
      });
    },
  });
}

/** What the department asked for is supplied: its clock goes on. */
export const supplyTask = actOfRoom("handling.supply", "supply", "handling.more-supplied", true);
/** The answer helps: the task is closed. */
export const closeTask = actOfRoom("handling.close", "close", "handling.task-closed", false);
/** The room takes a task back that was returned, to handle it itself. */
export const takeBackTask = actOfRoom("handling.take-back", "take-back", "handling.task-taken-back", false);
/** The room recalls a task that it need not have sent. */
export const recallTask = actOfRoom("handling.recall", "recall", "handling.task-recalled", true);

const sendingBack = z.object({ task, reason: z.enum(sendBackReasons), words, days });

/** The answer does not help: the task goes back to the department, with a reason and a new time. */
export const sendBackTask = action<z.infer<typeof sendingBack>, TaskFacts, State>({
  verb: "handling.send-back",
  input: sendingBack,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "send-back", facts),
  run: ({ tx, county, actor, input: { reason, words, days }, facts, now, tell }) => {
    if (!saysEnough(words)) refuse("task-words-needed");
    const round = facts.task.round + 1;
    return moveTask({
      tx,
      county,
      now,
      task: facts.task,
      act: "send-back",
      type: "handling.task-sent-back",
      data: { reason, round, days },
      change: { round, answered_at: null, answer_result: null },
      days,
      words,
      by: actorText(actor),
      tell,
    });
  },
});

const pushing = z.object({ task, unit: z.uuid(), asked: words, days });

/** A returned task goes on to the right receiver: a new task in the place of the old one, in the same push. */
export const pushOnTask = action<z.infer<typeof pushing>, TaskFacts, State & { next: string }>({
  verb: "handling.push-on",
  input: pushing,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "push-on", facts),
  run: async ({ tx, county, actor, input: { unit, asked, days }, facts, now, tell }) => {
    const { task, matter, map } = facts;
    if (!saysEnough(asked)) refuse("push-asked-needed");
    if (!departmentsOf(map).some((one) => one.id === unit)) refuse("push-unit-unfit");
    const busy = (await tasksOfMatter(tx, county, matter.id)).some(
      (one) => one.id !== task.id && one.unit === unit && !isTaskOver(one.state),
    );
    if (busy) refuse("push-twice");
    const by = actorText(actor);
    const moved = await moveTask({
      tx,
      county,
      now,
      task,
      act: "push-on",
      type: "handling.task-pushed-on",
      data: { receiver: unit },
      by,
      tell,
    });
    const next = await sendTask({
      tx,
      county,
      now,
      push: task.push,
      matter,
      wanted: { unit, part: task.part, asked, days },
      station: stationOf(map, matter.room),
      data: { after: task.id },
      tell,
    });
    return { ...moved, next };
  },
});
