import type { ZodType } from "zod";
import type { Moment } from "../clock/index.ts";

/** What a kind of slow or retryable work is called and what it must be given. Apart from who does it. */
export interface TaskDefinition<Payload> {
  /** Imperative: `seal-day`. Kept with every job, so a name is never used again for something else. */
  name: string;
  payload: ZodType<Payload>;
  /** Tries in all, with a pause that grows (about 2 s, 7 s, 20 s, …, hours); 12 reach over a day. */
  tries: number;
}

export interface JobFacts {
  /** The minute a planned job was due, or the moment a queued one was to run: not the moment at which it does run. */
  dueAt: Moment;
  /** 1 for the first try. */
  attempt: number;
}

/** A definition with its handler. A job may run twice (a crash after the work, before its note): make it idempotent. */
export interface Task {
  name: string;
  tries: number;
  run(payload: unknown, facts: JobFacts): Promise<void>;
}

export function defineTask<Payload>(
  name: string,
  payload: ZodType<Payload>,
  tries = 12,
): TaskDefinition<Payload> {
  return { name, payload, tries };
}

/** Ties a handler to its definition; a payload that does not fit never reaches it. */
export function doTask<Payload>(
  definition: TaskDefinition<Payload>,
  work: (payload: Payload, facts: JobFacts) => Promise<void>,
): Task {
  return {
    name: definition.name,
    tries: definition.tries,
    run: (payload, facts) => work(definition.payload.parse(payload), facts),
  };
}
