import type { MatterCore } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";
import type { ResidentDoor } from "@maple/resident/server";
import { keepMarks, type Mark, pairsOf } from "../store/mark-store.ts";

/** Makes the marks of a matter anew from its reporter, kind, grid and sides. Nobody reads anything by it. */
export async function markMatter(
  tx: Tx,
  county: number,
  door: ResidentDoor,
  matter: Pick<MatterCore, "id" | "reporter" | "grid" | "category">,
): Promise<void> {
  const pairs = await pairsOf(tx, county, matter.id);
  const marks: Mark[] = [];
  if (matter.reporter !== null && matter.grid !== null) {
    const mark = await door.markOf(tx, county, [matter.reporter], `${matter.grid}\0${matter.category}`);
    if (mark) marks.push({ kind: "same-report", mark });
  }
  for (const { a, b } of pairs) {
    const mark = a === b ? null : await door.markOf(tx, county, [a, b], "sides");
    if (mark) marks.push({ kind: "same-sides", mark });
  }
  await keepMarks(tx, county, matter.id, marks);
}
