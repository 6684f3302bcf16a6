import type { Moment } from "@maple/platform/clock";
import type { LadderClock, LadderValue, Rung } from "../model/ladder.ts";
import type { TaskState } from "../model/task-life.ts";
import { answerDueOf, endOfWorkingDay, type TaskClocks } from "./task-clock.ts";

export interface Climber {
  state: TaskState;
  clocks: TaskClocks;
  sentAt: Moment;
}

/** The clock whose rungs count in a state: whoever's turn it is not is never urged. */
export function ladderClockOf(state: TaskState): LadderClock | null {
  if (state === "sent") return "accept";
  return state === "accepted" ? "answer" : null;
}

/**
 * The rungs that are due, lowest first. `accept` counts working days from the sending, `answer` working days after the
 * time for the answer has ended. Mission A4: what nobody acts on goes up by itself.
 */
export function dueRungs(task: Climber, ladder: LadderValue, now: Moment): Rung[] {
  const clock = ladderClockOf(task.state);
  if (clock === null) return [];
  const due = clock === "accept" ? null : answerDueOf(task.clocks);
  if (clock === "answer" && due === null) return [];
  const from = due ?? task.sentAt;
  return ladder.rungs
    .filter((rung) => rung.clock === clock && now >= endOfWorkingDay(from, rung.days))
    .sort((a, b) => a.days - b.days);
}
