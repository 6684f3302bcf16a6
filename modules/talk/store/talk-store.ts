import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Addressee, HelperRelation, MessageState, Side, Table, Typer, Voice } from "../model/talk.ts";

export interface RoomRow {
  id: string;
  matter: string;
  mediation: string;
  open: boolean;
  straight: Side[];
  opened_at: string;
  closed_at: string | null;
}

export interface DraftRow {
  id: string;
  party: string;
  compartment: string;
  addressed: "mediator" | "all";
  text: string;
  files: string[];
  typed_by: Typer;
  relation: HelperRelation | null;
  kept_at: string;
}

export interface MessageRow {
  id: string;
  compartment: Table;
  sender: Voice;
  party: string | null;
  addressed: Addressee;
  text: string;
  files: string[];
  typed_by: Typer;
  relation: HelperRelation | null;
  state: MessageState;
  reason: string;
  author: string;
  at: string;
  passed_at: string | null;
}

const messageColumns =
  sql.raw(`id, compartment, sender, party, addressed, text, files, typed_by, relation, state,
  reason, author, at, passed_at`);

export async function findRoom(tx: Tx, county: number, mediation: string): Promise<RoomRow | null> {
  const rows =
    await sql<RoomRow>`select id, matter, mediation, open, straight, opened_at, closed_at from talk.room
    where county = ${county} and mediation = ${mediation}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function openRoomRow(
  tx: Tx,
  county: number,
  r: { id: string; matter: string; mediation: string; by: string; at: string },
): Promise<void> {
  await sql`insert into talk.room (county, id, matter, mediation, open, opened_by, opened_at)
    values (${county}, ${r.id}, ${r.matter}, ${r.mediation}, true, ${r.by}, ${r.at})
    on conflict (county, mediation) do update set open = true, closed_at = null`.execute(tx);
}

/** Rooms that are open, a page at a time. */
export async function openRooms(
  tx: Tx,
  county: number,
  after: string | null,
  limit: number,
): Promise<RoomRow[]> {
  const rows =
    await sql<RoomRow>`select id, matter, mediation, open, straight, opened_at, closed_at from talk.room
    where county = ${county} and open and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`.execute(tx);
  return rows.rows;
}

export async function closeRoomRow(tx: Tx, county: number, id: string, at: string): Promise<void> {
  await sql`update talk.room set open = false, closed_at = ${at} where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

export async function setStraight(tx: Tx, county: number, id: string, sides: readonly Side[]): Promise<void> {
  await sql`update talk.room set straight = ${[...sides]}::text[] where county = ${county} and id = ${id}`.execute(
    tx,
  );
}

/** A party's own draft; null where its compartment is shut. */
export async function findDraft(
  tx: Tx,
  county: number,
  room: string,
  party: string,
): Promise<DraftRow | null> {
  const rows =
    await sql<DraftRow>`select id, party, compartment, addressed, text, files, typed_by, relation, kept_at
    from talk.draft where county = ${county} and room = ${room} and party = ${party}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function keepDraftRow(
  tx: Tx,
  county: number,
  place: { room: string; matter: string },
  d: DraftRow,
): Promise<void> {
  await sql`insert into talk.draft (county, id, room, matter, compartment, party, addressed, text, files, typed_by, relation, kept_at)
    values (${county}, ${d.id}, ${place.room}, ${place.matter}, ${d.compartment}, ${d.party}, ${d.addressed}, ${d.text},
      ${d.files}::uuid[], ${d.typed_by}, ${d.relation}, ${d.kept_at})
    on conflict (county, room, party) do update set addressed = excluded.addressed, text = excluded.text,
      files = excluded.files, typed_by = excluded.typed_by, relation = excluded.relation, kept_at = excluded.kept_at`.execute(
    tx,
  );
}

export async function dropDraftRow(tx: Tx, county: number, id: string): Promise<void> {
  await sql`delete from talk.draft where county = ${county} and id = ${id}`.execute(tx);
}

export async function insertMessage(
  tx: Tx,
  county: number,
  place: { room: string; matter: string },
  m: MessageRow,
): Promise<void> {
  await sql`insert into talk.message (county, id, room, matter, compartment, sender, party, addressed, text, files, typed_by,
      relation, state, reason, author, at, passed_at)
    values (${county}, ${m.id}, ${place.room}, ${place.matter}, ${m.compartment}, ${m.sender}, ${m.party}, ${m.addressed},
      ${m.text}, ${m.files}::uuid[], ${m.typed_by}, ${m.relation}, ${m.state}, ${m.reason}, ${m.author}, ${m.at}, ${m.passed_at})`.execute(
    tx,
  );
}

/** The messages of a room in the compartments that are open, the oldest first. */
export async function messagesOf(tx: Tx, county: number, room: string): Promise<MessageRow[]> {
  const rows = await sql<MessageRow>`select ${messageColumns} from talk.message
    where county = ${county} and room = ${room} order by coalesce(passed_at, at), id`.execute(tx);
  return rows.rows;
}

export async function findMessage(
  tx: Tx,
  county: number,
  room: string,
  id: string,
): Promise<MessageRow | null> {
  const rows = await sql<MessageRow>`select ${messageColumns} from talk.message
    where county = ${county} and room = ${room} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function settleMessage(
  tx: Tx,
  county: number,
  id: string,
  change: { compartment: Table; state: MessageState; reason: string; passedAt: string | null },
): Promise<void> {
  await sql`update talk.message set compartment = ${change.compartment}, state = ${change.state}, reason = ${change.reason},
    passed_at = ${change.passedAt} where county = ${county} and id = ${id} and state = 'held'`.execute(tx);
}

export async function seenAt(tx: Tx, county: number, room: string, reader: string): Promise<string | null> {
  const rows = await sql<{ at: string }>`select at from talk.seen
    where county = ${county} and room = ${room} and reader = ${reader}`.execute(tx);
  return rows.rows[0]?.at ?? null;
}

export async function noteSeenRow(
  tx: Tx,
  county: number,
  room: string,
  reader: string,
  at: string,
): Promise<void> {
  await sql`insert into talk.seen (county, room, reader, at) values (${county}, ${room}, ${reader}, ${at})
    on conflict (county, room, reader) do update set at = excluded.at`.execute(tx);
}

/** Writes over the words of a matter's talks; its drafts go. Every compartment must be open. */
export async function forgetTalkWords(tx: Tx, county: number, matter: string, words: string): Promise<void> {
  await sql`delete from talk.draft where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update talk.message set text = ${words}, reason = '', files = '{}'
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update talk.offer set terms = '[]', note = '' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
}
