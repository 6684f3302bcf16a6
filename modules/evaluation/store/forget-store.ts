import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** Forgets proofs of the counts that are older than a moment. */
export async function forgetRecounts(tx: Tx, county: number, before: string): Promise<number> {
  const done = await sql`delete from evaluation.recount where county = ${county} and at < ${before}`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}
