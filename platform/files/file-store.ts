import { sql } from "kysely";
import type { Tx } from "../db/types.ts";

export interface FileRow {
  id: string;
  matter: string | null;
  compartment: string;
  kind: "photo" | "voice" | "video" | "paper" | "scan" | "signature" | "other";
  name: string;
  media: string;
  bytes: number;
  sha256: Buffer;
  added_by: string;
  added_at: string;
}

export async function insertFile(tx: Tx, county: number, file: FileRow): Promise<void> {
  await sql`insert into files.file (county, id, matter, compartment, kind, name, media, bytes, sha256, added_by, added_at)
    values (${county}, ${file.id}, ${file.matter}, ${file.compartment}, ${file.kind}, ${file.name}, ${file.media}, ${file.bytes},
      ${file.sha256}, ${file.added_by}, ${file.added_at})`.execute(tx);
}

/** Ties waiting files (uploaded before the report was sent) to a matter; files that belong elsewhere are left alone. */
export async function attachFiles(
  tx: Tx,
  county: number,
  ids: readonly string[],
  matter: string,
  compartment: string,
): Promise<number> {
  if (ids.length === 0) return 0;
  const done = await sql`update files.file set matter = ${matter}, compartment = ${compartment}
    where county = ${county} and id = any(${[...ids]}::uuid[]) and matter is null`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

/** The files of a matter in the compartments that this transaction opened. */
export async function filesOf(tx: Tx, county: number, matter: string): Promise<FileRow[]> {
  const rows =
    await sql<FileRow>`select id, matter, compartment, kind, name, media, bytes, sha256, added_by, added_at from files.file
    where county = ${county} and matter = ${matter} order by added_at, id`.execute(tx);
  return rows.rows;
}

export async function findFile(tx: Tx, county: number, id: string): Promise<FileRow | null> {
  const rows =
    await sql<FileRow>`select id, matter, compartment, kind, name, media, bytes, sha256, added_by, added_at from files.file
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Files of a matter go from one of its compartments to another, which must both be open. */
export async function moveFiles(
  tx: Tx,
  county: number,
  ids: readonly string[],
  { matter, from, to }: { matter: string; from: string; to: string },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update files.file set compartment = ${to} where county = ${county} and id = any(${[...ids]}::uuid[])
    and matter = ${matter} and compartment = ${from}`.execute(tx);
}

/** Files that were kept for a matter and are not wanted there: they wait without one, and are forgotten in time. */
export async function detachFiles(
  tx: Tx,
  county: number,
  ids: readonly string[],
  { matter, from }: { matter: string; from: string },
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update files.file set matter = null where county = ${county} and id = any(${[...ids]}::uuid[])
    and matter = ${matter} and compartment = ${from}`.execute(tx);
}
