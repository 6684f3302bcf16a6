import { sql } from "kysely";
import { inCounty } from "../db/transaction.ts";
import type { Db } from "../db/types.ts";

/**
 * Gives committed events their place in the one order of a county, in batches. One caller at a time per county (the
 * row of `ledger.place` is locked); others wait their turn and find nothing left.
 * @returns how many events got a place.
 */
export async function orderEvents(db: Db, county: number, now: string, batch = 2000): Promise<number> {
  return inCounty(db, county, async (tx) => {
    const waiting = await sql`select 1 from ledger.pending where county = ${county} limit 1`.execute(tx);
    if (waiting.rows.length === 0) return 0;
    await sql`insert into ledger.place (county, position) values (${county}, 0) on conflict (county) do nothing`.execute(
      tx,
    );
    const place = await sql<{ position: number }>`
      select position from ledger.place where county = ${county} for update`.execute(tx);
    const from = place.rows[0]!.position;
    const placed = await sql<{ placed: number }>`
      with taken as (
        delete from ledger.pending p
        using (select id from ledger.pending where county = ${county} order by id limit ${batch}) first
        where p.county = ${county} and p.id = first.id
        returning p.received_at, p.id
      ), put as (
        insert into ledger.ordered (county, position, received_at, id, ordered_at)
        select ${county}::int, ${from}::bigint + row_number() over (order by id), received_at, id, ${now}::timestamptz from taken
        returning 1
      ) select count(*)::int as placed from put`.execute(tx);
    const count = placed.rows[0]!.placed;
    await sql`update ledger.place set position = ${from + count} where county = ${county}`.execute(tx);
    return count;
  });
}
