import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import { newId } from "../ids/index.ts";
import { assertPlain, hashEvent, type LedgerEvent, type Told } from "./event.ts";

export interface Appending {
  county: number;
  actor: string;
  command: string | null;
  receivedAt: string;
}

interface Head {
  stream: string;
  kind: string;
  version: number;
  hash: Buffer;
  isNew: boolean;
}

/**
 * Appends what an action told, in its transaction: events, stream heads and the places they wait for, in as few
 * statements as there are things to write.
 * @throws the database's error MB001 when another transaction appended to one of the streams first: the frame runs the
 * action again on the new facts. The database itself checks it, so the appending can travel with the commit.
 */
export async function append(tx: Tx, told: readonly Told[], by: Appending): Promise<LedgerEvent[]> {
  const { events, written } = await appending(tx, told, by);
  await written;
  return events;
}

/** The same, but does not wait until the database has written: `written` may travel with the commit. */
export async function appending(
  tx: Tx,
  told: readonly Told[],
  by: Appending,
): Promise<{ events: LedgerEvent[]; written: Promise<void> }> {
  if (told.length === 0) return { events: [], written: Promise.resolve() };
  const heads = await readHeads(tx, by.county, told);
  const events: LedgerEvent[] = [];
  for (const one of told) {
    assertPlain(one.data);
    const head = heads.get(one.stream)!;
    const unhashed = {
      county: by.county,
      id: newId(),
      stream: one.stream,
      kind: one.kind,
      version: head.version + 1,
      type: one.type,
      data: one.data,
      actor: by.actor,
      command: by.command,
      acted_at: one.actedAt ?? by.receivedAt,
      received_at: by.receivedAt,
      previous: head.version === 0 ? null : head.hash,
    };
    const event = { ...unhashed, hash: hashEvent(unhashed) };
    events.push(event);
    head.version = event.version;
    head.hash = event.hash;
  }
  return { events, written: write(tx, by.county, events, [...heads.values()]) };
}

async function readHeads(tx: Tx, county: number, told: readonly Told[]): Promise<Map<string, Head>> {
  const streams = [...new Map(told.map((one) => [one.stream, one.kind]))];
  const heads = new Map<string, Head>();
  const existing = told.filter((one) => !one.begins).map((one) => one.stream);
  if (existing.length > 0) {
    const found = await sql<{ stream: string; kind: string; version: number; hash: Buffer }>`
      select stream, kind, version, hash from ledger.head
      where county = ${county} and stream = any(${[...new Set(existing)]}::uuid[]) order by stream for update`.execute(
      tx,
    );
    for (const row of found.rows) heads.set(row.stream, { ...row, isNew: false });
  }
  for (const [stream, kind] of streams) {
    if (!heads.has(stream))
      heads.set(stream, { stream, kind, version: 0, hash: Buffer.alloc(0), isNew: true });
  }
  return heads;
}

async function write(
  tx: Tx,
  county: number,
  events: readonly LedgerEvent[],
  heads: readonly Head[],
): Promise<void> {
  const rows = JSON.stringify(
    events.map((e) => ({
      ...e,
      previous: e.previous ? `\\x${e.previous.toString("hex")}` : null,
      hash: `\\x${e.hash.toString("hex")}`,
    })),
  );
  const headRows = JSON.stringify(
    heads.map((h) => ({
      stream: h.stream,
      kind: h.kind,
      version: h.version,
      hash: `\\x${h.hash.toString("hex")}`,
      fresh: h.isNew,
    })),
  );
  await sql`
    with told as (
      insert into ledger.event
      select * from json_populate_recordset(null::ledger.event, ${rows}::json)
      returning received_at, id
    ), waiting as (
      insert into ledger.pending (county, received_at, id) select ${county}::int, received_at, id from told
    ), heads as (
      select * from json_to_recordset(${headRows}::json) as h(stream uuid, kind text, version int, hash bytea, fresh boolean)
    ), begun as (
      insert into ledger.head (county, stream, kind, version, hash)
      select ${county}::int, stream, kind, version, hash from heads where fresh
      on conflict (county, stream) do nothing returning 1
    ), moved as (
      update ledger.head t set version = h.version, hash = h.hash from heads h
      where t.county = ${county} and t.stream = h.stream and not h.fresh returning 1
    ) select platform.stop_unless((select count(*) from begun) + (select count(*) from moved) = ${heads.length}::int, 'The stream has moved on.')`.execute(
    tx,
  );
}
