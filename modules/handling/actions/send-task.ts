import type { MatterCore } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { EventData, Told } from "@maple/platform/ledger";
import type { NewTask } from "../rules/push.ts";
import { acceptDueOf, answerDueOf, clocksAtSending, taskDueOf } from "../rules/task-clock.ts";
import { insertTask } from "../store/task-store.ts";

/** Writes one task of a push down, with its clocks started, and tells of it on the matter's stream. */
export async function sendTask(given: {
  tx: Tx;
  county: number;
  now: string;
  push: string;
  matter: Pick<MatterCore, "id" | "room">;
  wanted: NewTask;
  station: string | null;
  data?: EventData;
  tell(one: Told): void;
}): Promise<string> {
  const { tx, county, now, push, matter, wanted, station } = given;
  const id = newId();
  const { unit, part, days } = wanted;
  const clocks = clocksAtSending(now, days);
  await insertTask(tx, county, {
    id,
    push,
    matter: matter.id,
    room: matter.room,
    unit,
    part,
    asked: wanted.asked.trim(),
    days,
    sent_at: now,
    accept_due: acceptDueOf(clocks),
    answer_due: answerDueOf(clocks),
    due_at: taskDueOf(clocks),
    accept_clock: clocks.accept,
    answer_clock: clocks.answer,
  });
  given.tell({
    stream: matter.id,
    kind: "matter",
    type: "handling.task-sent",
    data: { task: id, push, unit, part, to: "sent", days, station, ...given.data },
  });
  return id;
}
