import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Drawing, DrawingState, Edit } from "../model/drawing.ts";

interface DrawingRow {
  id: string;
  name: string;
  state: DrawingState;
  from_date: string;
  edits: Edit[];
  made_by: string;
  made_at: string;
  decided_by: string | null;
  decided_at: string | null;
}

const asDrawing = (row: DrawingRow): Drawing => ({
  id: row.id,
  name: row.name,
  state: row.state,
  from: row.from_date,
  edits: row.edits,
  madeBy: row.made_by,
  madeAt: row.made_at,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
});

export async function findDrawing(tx: Tx, county: number, id: string): Promise<Drawing | null> {
  const rows =
    await sql<DrawingRow>`select id, name, state, from_date, edits, made_by, made_at, decided_by, decided_at
    from grid.drawing where county = ${county} and id = ${id}`.execute(tx);
  const row = rows.rows[0];
  return row ? asDrawing(row) : null;
}

/** All drawings, drafts first, then by the day they hold from; without their edits. */
export async function listDrawings(
  tx: Tx,
  county: number,
): Promise<Array<Omit<Drawing, "edits"> & { edits: number }>> {
  const rows = await sql<Omit<DrawingRow, "edits"> & { edits: number }>`select id, name, state, from_date,
      jsonb_array_length(edits) as edits, made_by, made_at, decided_by, decided_at
    from grid.drawing where county = ${county} and state <> 'dropped'
    order by (state = 'draft') desc, from_date desc, made_at desc limit 200`.execute(tx);
  return rows.rows.map((row) => ({ ...asDrawing({ ...row, edits: [] }), edits: row.edits }));
}

/** The latest day from which a decided drawing holds; null when there is none. */
export async function lastDecidedDay(tx: Tx, county: number): Promise<string | null> {
  const rows = await sql<{ day: string | null }>`select max(from_date) as day from grid.drawing
    where county = ${county} and state = 'decided'`.execute(tx);
  return rows.rows[0]?.day ?? null;
}

export async function insertDrawing(tx: Tx, county: number, drawing: Drawing): Promise<void> {
  await sql`insert into grid.drawing (county, id, name, state, from_date, edits, made_by, made_at)
    values (${county}, ${drawing.id}, ${drawing.name}, ${drawing.state}, ${drawing.from},
      ${JSON.stringify(drawing.edits)}::jsonb, ${drawing.madeBy}, ${drawing.madeAt})`.execute(tx);
}

export async function keepDraft(
  tx: Tx,
  county: number,
  id: string,
  draft: { name: string; from: string; edits: readonly Edit[] },
): Promise<void> {
  await sql`update grid.drawing set name = ${draft.name}, from_date = ${draft.from}, edits = ${JSON.stringify(draft.edits)}::jsonb
    where county = ${county} and id = ${id} and state = 'draft'`.execute(tx);
}

export async function endDraft(
  tx: Tx,
  county: number,
  id: string,
  end: { state: "decided" | "dropped"; by: string; at: string },
): Promise<void> {
  await sql`update grid.drawing set state = ${end.state}, decided_by = ${end.by}, decided_at = ${end.at}
    where county = ${county} and id = ${id} and state = 'draft'`.execute(tx);
}
