import type { Tx } from "@maple/platform/db";
import type { CoverBox } from "@maple/platform/files";
import { sql } from "kysely";
import type { Audience } from "../model/evidence.ts";

export interface CoverRow {
  copy: string;
  source: string;
  matter: string;
  audience: Audience;
  boxes: CoverBox[];
  by: string;
  at: string;
}

export async function insertCover(tx: Tx, county: number, c: CoverRow): Promise<void> {
  await sql`insert into evidence.cover (county, copy, source, matter, audience, boxes, by, at)
    values (${county}, ${c.copy}, ${c.source}, ${c.matter}, ${c.audience}, ${JSON.stringify(c.boxes)}::jsonb, ${c.by}, ${c.at})`.execute(
    tx,
  );
}

export async function coversOf(tx: Tx, county: number, matter: string): Promise<CoverRow[]> {
  const rows = await sql<CoverRow>`select copy, source, matter, audience, boxes, by, at from evidence.cover
    where county = ${county} and matter = ${matter} order by at`.execute(tx);
  return rows.rows;
}
