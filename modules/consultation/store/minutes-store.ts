import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Sector } from "../model/sector.ts";

export interface OpinionRow {
  id: string;
  topic: string;
  position: number;
  sector: Sector;
  text: string;
}

export interface ResolutionRow {
  id: string;
  meeting: string;
  topic: string;
  position: number;
  text: string;
  owner: string | null;
  due_on: string | null;
  matter: string | null;
}

export async function opinionsOf(tx: Tx, county: number, meeting: string): Promise<OpinionRow[]> {
  const rows = await sql<OpinionRow>`select id, topic, position, sector, text from consultation.opinion
    where county = ${county} and meeting = ${meeting} order by position, id`.execute(tx);
  return rows.rows;
}

/** The resolutions of several meetings, in the order of their minutes. */
export async function resolutionsOf(
  tx: Tx,
  county: number,
  meetings: readonly string[],
): Promise<ResolutionRow[]> {
  if (meetings.length === 0) return [];
  const rows =
    await sql<ResolutionRow>`select id, meeting, topic, position, text, owner, due_on::text as due_on, matter
    from consultation.resolution where county = ${county} and meeting = any(${[...meetings]}::uuid[])
    order by meeting, topic, position`.execute(tx);
  return rows.rows;
}

/** The resolution that a matter came out of; null for all others. */
export async function resolutionOfMatter(
  tx: Tx,
  county: number,
  matter: string,
): Promise<ResolutionRow | null> {
  const rows =
    await sql<ResolutionRow>`select id, meeting, topic, position, text, owner, due_on::text as due_on, matter
    from consultation.resolution where county = ${county} and matter = ${matter}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Takes away what was written on one topic, so that it is written anew. */
export async function removeMinutes(
  tx: Tx,
  county: number,
  { meeting, topic }: { meeting: string; topic: string },
): Promise<void> {
  await sql`delete from consultation.opinion where county = ${county} and meeting = ${meeting} and topic = ${topic}`.execute(
    tx,
  );
  await sql`delete from consultation.resolution
    where county = ${county} and meeting = ${meeting} and topic = ${topic} and matter is null`.execute(tx);
}

export async function insertOpinion(tx: Tx, county: number, meeting: string, one: OpinionRow): Promise<void> {
  await sql`insert into consultation.opinion (county, id, meeting, topic, position, sector, text)
    values (${county}, ${one.id}, ${meeting}, ${one.topic}, ${one.position}, ${one.sector}, ${one.text})`.execute(
    tx,
  );
}

export async function insertResolution(
  tx: Tx,
  county: number,
  one: Omit<ResolutionRow, "matter">,
): Promise<void> {
  await sql`insert into consultation.resolution (county, id, meeting, topic, position, text, owner, due_on)
    values (${county}, ${one.id}, ${one.meeting}, ${one.topic}, ${one.position}, ${one.text}, ${one.owner},
      ${one.due_on})`.execute(tx);
}

export async function fileResolutionAs(
  tx: Tx,
  county: number,
  id: string,
  to: { matter: string; by: string; at: string },
): Promise<void> {
  await sql`update consultation.resolution set matter = ${to.matter}, filed_by = ${to.by}, filed_at = ${to.at}
    where county = ${county} and id = ${id}`.execute(tx);
}
