import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { answerResults, returnReasons, wordsLimit } from "../model/task.ts";
import { saysEnough } from "../rules/push.ts";
import { mayReturn } from "../rules/return.ts";
import { moveTask } from "./move-task.ts";
import { departmentsOf, loadTask, mayDoTask, type TaskFacts } from "./task-facts.ts";

const task = z.uuid();
const words = z.string().max(wordsLimit);
type State = { state: string };

/** The department takes a task up: from now on the task is its own; the matter stays with its holder. */
export const acceptTask = action<{ task: string }, TaskFacts, State>({
  verb: "handling.accept",
  input: z.object({ task }),
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "accept", facts),
  run: ({ tx, county, actor, facts, now, tell }) =>
    moveTask({
      tx,
      county,
      now,
      task: facts.task,
      act: "accept",
      type: "handling.task-accepted",
      change: { accepted_at: now },
      by: actorText(actor),
      tell,
    }),
});

const returning = z.object({
  task,
  reason: z.enum(returnReasons),
  receiver: z.uuid().nullable().default(null),
  words,
});

/** The department gives a task back with a reason, words, and the right receiver. */
export const returnTask = action<z.infer<typeof returning>, TaskFacts, State>({
  verb: "handling.return",
  input: returning,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "return", facts),
  run: ({ tx, county, actor, input, facts, now, tell }) => {
    const departments = new Set(departmentsOf(facts.map).map((unit) => unit.id));
    const objection = mayReturn(input, { unit: facts.task.unit, departments });
    if (objection) refuse(objection);
    const { reason, receiver } = input;
    return moveTask({
      tx,
      county,
      now,
      task: facts.task,
      act: "return",
      type: "handling.task-returned",
      data: { reason, receiver },
      change: { return_reason: reason, right_unit: receiver },
      words: input.words,
      by: actorText(actor),
      tell,
    });
  },
});

const answering = z.object({ task, result: z.enum(answerResults), words });

/** The department answers. The answer of the lead is the joint answer; a helper answers what it was asked. */
export const answerTask = action<z.infer<typeof answering>, TaskFacts, State>({
  verb: "handling.answer",
  input: answering,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "answer", facts),
  run: ({ tx, county, actor, input: { result, words }, facts, now, tell }) => {
    if (!saysEnough(words)) refuse("task-words-needed");
    return moveTask({
      tx,
      county,
      now,
      task: facts.task,
      act: "answer",
      type: "handling.task-answered",
      data: { result },
      change: { answer_result: result, answered_at: now },
      words,
      by: actorText(actor),
      tell,
    });
  },
});

const asking = z.object({ task, words });

/** The department asks for more: its clock stands still until it is supplied. */
export const askMore = action<z.infer<typeof asking>, TaskFacts, State>({
  verb: "handling.ask-more",
  input: asking,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "ask-more", facts),
  run: ({ tx, county, actor, input: { words }, facts, now, tell }) => {
    if (!saysEnough(words)) refuse("task-words-needed");
    return moveTask({
      tx,
      county,
      now,
      task: facts.task,
      act: "ask-more",
      type: "handling.more-asked",
      words,
      by: actorText(actor),
      tell,
    });
  },
});
