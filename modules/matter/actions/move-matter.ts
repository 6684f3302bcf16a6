import { refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { EventData, Told } from "@maple/platform/ledger";
import { type MatterAct, nextState, stateWords } from "../model/matter-life.ts";
import { dueOf, firstDue, moveClocks, recomputeClocks } from "../rules/clock-moves.ts";
import { clocksOf, clockValues, keepClocks } from "../store/clock-store.ts";
import { changeMatter, type MatterChange, type MatterCore } from "../store/matter-store.ts";

export interface Moving {
  tx: Tx;
  county: number;
  now: string;
  matter: MatterCore;
  act: MatterAct;
  /** The ledger's word for it: `matter.accepted`. */
  type: string;
  data?: EventData;
  change?: MatterChange;
  actedAt?: string;
  tell(one: Told): void;
}

/**
 * Does an act of the life table to a matter: next state, clocks, row, event. Every change of a matter goes through
 * here, so no state is reached that the table does not allow.
 */
export async function moveMatter(moving: Moving): Promise<{ state: string; due: string | null }> {
  const { tx, county, matter, act, now } = moving;
  const next =
    nextState(matter.state, act) ??
    refuse("act-not-possible", { state: stateWords[matter.state].zh, stateEn: stateWords[matter.state].en });
  const [before, values] = await Promise.all([clocksOf(tx, county, matter.id), clockValues(tx, county)]);
  const running = {
    category: moving.change?.category ?? matter.category,
    grade: moving.change?.grade ?? matter.grade,
    values,
  };
  const moved = moveClocks(before, act, now, running);
  const after = recomputeClocks(moved, now, running, act === "grade" ? "grade" : "category");
  const due = firstDue(after);
  const changed = after.filter((clock, i) => clock.events.length !== before[i]?.events.length);
  if (changed.length > 0)
    await keepClocks(
      tx,
      county,
      matter.id,
      changed.map((clock) => ({ ...clock, due: dueOf(clock) })),
    );
  await changeMatter(tx, county, matter.id, { ...moving.change, state: next, due_at: due });
  moving.tell({
    stream: matter.id,
    kind: "matter",
    type: moving.type,
    data: {
      from: matter.state,
      to: next,
      category: matter.category,
      grid: moving.change?.grid ?? matter.grid,
      ...moving.data,
    },
    ...(moving.actedAt ? { actedAt: moving.actedAt } : {}),
  });
  return { state: next, due };
}
