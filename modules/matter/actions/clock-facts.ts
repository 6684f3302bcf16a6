import { type Actor, actorText, refuse } from "@maple/platform/act";
import { isClockRule, type Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { EventData, Told } from "@maple/platform/ledger";
import { z } from "zod";
import type { KeptClock } from "../model/kept-clock.ts";
import { dueOf, firstDue } from "../rules/clock-moves.ts";
import { clocksOf, keepClocks } from "../store/clock-store.ts";
import { changeMatter } from "../store/matter-store.ts";
import { insertNote } from "../store/note-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";

/** Which clock of which matter. */
export const clockInput = z.object({
  matter: z.uuid(),
  rule: z.string().max(40),
  serial: z.coerce.number().int().min(1).max(32_000),
});
type ClockInput = z.infer<typeof clockInput>;

export interface ClockFacts extends MatterFacts {
  clocks: KeptClock[];
  /** The clock that is meant; null when the matter has none such. */
  clock: KeptClock | null;
}

/** A matter with its clocks, held until the act ends. */
export async function loadClock(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: ClockInput;
}): Promise<ClockFacts> {
  const facts = await loadMatter(given);
  const clocks = await clocksOf(given.tx, given.county, facts.matter.id);
  const { rule, serial } = given.input;
  const clock = isClockRule(rule)
    ? (clocks.find((one) => one.rule === rule && one.serial === serial) ?? null)
    : null;
  return { ...facts, clocks, clock };
}

/** Keeps one changed clock, and the matter's first end with it: the lists sort by what the clocks say. */
export async function keepClock(
  tx: Tx,
  county: number,
  { matter, clocks }: ClockFacts,
  changed: KeptClock,
): Promise<{ due: string | null }> {
  const due = dueOf(changed);
  const all = clocks.map((one) =>
    one.rule === changed.rule && one.serial === changed.serial ? changed : one,
  );
  await keepClocks(tx, county, matter.id, [{ ...changed, due }]);
  await changeMatter(tx, county, matter.id, { due_at: firstDue(all) });
  return { due };
}

/** Why a clock was changed, in words: a note for staff; the ledger holds its id alone. */
export async function noteWhy(
  tx: Tx,
  county: number,
  given: { matter: string; actor: Actor; reason: string; now: Moment },
): Promise<string> {
  const text = given.reason.trim();
  if ([...text].length < 2) refuse("reason-needed");
  const note = newId();
  await insertNote(tx, county, given.matter, {
    id: note,
    compartment: "staff",
    kind: "clock",
    text,
    author: actorText(given.actor),
    party: null,
    at: given.now,
  });
  return note;
}

export function tellClock(tell: (one: Told) => void, matter: string, type: string, data: EventData): void {
  tell({ stream: matter, kind: "matter", type, data });
}
