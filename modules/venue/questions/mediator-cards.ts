import { rosterOf, staffNames } from "@maple/people/server";
import type { Tx } from "@maple/platform/db";
import type { MediatorCard } from "../model/time.ts";

/** Mediators as both sides are shown them: name, what they are good at, dialects. Never load, marks or private data. */
export async function mediatorCards(
  tx: Tx,
  county: number,
  staff: readonly string[],
): Promise<Map<string, MediatorCard>> {
  const [names, roster] = [await staffNames(tx, county, staff), await rosterOf(tx, county, staff)];
  return new Map(
    staff.map((id) => {
      const rows = roster.filter((row) => row.staff === id);
      const skills = [...new Set(rows.flatMap((row) => row.skills))];
      const dialects = [...new Set(rows.flatMap((row) => row.dialects))];
      return [id, { id, name: names.get(id) ?? "", skills, dialects }];
    }),
  );
}
