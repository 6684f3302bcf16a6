import type { Moment } from "@maple/platform/clock";
import {
  type Ladder,
  type LadderAct,
  type LadderClock,
  type LadderValue,
  ladderActs,
} from "../model/ladder.ts";
import type { TaskState } from "../model/task-life.ts";
import { inClimbingOrder } from "./ladder.ts";
import { answerDueOf, endOfWorkingDay, type TaskClocks } from "./task-clock.ts";

export interface RehearsedTask {
  state: TaskState;
  clocks: TaskClocks;
  sentAt: Moment;
  /** The department gave it back itself; without a reason of its own what ended it was the ladder. */
  returned: boolean;
}

/** A rung that a ladder would have climbed, and when at the earliest. */
export interface Step {
  clock: LadderClock;
  days: number;
  act: LadderAct;
  at: Moment;
}

const ended = (events: TaskClocks["accept"]): Moment | null =>
  events.find((event) => event.kind === "met" || event.kind === "stopped")?.at ?? null;

/** When the product handed a task back; null when it did not. Only it ends a task so without a reason. */
export function handedBackAt(task: RehearsedTask): Moment | null {
  const back = task.state === "handed-back" || task.state === "pushed-on" || task.state === "taken-back";
  return back && !task.returned ? ended(task.clocks.answer) : null;
}

/**
 * What a ladder would have done about a task in the time in which the department had it: from the sending until it was
 * taken up, and after the time for the answer until it was answered, whatever stood still not counted. What handed back
 * ends the task. Of a task whose answer was sent back the last round is read: its clock began anew.
 */
export function stepsUnder(task: RehearsedTask, ladder: LadderValue, now: Moment): Step[] {
  const steps: Step[] = [];
  const climb = (clock: LadderClock, from: Moment, until: Moment, since: Moment): boolean => {
    for (const { days, act } of inClimbingOrder(ladder.rungs).filter((rung) => rung.clock === clock)) {
      const due = endOfWorkingDay(from, days);
      // A due rung is climbed when the department's turn comes, not while the room has it.
      const at = due < since ? since : due;
      if (at > until) return false;
      if (steps.some((one) => one.clock === clock && one.days === days && one.act === act)) continue;
      steps.push({ clock, days, act, at });
      if (act === "hand-back") return true;
    }
    return false;
  };
  const { accept, answer } = task.clocks;
  const takenUp = ended(accept);
  if (climb("accept", task.sentAt, takenUp ?? now, task.sentAt)) return steps;
  if (takenUp === null || accept.some((event) => event.kind === "stopped")) return steps;
  let since = takenUp;
  for (const [place, event] of answer.entries()) {
    if (event.kind === "started" || event.kind === "resumed") since = event.at > takenUp ? event.at : takenUp;
    const next = answer[place + 1];
    const runs = event.kind !== "paused" && event.kind !== "met" && event.kind !== "stopped";
    const due = runs ? answerDueOf({ ...task.clocks, answer: answer.slice(0, place + 1) }) : null;
    if (due !== null && climb("answer", due, next?.at ?? now, since)) return steps;
  }
  return steps;
}

/** How many tasks an act reaches under two ladders; `newly` and `noLonger` are places in what was given. */
export interface ActRehearsed {
  act: LadderAct;
  before: number;
  after: number;
  newly: number[];
  noLonger: number[];
}

/**
 * A month's tasks under another ladder, each against the one that held when it was sent. Nothing is changed. `unknown`
 * are places of tasks that were handed back in truth and would not have been by then.
 */
export function rehearseLadder(
  tasks: ReadonlyArray<RehearsedTask & { under: Ladder }>,
  ladder: LadderValue,
  now: Moment,
): { acts: ActRehearsed[]; unknown: number[] } {
  const seen = tasks.map((task) => ({
    before: new Set(stepsUnder(task, task.under, now).map((step) => step.act)),
    after: new Set(stepsUnder(task, ladder, now).map((step) => step.act)),
    handedBack: handedBackAt(task) !== null,
  }));
  const places = (holds: (one: (typeof seen)[number]) => boolean) =>
    seen.flatMap((one, place) => (holds(one) ? [place] : []));
  return {
    acts: ladderActs.map((act) => ({
      act,
      before: places((one) => one.before.has(act)).length,
      after: places((one) => one.after.has(act)).length,
      newly: places((one) => one.after.has(act) && !one.before.has(act)),
      noLonger: places((one) => one.before.has(act) && !one.after.has(act)),
    })),
    unknown: places((one) => one.handedBack && !one.after.has("hand-back")),
  };
}
