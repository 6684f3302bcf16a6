import {
  addDays,
  addWorkingDays,
  type ClockEvent,
  type ClockRule,
  chinaCalendar,
  clockRules,
  epochOf,
  type LocalDate,
  localDateOf,
  type Moment,
  momentOf,
  readClock,
  startOfLocalDay,
} from "@maple/platform/clock";
import type { TaskAct } from "../model/task-life.ts";

/** The two clocks of a task. The answer's time is what the pusher gave, in working days from the sending. */
export interface TaskClocks {
  accept: ClockEvent[];
  answer: ClockEvent[];
  /** Working days given for the answer. */
  days: number;
}

const zone = chinaCalendar.zone;

const answerRule = (days: number): ClockRule => ({ ...clockRules.PUSH_ANSWER, length: days });

export function clocksAtSending(at: Moment, days: number): TaskClocks {
  return { accept: [{ kind: "started", at }], answer: [{ kind: "started", at }], days };
}

type Kind = "met" | "stopped" | "paused" | "resumed";
const moves: Partial<Record<TaskAct, { accept?: Kind; answer?: Kind }>> = {
  accept: { accept: "met" },
  return: { accept: "met", answer: "stopped" },
  answer: { answer: "met" },
  "ask-more": { answer: "paused" },
  supply: { answer: "resumed" },
  recall: { accept: "stopped", answer: "stopped" },
  "hand-back": { accept: "stopped", answer: "stopped" },
};

/** The clocks after an act. An answer that is sent back begins its clock anew, with as many days as are given then. */
export function moveTaskClocks(clocks: TaskClocks, act: TaskAct, at: Moment, days?: number): TaskClocks {
  if (act === "send-back") return { ...clocks, answer: [{ kind: "started", at }], days: days ?? clocks.days };
  const move = moves[act];
  const after = (events: ClockEvent[], kind: Kind | undefined) =>
    kind && runs(events) ? [...events, { kind, at }] : events;
  return {
    ...clocks,
    accept: after(clocks.accept, move?.accept),
    answer: after(clocks.answer, move?.answer),
  };
}

function runs(events: readonly ClockEvent[]): boolean {
  return !events.some((event) => event.kind === "met" || event.kind === "stopped");
}

export function acceptDueOf(clocks: TaskClocks): Moment {
  const { accept } = clocks;
  return readClock(accept, clockRules.PUSH_ACCEPT, chinaCalendar, accept.at(-1)!.at).due!;
}

/** By when the answer is due; null while the clock stands still. */
export function answerDueOf(clocks: TaskClocks): Moment | null {
  const { answer } = clocks;
  return readClock(answer, answerRule(clocks.days), chinaCalendar, answer.at(-1)!.at).due;
}

/** The end of what runs now: to take it up first, then to answer; null when nothing runs. */
export function taskDueOf(clocks: TaskClocks): Moment | null {
  if (runs(clocks.accept)) return acceptDueOf(clocks);
  return runs(clocks.answer) ? answerDueOf(clocks) : null;
}

/** The end of the n-th working day after the day of a moment. */
export function endOfWorkingDay(at: Moment, days: number): Moment {
  const date = addWorkingDays(chinaCalendar, localDateOf(at, zone), days);
  return startOfLocalDay(addDays(date, 1), zone);
}

/** The last day of so many working days from now, for the form. */
export function lastDayOf(at: Moment, days: number): LocalDate {
  return localDateOf(momentOf(epochOf(endOfWorkingDay(at, days)) - 1), zone);
}
