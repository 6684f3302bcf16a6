import { sql } from "kysely";
import type { Moment } from "../clock/index.ts";
import { inCounty } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import type { Blobs } from "./blobs.ts";

const batch = 500;

/** Which of these files something other than a matter still names, such as a signature; they are kept. */
export type StillNamed = (tx: Tx, county: number, files: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Forgets files that came before a moment and were never attached to a matter, and then bytes that no row names
 * (those files', and what a crash between writing and noting left).
 */
export async function forgetFiles(
  db: Db,
  blobs: Blobs,
  given: { county: number; before: Moment; stillNamed: StillNamed },
): Promise<{ files: number; bytes: number }> {
  const { county, before } = given;
  let files = 0;
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const step = await inCounty(db, county, (tx) => forgetSome(tx, given, after));
    files += step.forgotten;
    if (step.last === null) break;
    after = step.last;
  }
  let bytes = 0;
  for await (const old of blobs.listBefore(county, before)) {
    for (const sha256 of await unnamed(db, county, old))
      if (await blobs.forgetBefore(county, sha256, before)) bytes++;
  }
  return { files, bytes };
}

async function forgetSome(
  tx: Tx,
  { county, before, stillNamed }: { county: number; before: Moment; stillNamed: StillNamed },
  after: string,
): Promise<{ forgotten: number; last: string | null }> {
  const waiting = await sql<{ id: string }>`select id from files.file
    where county = ${county} and matter is null and added_at < ${before} and id > ${after}
    order by id limit ${batch}`.execute(tx);
  const ids = waiting.rows.map((row) => row.id);
  const named = await stillNamed(tx, county, ids);
  // Asked once more in the statement itself: a report that was sent in between has taken the file with it.
  const done = await sql`delete from files.file
    where county = ${county} and id = any(${ids.filter((id) => !named.has(id))}::uuid[]) and matter is null`.execute(
    tx,
  );
  return {
    forgotten: Number(done.numAffectedRows ?? 0),
    last: ids.length === batch ? ids.at(-1)! : null,
  };
}

async function unnamed(db: Db, county: number, hashes: readonly Buffer[]): Promise<Buffer[]> {
  const named = await inCounty(
    db,
    county,
    (tx) =>
      sql<{ sha256: Buffer }>`select sha256 from files.file
        where county = ${county} and sha256 = any(${[...hashes]}::bytea[])
        union select kept from files.capture
        where county = ${county} and kept = any(${[...hashes]}::bytea[])`.execute(tx),
    null,
    // Every compartment: bytes of a side's file are named too.
    "*",
  );
  const kept = new Set(named.rows.map((row) => row.sha256.toString("hex")));
  return hashes.filter((hash) => !kept.has(hash.toString("hex")));
}
