import { createHash } from "node:crypto";
import { sql } from "kysely";
import { inCounty } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import { canonical } from "./event.ts";
import { merkleTree } from "./proof.ts";

export interface DayRoot {
  county: number;
  day: string;
  first_position: number;
  last_position: number;
  events: number;
  root: Buffer;
  previous: Buffer | null;
  hash: Buffer;
}

/** The Merkle root of event hashes in their order (RFC 6962). */
export const merkleRoot = (hashes: readonly Buffer[]): Buffer => merkleTree(hashes).root;

/** The hash that ties a day's root to the day before. */
export function hashRoot(root: Omit<DayRoot, "hash">): Buffer {
  return createHash("sha256")
    .update(
      canonical({
        county: root.county,
        day: root.day,
        first: root.first_position,
        last: root.last_position,
        events: root.events,
        root: root.root.toString("hex"),
        previous: root.previous?.toString("hex") ?? null,
      }),
    )
    .digest();
}

/** Hashes of the ordered events between two positions, both included. */
export async function hashesBetween(tx: Tx, county: number, first: number, last: number): Promise<Buffer[]> {
  const rows = await sql<{ hash: Buffer }>`
    select e.hash from ledger.ordered o
    join ledger.event e on e.county = o.county and e.received_at = o.received_at and e.id = o.id
    where o.county = ${county} and o.position between ${first} and ${last} order by o.position`.execute(tx);
  return rows.rows.map((row) => row.hash);
}

/**
 * Seals the events placed since the last root under `day` (the local date that has ended). Nothing new: nothing sealed.
 */
export function sealDay(db: Db, county: number, day: string, now: string): Promise<DayRoot | null> {
  return inCounty(db, county, async (tx) => {
    const before = await sql<DayRoot>`
      select * from ledger.root where county = ${county} order by day desc limit 1`.execute(tx);
    const last = before.rows[0];
    if (last && last.day >= day) return null;
    const place = await sql<{ position: number }>`
      select position from ledger.place where county = ${county} for update`.execute(tx);
    const first = (last?.last_position ?? 0) + 1;
    const until = place.rows[0]?.position ?? 0;
    if (until < first) return null;
    const hashes = await hashesBetween(tx, county, first, until);
    const unhashed = {
      county,
      day,
      first_position: first,
      last_position: until,
      events: hashes.length,
      root: merkleRoot(hashes),
      previous: last?.hash ?? null,
    };
    const sealed = { ...unhashed, hash: hashRoot(unhashed) };
    await sql`insert into ledger.root (county, day, first_position, last_position, events, root, previous, hash, sealed_at)
      values (${county}, ${day}, ${first}, ${until}, ${hashes.length}, ${sealed.root}, ${sealed.previous}, ${sealed.hash}, ${now})`.execute(
      tx,
    );
    return sealed;
  });
}
