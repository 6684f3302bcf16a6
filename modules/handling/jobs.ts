import { countyMap } from "@maple/grid/server";
import { actorText, systemOf } from "@maple/platform/act";
import type { Moment } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { append, type Told } from "@maple/platform/ledger";
import { ruleAt } from "@maple/setup";
import { ruleVersions } from "@maple/setup/server";
import { clocksOfTask, moveTask } from "./actions/move-task.ts";
import { stationOf } from "./actions/task-facts.ts";
import { type Ladder, type LadderAct, ladderRule, type Rung } from "./model/ladder.ts";
import { nextTaskState } from "./model/task-life.ts";
import { dueRungs, ladderClockOf } from "./rules/due-rungs.ts";
import {
  climbOnce,
  findTaskToChange,
  type TaskChange,
  type TaskRow,
  tasksToClimb,
} from "./store/task-store.ts";

const page = 200;
const typeOf: Record<LadderAct, string> = {
  urge: "handling.task-urged",
  supervise: "handling.task-supervised",
  "hand-back": "handling.task-handed-back",
};

/**
 * Goes on with what nobody acted on: urges, supervises, hands back, each step once however often it runs. Every step is
 * an act of the product (decision 0009), in a transaction of its own.
 * @returns how many steps were new.
 */
export async function climbLadder(db: Db, given: { county: number; now: Moment }): Promise<number> {
  const { county, now } = given;
  const versions = await inCounty(db, county, (tx) => ruleVersions(tx, county, ladderRule));
  const ladderOn = (sentAt: Moment): Ladder => {
    const { version, value } = ruleAt(ladderRule, versions, sentAt);
    return { version, ...value };
  };
  let climbed = 0;
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const ids: string[] = await inCounty(db, county, (tx) =>
      tasksToClimb(tx, county, { after: from, limit: page }),
    );
    for (const id of ids)
      climbed += await inCounty(db, county, (tx) => climbTask(tx, { county, now, ladderOn, task: id }));
    if (ids.length < page) return climbed;
    after = ids.at(-1)!;
  }
}

async function climbTask(
  tx: Tx,
  given: { county: number; now: Moment; ladderOn(sentAt: Moment): Ladder; task: string },
): Promise<number> {
  const { county, now } = given;
  const told: Told[] = [];
  const climb = async (): Promise<void> => {
    const task = await findTaskToChange(tx, county, given.task);
    if (!task) return;
    // A task keeps the ladder that held when it was sent: a new one neither tells it twice nor overtakes it.
    const ladder = given.ladderOn(task.sent_at);
    const due = dueRungs(
      { state: task.state, clocks: clocksOfTask(task), sentAt: task.sent_at },
      ladder,
      now,
    );
    let standing: TaskRow = task;
    for (const rung of due) {
      if (nextTaskState(standing.state, rung.act) === null) return;
      const round = rung.clock === "accept" ? 0 : standing.round;
      const step = { task: task.id, clock: rung.clock, round, days: rung.days, act: rung.act, at: now };
      if (!(await climbOnce(tx, county, step))) continue;
      standing = await take(standing, rung, ladder.version);
    }
  };
  const map = await countyMap(tx, county);
  const by = actorText(systemOf(county, "climb-ladder"));
  const take = async (task: TaskRow, rung: Rung, version: number): Promise<TaskRow> => {
    const change: TaskChange =
      rung.act === "urge"
        ? { urged_at: now }
        : rung.act === "supervise"
          ? { supervised: task.supervised ?? "supervised" }
          : {};
    // What is listed already stays so: the product never lowers what a person decided.
    const type = rung.act === "supervise" && task.supervised === "listed" ? typeOf.urge : typeOf[rung.act];
    await moveTask({
      tx,
      county,
      now,
      task,
      act: rung.act,
      type,
      data: {
        clock: ladderClockOf(task.state),
        days: rung.days,
        ladder: version,
        station: stationOf(map, task.room),
      },
      change,
      by,
      tell: (one) => told.push(one),
    });
    return { ...task, ...change, state: nextTaskState(task.state, rung.act)! };
  };
  await climb();
  if (told.length > 0) await append(tx, told, { county, actor: by, command: null, receivedAt: now });
  return told.length;
}
