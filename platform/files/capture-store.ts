import { sql } from "kysely";
import type { SealedColumn } from "../crypto/reseal.ts";
import type { Tx } from "../db/types.ts";

/** Where a file was made. */
export const fileSources = ["camera", "phone", "dash-cam", "third-party"] as const;
export type FileSource = (typeof fileSources)[number];

/** What came in, as it came. */
export interface CaptureRow {
  file: string;
  /** Of the bytes as they reached the server. */
  sha256: Buffer;
  /** Of the bytes as the device that sent them counted it before sending; null when it could not. */
  device_sha256: Buffer | null;
  bytes: number;
  media: string;
  source: FileSource | null;
  giver: string;
  /** The sealed original in the file store; null when the file is kept as it came. */
  kept: Buffer | null;
  /** Its key, sealed; null too when the county's key was lost for good. */
  key_sealed: Buffer | null;
}

export const aboutKey = (file: string) => `${file}:original`;

/** The keys of sealed originals: a change of the county's key covers them, and with them every original. */
export const originalsSealed: SealedColumn = {
  table: "files.capture",
  id: "file",
  column: "key_sealed",
  about: aboutKey,
};

export async function insertCapture(tx: Tx, county: number, c: CaptureRow): Promise<void> {
  await sql`insert into files.capture (county, file, sha256, device_sha256, bytes, media, source, giver, kept, key_sealed)
    values (${county}, ${c.file}, ${c.sha256}, ${c.device_sha256}, ${c.bytes}, ${c.media}, ${c.source}, ${c.giver}, ${c.kept},
      ${c.key_sealed})`.execute(tx);
}

/** How these files came in; one that came before captures were kept has none. */
export async function capturesOf(tx: Tx, county: number, files: readonly string[]): Promise<CaptureRow[]> {
  if (files.length === 0) return [];
  const rows =
    await sql<CaptureRow>`select file, sha256, device_sha256, bytes, media, source, giver, kept, key_sealed from files.capture
    where county = ${county} and file = any(${[...files]}::uuid[])`.execute(tx);
  return rows.rows;
}

/** Says of files that somebody outside handed over who that was: a unit or a post. */
export async function noteGiver(
  tx: Tx,
  county: number,
  files: readonly string[],
  giver: string,
): Promise<void> {
  if (files.length === 0) return;
  await sql`update files.capture set giver = ${giver}, source = coalesce(source, 'third-party')
    where county = ${county} and file = any(${[...files]}::uuid[])`.execute(tx);
}
