import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { FileItem, RemarkState } from "../model/remark.ts";

export interface RemarkRow {
  id: string;
  matter: string;
  state: RemarkState;
  item: FileItem;
  words: string;
  due_on: string;
  round: number;
  made_by: string;
  made_at: string;
  answer: string;
  answered_by: string | null;
  answered_at: string | null;
  ended_by: string | null;
  ended_at: string | null;
}

const columns =
  sql.raw(`r.id, r.matter, r.state, r.item, r.words, r.due_on, r.round, r.made_by, r.made_at, r.answer,
  r.answered_by, r.answered_at, r.ended_by, r.ended_at`);

export async function findRemarkToChange(tx: Tx, county: number, id: string): Promise<RemarkRow | null> {
  const rows = await sql<RemarkRow>`select ${columns} from teamwork.remark r
    where r.county = ${county} and r.id = ${id} for no key update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function remarksOf(tx: Tx, county: number, matter: string): Promise<RemarkRow[]> {
  const rows = await sql<RemarkRow>`select ${columns} from teamwork.remark r
    where r.county = ${county} and r.matter = ${matter} order by r.made_at, r.id`.execute(tx);
  return rows.rows;
}

export interface ListedRemark extends RemarkRow {
  code: string;
  title: string;
  room: string | null;
  holder: string | null;
}

/** Remarks that are not over, of matters that fit: what is due first comes first. */
export async function openRemarks(
  tx: Tx,
  county: number,
  among: RawBuilder<unknown>,
): Promise<ListedRemark[]> {
  const rows = await sql<ListedRemark>`select ${columns}, m.code, m.title, m.room, m.holder
    from teamwork.remark r join matter.matter m on m.county = r.county and m.id = r.matter
    where r.county = ${county} and r.state in ('open', 'answered')
      and r.matter in (select id from matter.matter where county = ${county} and ${among})
    order by r.due_on, r.id limit 200`.execute(tx);
  return rows.rows;
}

export type NewRemark = Pick<
  RemarkRow,
  "id" | "matter" | "item" | "words" | "due_on" | "made_by" | "made_at"
>;

export async function insertRemark(tx: Tx, county: number, r: NewRemark): Promise<void> {
  await sql`insert into teamwork.remark (county, id, matter, state, item, words, due_on, made_by, made_at)
    values (${county}, ${r.id}, ${r.matter}, 'open', ${r.item}, ${r.words}, ${r.due_on}, ${r.made_by}, ${r.made_at})`.execute(
    tx,
  );
}

export type RemarkChange = Partial<
  Pick<
    RemarkRow,
    | "state"
    | "words"
    | "due_on"
    | "round"
    | "answer"
    | "answered_by"
    | "answered_at"
    | "ended_by"
    | "ended_at"
  >
>;

/** Columns that are left out stay as they are. */
export async function changeRemark(tx: Tx, county: number, id: string, change: RemarkChange): Promise<void> {
  const sets = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update teamwork.remark set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}
