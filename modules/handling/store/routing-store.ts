import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** A matter with its category and what its departments did, for whoever tries another table on it. */
export interface MatterWithTasks {
  category: string;
  year: number | null;
  number: number | null;
  sealed: boolean;
  tasks: Array<{ unit: string; returned: boolean; rightUnit: string | null; waits: boolean }>;
}

/** Matters told since a moment, in the order in which they were; nothing of a person is read. */
export async function mattersWithTasksSince(
  tx: Tx,
  county: number,
  since: string,
): Promise<MatterWithTasks[]> {
  const rows = await sql<MatterWithTasks>`select m.category, m.year, m.number, m.sealed is not null as sealed,
      coalesce((select json_agg(json_build_object('unit', t.unit, 'returned', t.return_reason is not null,
          'rightUnit', t.right_unit, 'waits', t.accepted_at is null) order by t.sent_at, t.part desc, t.id)
        from handling.task t where t.county = ${county} and t.county = m.county and t.matter = m.id), '[]'::json) as tasks
    from matter.matter m where m.county = ${county} and m.reported_at >= ${since}
    order by m.reported_at, m.id`.execute(tx);
  return rows.rows;
}
