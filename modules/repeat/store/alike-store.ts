import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MatterState } from "../model/repeat.ts";

/** A matter as it is compared, with where it stands, for the question who may see it. */
export interface ComparedRow {
  id: string;
  code: string;
  state: MatterState;
  title: string;
  story: string;
  category: string;
  place_words: string;
  lng: number | null;
  lat: number | null;
  grid: string | null;
  community: string | null;
  room: string | null;
  holder: string | null;
  mediators: string[];
  sealed: string | null;
  reported_at: string;
}

const columns =
  sql.raw(`id, code, state, title, story, category, place_words, lng, lat, grid, community, room, holder,
  mediators, sealed, reported_at`);

export async function comparedOf(tx: Tx, county: number, ids: readonly string[]): Promise<ComparedRow[]> {
  if (ids.length === 0) return [];
  const rows = await sql<ComparedRow>`select ${columns} from matter.matter
    where county = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.rows;
}

/**
 * What may be the same by place: the newest of its kind in the grid, and whatever is open there. Two looks at two
 * indexes, each cut, so that a large county is asked no more than a small one.
 */
export async function nearOf(
  tx: Tx,
  county: number,
  near: { matter: string; grid: string; category: string; since: string; limit: number },
): Promise<ComparedRow[]> {
  const { matter, grid, category, since, limit } = near;
  const rows = await sql<ComparedRow>`
    (select ${columns} from matter.matter
      where county = ${county} and category = ${category} and grid = ${grid} and reported_at >= ${since} and id <> ${matter}
      order by reported_at desc limit ${limit})
    union
    (select ${columns} from matter.matter
      where county = ${county} and grid = ${grid} and state in ('reported', 'accepted', 'mediating') and reported_at >= ${since}
        and id <> ${matter}
      order by reported_at desc limit ${limit})`.execute(tx);
  return rows.rows;
}
