import type { MatterState } from "@maple/matter";
import { statesOf } from "@maple/matter/server";
import type { Tx } from "@maple/platform/db";
import type { ResolutionRow } from "../store/minutes-store.ts";

/**
 * How far the matter of each resolution is, by the resolution's id: of the matter nothing but its state. It is asked when
 * it is needed, so that one that is reopened is open here too.
 */
export async function matterStates(
  tx: Tx,
  county: number,
  resolutions: ReadonlyArray<Pick<ResolutionRow, "id" | "matter">>,
): Promise<Map<string, MatterState>> {
  const filed = resolutions.filter((row) => row.matter !== null);
  const states = await statesOf(
    tx,
    county,
    filed.map((row) => row.matter!),
  );
  return new Map(
    filed.flatMap((row) => (states.has(row.matter!) ? [[row.id, states.get(row.matter!)!]] : [])),
  );
}
