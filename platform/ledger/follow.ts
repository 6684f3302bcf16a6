import { sql } from "kysely";
import { inCounty } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import type { LedgerEvent } from "./event.ts";

export interface OrderedEvent extends Omit<LedgerEvent, "previous"> {
  position: number;
  ordered_at: string;
}

/** A reaction follows the ledger: it is told each event once, in order, and keeps its place in the same transaction. */
export interface Reaction {
  /** Its name in `ledger.checkpoint`; a new name reads the whole ledger again. */
  name: string;
  /** The event types it wants; others only move its place. */
  types: readonly string[] | "all";
  /** It reads a history too that was loaded at once; all others are taken past it. */
  readsLoaded?: true;
  /** What it does with a batch, in the transaction that also moves the checkpoint: all of it, or none. */
  react(tx: Tx, events: readonly OrderedEvent[]): Promise<void>;
}

/** The position of the newest event that has its place; 0 before the first. */
export async function lastPosition(tx: Tx, county: number): Promise<number> {
  const rows = await sql<{
    position: number;
  }>`select position from ledger.place where county = ${county}`.execute(tx);
  return rows.rows[0]?.position ?? 0;
}

/** How many ordered events each reaction has still before it. */
export async function reactionsBehind(
  tx: Tx,
  county: number,
): Promise<Array<{ reaction: string; events: number }>> {
  const last = await lastPosition(tx, county);
  const rows = await sql<{ reaction: string; position: number }>`
    select follower as reaction, position from ledger.checkpoint where county = ${county} order by follower`.execute(
    tx,
  );
  return rows.rows.map(({ reaction, position }) => ({ reaction, events: last - position }));
}

/** Events of a county after a position (or after where a follower has come to), in order. */
export async function eventsAfter(
  tx: Tx,
  county: number,
  after: number | { follower: string },
  limit: number,
): Promise<OrderedEvent[]> {
  const position =
    typeof after === "number"
      ? sql`${after}`
      : sql`(select position from ledger.checkpoint where county = ${county} and follower = ${after.follower})`;
  // The places first and by themselves: joined at once, the planner would read every event of the county.
  const found = await sql<OrderedEvent>`
    with next as materialized (
      select position, received_at, id, ordered_at from ledger.ordered
      where county = ${county} and position > ${position} order by position limit ${limit}
    )
    select e.county, e.id, e.stream, e.kind, e.version, e.type, e.data, e.actor, e.command, e.acted_at, e.received_at,
           e.hash, next.position, next.ordered_at
    from next join ledger.event e on e.county = ${county} and e.received_at = next.received_at and e.id = next.id
    order by next.position`.execute(tx);
  return found.rows;
}

/**
 * Lets one reaction read what is new. Two servers may try at once: the checkpoint row is locked, so each event is
 * handed over exactly once.
 * @returns whether a whole batch was read, so that more may be waiting.
 */
export function react(db: Db, county: number, reaction: Reaction, batch = 500): Promise<boolean> {
  return inCounty(
    db,
    county,
    async (tx, { last }) => {
      // The statements run in this order, each seeing what is committed when it begins: the lock comes before the look.
      const [, , events] = await Promise.all([
        sql`insert into ledger.checkpoint (county, follower, position) values (${county}, ${reaction.name}, 0)
          on conflict (county, follower) do nothing`.execute(tx),
        sql`select position from ledger.checkpoint where county = ${county} and follower = ${reaction.name} for update`.execute(
          tx,
        ),
        eventsAfter(tx, county, { follower: reaction.name }, batch),
      ]);
      if (events.length === 0) return false;
      const { types } = reaction;
      const wanted = types === "all" ? events : events.filter((event) => types.includes(event.type));
      if (wanted.length > 0) await reaction.react(tx, wanted);
      last(
        sql`update ledger.checkpoint set position = ${events.at(-1)!.position}
          where county = ${county} and follower = ${reaction.name}`.execute(tx),
      );
      return events.length === batch;
    },
    null,
    "*",
  );
}

/**
 * The events of one stream from its first word, for a timeline. `since` (a moment not later than the first event) spares
 * the partitions before it.
 */
export async function historyOf(
  tx: Tx,
  county: number,
  stream: string,
  since = "1970-01-01T00:00:00.000Z",
): Promise<LedgerEvent[]> {
  const found = await sql<LedgerEvent>`
    select county, id, stream, kind, version, type, data, actor, command, acted_at, received_at, previous, hash
    from ledger.event where county = ${county} and stream = ${stream} and received_at >= ${since} order by version`.execute(
    tx,
  );
  return found.rows;
}

/** Of these streams, those in which an actor ever did something but `besides`. `since`: as for a history. */
export async function actedIn(
  tx: Tx,
  county: number,
  given: { actor: string; streams: readonly string[]; since: string; besides: readonly string[] },
): Promise<Set<string>> {
  const { actor, streams, since, besides } = given;
  const found = await sql<{ stream: string }>`select distinct stream from ledger.event
    where county = ${county} and stream = any(${[...streams]}::uuid[]) and received_at >= ${since} and actor = ${actor}
      and not type = any(${[...besides]}::text[])`.execute(tx);
  return new Set(found.rows.map((row) => row.stream));
}
