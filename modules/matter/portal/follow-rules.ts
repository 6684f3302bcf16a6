import type { LocalDate } from "@maple/platform/clock";
import type { ClockView } from "../model/matter.ts";
import type { TrackView } from "../model/track.ts";

/** What the resident is asked to do now, the most pressing first. */
export type Todo = "answer-outcome" | "reply" | "rate";

type Asking = Pick<TrackView, "toConfirm" | "waiting" | "mayRate" | "sides" | "checks">;

export function todosOf(track: Asking, today: LocalDate): Todo[] {
  const todos: Todo[] = [];
  if (isAskedNow(track, today)) todos.push("answer-outcome");
  if (track.waiting === "reporter" && track.sides.includes("reporter")) todos.push("reply");
  if (track.mayRate) todos.push("rate");
  return todos;
}

/** The first question may be answered as soon as it is settled; a later one waits for its day, or it would nag. */
export function isAskedNow(
  { toConfirm, checks }: Pick<TrackView, "toConfirm" | "checks">,
  today: LocalDate,
): boolean {
  const asked = checks.find((check) => check.id === toConfirm);
  if (!asked) return false;
  return (
    asked.dueOn <= today || !checks.some((check) => check.round === asked.round && check.answer !== null)
  );
}

/** The clock that runs now and ends first; null when none runs. */
export function runningClock(clocks: readonly ClockView[]): ClockView | null {
  const running = clocks.filter(
    (clock) => clock.due !== null && (clock.state === "running" || clock.state === "overdue"),
  );
  return running.sort((a, b) => (a.due! < b.due! ? -1 : 1))[0] ?? null;
}

/** `K7M4-Q2PX` as it is read aloud: one letter after the other. */
export function spelled(code: string): string {
  return [...code].map((letter) => (letter === "-" ? "，" : letter)).join(" ");
}
