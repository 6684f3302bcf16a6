import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MarkKind } from "../model/repeat.ts";

export interface Mark {
  kind: MarkKind;
  mark: Buffer;
}

/** Puts the marks of a matter in place of those it had: its kind, grid or sides may have changed. */
export async function keepMarks(
  tx: Tx,
  county: number,
  matter: string,
  marks: readonly Mark[],
): Promise<void> {
  await sql`delete from repeat.mark where county = ${county} and matter = ${matter}`.execute(tx);
  for (const { kind, mark } of marks)
    await sql`insert into repeat.mark (county, matter, kind, mark) values (${county}, ${matter}, ${kind}, ${mark})
      on conflict (county, matter, kind, mark) do nothing`.execute(tx);
}

/** Matters that share a mark with this one, and which. */
export async function sharersOf(
  tx: Tx,
  county: number,
  matter: string,
  limit: number,
): Promise<Map<string, MarkKind[]>> {
  const rows = await sql<{ matter: string; kinds: MarkKind[] }>`
    select o.matter, array_agg(distinct o.kind order by o.kind) as kinds from repeat.mark own
    join repeat.mark o on o.county = own.county and o.kind = own.kind and o.mark = own.mark and o.matter <> own.matter
    where own.county = ${county} and own.matter = ${matter} group by o.matter order by o.matter desc limit ${limit}`.execute(
    tx,
  );
  return new Map(rows.rows.map((row) => [row.matter, row.kinds]));
}

export interface PrincipalPair {
  a: string;
  b: string;
}

/** The persons of the two sides of the newest mediation of a matter, each with each. */
export async function pairsOf(tx: Tx, county: number, matter: string): Promise<PrincipalPair[]> {
  const rows = await sql<PrincipalPair>`select a.person as a, b.person as b from mediation.party a
    join mediation.party b on b.county = a.county and b.mediation = a.mediation and b.side = 'B' and b.role = 'principal'
    where a.county = ${county} and a.matter = ${matter} and a.side = 'A' and a.role = 'principal' limit 50`.execute(
    tx,
  );
  return rows.rows;
}

/** Forgets the marks of a matter with the rest of it. */
export async function forgetMarks(tx: Tx, county: number, matter: string): Promise<void> {
  await sql`delete from repeat.mark where county = ${county} and matter = ${matter}`.execute(tx);
}
