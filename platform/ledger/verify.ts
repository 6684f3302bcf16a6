import { sql } from "kysely";
import { inCounty } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import { hashEvent, type LedgerEvent } from "./event.ts";
import { type DayRoot, hashesBetween, hashRoot, merkleRoot } from "./root.ts";

export interface Fault {
  what:
    | "event-changed"
    | "chain-broken"
    | "event-missing"
    | "head-wrong"
    | "place-missing"
    | "root-wrong"
    | "root-chain-broken";
  county: number;
  /** The stream, event, position or day that does not fit. */
  where: string;
}

export interface Verified {
  county: number;
  events: number;
  streams: number;
  places: number;
  roots: number;
  /** The newest daily root, to be compared with what was published or written down; null before the first. */
  lastRoot: { day: string; hash: string } | null;
  faults: Fault[];
}

/** Walks every hash, chain, head, place and root of a county and names whatever does not fit. Reads in pages. */
export function verifyLedger(db: Db, county: number): Promise<Verified> {
  return inCounty(db, county, async (tx) => {
    const faults: Fault[] = [];
    const { events, streams } = await walkStreams(tx, county, faults);
    const places = await walkPlaces(tx, county, faults);
    const { roots, lastRoot } = await walkRoots(tx, county, faults);
    return { county, events, streams, places, roots, lastRoot, faults };
  });
}

async function walkStreams(
  tx: Tx,
  county: number,
  faults: Fault[],
): Promise<{ events: number; streams: number }> {
  const heads = new Map(
    (
      await sql<{ stream: string; version: number; hash: Buffer }>`
        select stream, version, hash from ledger.head where county = ${county}`.execute(tx)
    ).rows.map((row) => [row.stream, row]),
  );
  let events = 0;
  let at: { stream: string; version: number; hash: Buffer | null } = { stream: "", version: 0, hash: null };
  const fault = (what: Fault["what"], where: string) => faults.push({ what, county, where });
  const closeStream = () => {
    const head = heads.get(at.stream);
    if (at.stream === "") return;
    if (!head || head.version !== at.version || !at.hash || !head.hash.equals(at.hash))
      fault("head-wrong", at.stream);
    heads.delete(at.stream);
  };
  for (;;) {
    const page = await sql<LedgerEvent>`
      select * from ledger.event where county = ${county}
        and (stream, version) > (${at.stream === "" ? "00000000-0000-0000-0000-000000000000" : at.stream}::uuid, ${at.version})
      order by stream, version limit 5000`.execute(tx);
    if (page.rows.length === 0) break;
    for (const event of page.rows) {
      if (event.stream !== at.stream) {
        closeStream();
        at = { stream: event.stream, version: 0, hash: null };
      }
      const { hash, ...rest } = event;
      if (event.version !== at.version + 1) fault("event-missing", `${event.stream} ${at.version + 1}`);
      else if (at.version > 0 && !(event.previous && at.hash?.equals(event.previous)))
        fault("chain-broken", `${event.stream} ${event.version}`);
      if (!hashEvent(rest).equals(hash))
        fault("event-changed", `${event.stream} ${event.version} ${event.type} ${event.id}`);
      at = { stream: event.stream, version: event.version, hash };
      events++;
    }
  }
  closeStream();
  for (const stream of heads.keys()) fault("event-missing", `${stream} all`);
  const streams = await sql<{
    n: number;
  }>`select count(*)::int as n from ledger.head where county = ${county}`.execute(tx);
  return { events, streams: streams.rows[0]!.n };
}

/** Of many faults of one kind so many are named. */
const namedAtMost = 20;

async function walkPlaces(tx: Tx, county: number, faults: Fault[]): Promise<number> {
  const places = await sql<{ n: number; last: number | null; joined: number }>`
    select count(*)::int as n, max(o.position) as last, count(e.id)::int as joined from ledger.ordered o
    left join ledger.event e on e.county = o.county and e.received_at = o.received_at and e.id = o.id
    where o.county = ${county}`.execute(tx);
  const { n, last, joined } = places.rows[0]!;
  if ((last ?? 0) !== n) faults.push({ what: "place-missing", county, where: `${n} places up to ${last}` });
  const lost =
    joined === n
      ? []
      : (
          await sql<{ position: number; id: string }>`
    select o.position, o.id from ledger.ordered o
    where o.county = ${county}
      and not exists (select 1 from ledger.event e where e.county = ${county} and e.received_at = o.received_at and e.id = o.id)
    order by o.position limit ${namedAtMost}`.execute(tx)
        ).rows;
  for (const row of lost)
    faults.push({ what: "event-missing", county, where: `place ${row.position} ${row.id}` });
  if (n - joined > lost.length)
    faults.push({ what: "event-missing", county, where: `${n - joined - lost.length} more places` });
  const unplaced = await sql<{ id: string }>`
    select e.id from ledger.event e
    where e.county = ${county}
      and not exists (select 1 from ledger.ordered o where o.county = ${county} and o.received_at = e.received_at and o.id = e.id)
      and not exists (select 1 from ledger.pending p where p.county = ${county} and p.id = e.id) limit ${namedAtMost}`.execute(
    tx,
  );
  for (const row of unplaced.rows) faults.push({ what: "place-missing", county, where: row.id });
  return n;
}

async function walkRoots(
  tx: Tx,
  county: number,
  faults: Fault[],
): Promise<{ roots: number; lastRoot: { day: string; hash: string } | null }> {
  const roots = await sql<DayRoot>`select * from ledger.root where county = ${county} order by day`.execute(
    tx,
  );
  let before: DayRoot | null = null;
  for (const root of roots.rows) {
    const hashes = await hashesBetween(tx, county, root.first_position, root.last_position);
    const { hash, ...rest } = root;
    if (
      hashes.length !== root.events ||
      !merkleRoot(hashes).equals(root.root) ||
      !hashRoot(rest).equals(hash)
    ) {
      faults.push({ what: "root-wrong", county, where: root.day });
    }
    const previous: Buffer | null = before?.hash ?? null;
    const follows =
      previous === null ? root.previous === null : root.previous !== null && previous.equals(root.previous);
    if (!follows || (before && root.first_position !== before.last_position + 1)) {
      faults.push({ what: "root-chain-broken", county, where: root.day });
    }
    before = root;
  }
  return {
    roots: roots.rows.length,
    lastRoot: before && { day: before.day, hash: before.hash.toString("hex") },
  };
}
