import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface RosterRow {
  staff: string;
  skills: string[];
  dialects: string[];
  hours: Array<{ day: number; from: string; until: string }>;
}

/** What the rosters of teams say of staff who are on them and active. */
export async function rosterOf(tx: Tx, county: number, staff: readonly string[]): Promise<RosterRow[]> {
  if (staff.length === 0) return [];
  const rows = await sql<RosterRow>`select staff, skills, dialects, hours from people.member
    where county = ${county} and staff = any(${[...staff]}::uuid[]) and state = 'active' order by joined_on, id`.execute(
    tx,
  );
  return rows.rows;
}

/** When they can usually come, of all teams together. */
export async function hoursOfStaff(
  tx: Tx,
  county: number,
  staff: readonly string[],
): Promise<Map<string, RosterRow["hours"]>> {
  const found = new Map<string, RosterRow["hours"]>();
  for (const row of await rosterOf(tx, county, staff))
    found.set(row.staff, [...(found.get(row.staff) ?? []), ...row.hours].slice(0, 14));
  return found;
}
