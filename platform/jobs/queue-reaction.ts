import type { OrderedEvent, Reaction } from "../ledger/follow.ts";
import type { Jobs } from "./start-jobs.ts";
import type { TaskDefinition } from "./task.ts";

/**
 * A reaction that hands slow work to the queue: one job for each event it wants. The job's key is the event's id, so an
 * event that is read again (the checkpoint was not kept) queues no second job while the first one waits. The queue is
 * another role's: the job is there before the checkpoint moves, never the other way round.
 */
export function queueReaction<Payload>(given: {
  name: string;
  types: readonly string[];
  jobs: Pick<Jobs, "add">;
  task: TaskDefinition<Payload>;
  /** Null: nothing to do for this event. */
  payloadOf(event: OrderedEvent): Payload | null;
}): Reaction {
  return {
    name: given.name,
    types: given.types,
    react: async (_tx, events) => {
      for (const event of events) {
        const payload = given.payloadOf(event);
        if (payload !== null) await given.jobs.add(given.task, payload, `${given.name}:${event.id}`);
      }
    },
  };
}
