import { sql } from "kysely";
import type { Tx } from "../db/types.ts";

/**
 * Forgets the files of a matter and others named beside it; their bytes go with the next night's sweep of bytes that no
 * row names. Every compartment of the matter must be open.
 */
export async function forgetFilesOf(
  tx: Tx,
  county: number,
  matter: string,
  others: readonly string[],
): Promise<number> {
  const done = await sql`delete from files.file
    where county = ${county} and (matter = ${matter} or (matter is null and id = any(${[...others]}::uuid[])))`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}

/** Forgets who opened files and originals before a moment. */
export async function forgetViewings(tx: Tx, county: number, before: string): Promise<number> {
  await sql`delete from files.opening where county = ${county} and at < ${before}`.execute(tx);
  const done = await sql`delete from files.viewing where county = ${county} and at < ${before}`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}
