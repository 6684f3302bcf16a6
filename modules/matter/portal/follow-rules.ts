import type { ClockView } from "../model/matter.ts";
import type { TrackView } from "../model/track.ts";

/** What the resident is asked to do now, the most pressing first. */
export type Todo = "answer-outcome" | "reply" | "rate";

export function todosOf(track: Pick<TrackView, "toConfirm" | "waiting" | "mayRate" | "sides">): Todo[] {
  const todos: Todo[] = [];
  if (track.toConfirm !== null) todos.push("answer-outcome");
  if (track.waiting === "reporter" && track.sides.includes("reporter")) todos.push("reply");
  if (track.mayRate) todos.push("rate");
  return todos;
}

/** The clock that runs now and ends first; null when none runs. */
export function runningClock(clocks: readonly ClockView[]): ClockView | null {
  const running = clocks.filter((clock) => clock.due !== null && (clock.state === "running" || clock.state === "overdue"));
  return running.sort((a, b) => (a.due! < b.due! ? -1 : 1))[0] ?? null;
}

/** `K7M4-Q2PX` as it is read aloud: one letter after the other. */
export function spelled(code: string): string {
  return [...code].map((letter) => (letter === "-" ? "，" : letter)).join(" ");
}
