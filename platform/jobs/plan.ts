import { localTimeOf, momentOf } from "../clock/index.ts";
import type { TaskDefinition } from "./task.ts";

/** When planned work is due, on the wall clock of a zone. Without an hour: every hour. */
export interface LocalTime {
  zone: string;
  hour?: number;
  minute: number;
}

/** One line of the plan. */
export interface Planned {
  /** Names the line for good: what was missed while the server was down is found by it. */
  key: string;
  task: string;
  payload: Record<string, unknown>;
  at: LocalTime;
  /** Runs that were missed are made up for, this many hours back. */
  makeUpHours: number;
}

export function plan<Payload extends Record<string, unknown>>(
  definition: TaskDefinition<Payload>,
  line: { key: string; payload: Payload; at: LocalTime; makeUpHours: number },
): Planned {
  return { ...line, task: definition.name, payload: definition.payload.parse(line.payload) };
}

/** A minute as the queue tells it: parts in UTC, without the year. */
export interface MinuteUtc {
  min: number;
  hour: number;
  date: number;
  month: number;
}

/** Whether a planned time is that minute. The year matters to summer time alone, so `year` is that of about now. */
export function fallsOn(at: LocalTime, minute: MinuteUtc, year: number): boolean {
  const moment = momentOf(Date.UTC(year, minute.month - 1, minute.date, minute.hour, minute.min));
  const [hour, min] = localTimeOf(moment, at.zone).split(":").map(Number);
  return min === at.minute && (at.hour === undefined || hour === at.hour);
}
