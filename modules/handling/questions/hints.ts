import { areaOf } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { unitsWithTasks } from "../store/task-store.ts";

/**
 * Of which of these matters this person's department has a task: it hears that something of its tasks moved, and not of
 * which matter, which is not its own to see.
 */
export async function hearsOfTasks(
  tx: Tx,
  county: number,
  actor: Actor,
  matters: readonly string[],
): Promise<Set<string>> {
  const area = actor.kind === "staff" ? areaOf(actor, "handling.answer") : null;
  if (!area || matters.length === 0) return new Set();
  const rows = await unitsWithTasks(tx, county, matters);
  return new Set(rows.filter((row) => area.all || area.units.includes(row.unit)).map((row) => row.matter));
}
