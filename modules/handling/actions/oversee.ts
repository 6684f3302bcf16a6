import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { wordsLimit } from "../model/task.ts";
import { moveTask } from "./move-task.ts";
import { loadTask, mayDoTask, stationOf, type TaskFacts } from "./task-facts.ts";

const input = z.object({ task: z.uuid(), words: z.string().max(wordsLimit).default("") });
type Input = z.infer<typeof input>;
type State = { state: string };
const zone = "Asia/Shanghai";

/** 催办: at most once a day, so that urging keeps its weight. */
export const urgeTask = action<Input, TaskFacts, State>({
  verb: "handling.urge",
  input,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "urge", facts),
  run: ({ tx, county, actor, input: { words }, facts: { task, map }, now, tell }) => {
    if (task.urged_at !== null && localDateOf(task.urged_at, zone) === localDateOf(now, zone))
      refuse("urged-lately");
    return moveTask({
      tx,
      county,
      now,
      task,
      act: "urge",
      type: "handling.task-urged",
      data: { station: stationOf(map, task.room) },
      change: { urged_at: now },
      words,
      by: actorText(actor),
      tell,
    });
  },
});

/** 督办: the head of the station follows it; 挂牌督办 stands above it. */
function supervising(verb: string, how: "supervised" | "listed") {
  const act = how === "listed" ? "list" : "supervise";
  return action<Input, TaskFacts, State>({
    verb,
    input,
    load: loadTask,
    who: (actor, facts) => mayDoTask(actor, act, facts),
    run: ({ tx, county, actor, input: { words }, facts: { task, map }, now, tell }) => {
      if (task.supervised === how || task.supervised === "listed") refuse("supervised-already");
      return moveTask({
        tx,
        county,
        now,
        task,
        act,
        type: how === "listed" ? "handling.task-listed" : "handling.task-supervised",
        data: { station: stationOf(map, task.room) },
        change: { supervised: how },
        words,
        by: actorText(actor),
        tell,
      });
    },
  });
}

export const superviseTask = supervising("handling.supervise", "supervised");
export const listTask = supervising("handling.list", "listed");

/** 提级: the unit above the department, at last the county, sees the task and presses on it (Petition Work Regulations art. 24). */
export const raiseTask = action<Input, TaskFacts, State>({
  verb: "handling.raise",
  input,
  load: loadTask,
  who: (actor, facts) => mayDoTask(actor, "raise", facts),
  run: ({ tx, county, actor, input: { words }, facts: { task, map }, now, tell }) => {
    const from = task.raised_to ?? task.unit;
    const above = map.units.get(from)?.parent ?? refuse("raise-nowhere");
    return moveTask({
      tx,
      county,
      now,
      task,
      act: "raise",
      type: "handling.task-raised",
      data: { raisedTo: above, station: stationOf(map, task.room) },
      change: { raised_to: above },
      words,
      by: actorText(actor),
      tell,
    });
  },
});
