import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type {
  GiveReason,
  HandOverKind,
  MatterState,
  OverruleReason,
  RefuseReason,
} from "../model/hand-over.ts";
import type { HandOverState } from "../model/hand-over-life.ts";

export interface HandOverRow {
  id: string;
  matter: string;
  kind: HandOverKind;
  state: HandOverState;
  from_unit: string | null;
  from_holder: string | null;
  to_unit: string;
  to_staff: string | null;
  reason: GiveReason;
  overrules: OverruleReason | null;
  words: string;
  given_by: string;
  given_at: string;
  answer: RefuseReason | null;
  answer_words: string;
  ended_by: string | null;
  ended_at: string | null;
}

const columns =
  sql.raw(`h.id, h.matter, h.kind, h.state, h.from_unit, h.from_holder, h.to_unit, h.to_staff, h.reason,
  h.overrules, h.words, h.given_by, h.given_at, h.answer, h.answer_words, h.ended_by, h.ended_at`);

export async function findHandOver(tx: Tx, county: number, id: string): Promise<HandOverRow | null> {
  const rows = await sql<HandOverRow>`select ${columns} from teamwork.hand_over h
    where h.county = ${county} and h.id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The same, holding the row until the transaction ends. */
export async function findHandOverToChange(tx: Tx, county: number, id: string): Promise<HandOverRow | null> {
  const rows = await sql<HandOverRow>`select ${columns} from teamwork.hand_over h
    where h.county = ${county} and h.id = ${id} for no key update`.execute(tx);
  return rows.rows[0] ?? null;
}

/** All of some matters, the oldest first. */
export async function handOversOf(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<HandOverRow[]> {
  if (matters.length === 0) return [];
  const rows = await sql<HandOverRow>`select ${columns} from teamwork.hand_over h
    where h.county = ${county} and h.matter = any(${[...matters]}::uuid[]) order by h.given_at, h.id`.execute(
    tx,
  );
  return rows.rows;
}

export type NewHandOver = Omit<HandOverRow, "state" | "answer" | "answer_words" | "ended_by" | "ended_at">;

export async function insertHandOver(tx: Tx, county: number, h: NewHandOver): Promise<void> {
  await sql`insert into teamwork.hand_over (county, id, matter, kind, state, from_unit, from_holder, to_unit, to_staff,
      reason, overrules, words, given_by, given_at)
    values (${county}, ${h.id}, ${h.matter}, ${h.kind}, 'offered', ${h.from_unit}, ${h.from_holder}, ${h.to_unit},
      ${h.to_staff}, ${h.reason}, ${h.overrules}, ${h.words}, ${h.given_by}, ${h.given_at})`.execute(tx);
}

export async function endHandOver(
  tx: Tx,
  county: number,
  id: string,
  end: { state: HandOverState; by: string; at: string; answer: RefuseReason | null; words: string },
): Promise<void> {
  await sql`update teamwork.hand_over set state = ${end.state}, ended_by = ${end.by}, ended_at = ${end.at},
      answer = ${end.answer}, answer_words = ${end.words}
    where county = ${county} and id = ${id}`.execute(tx);
}

export interface ListedHandOver extends HandOverRow {
  code: string;
  matter_state: MatterState;
  title: string;
  category: string;
  grade: string | null;
  grid: string | null;
  place_words: string;
  due_at: string | null;
  sealed: boolean;
}

export type HandOverList =
  /** Offered to these units, what waits longest first. */
  | { view: "todo"; units: readonly string[]; staff: string }
  /** Given by these units. */
  | { view: "given"; units: readonly string[]; staff: string }
  /** Answered by these units. */
  | { view: "done"; units: readonly string[]; staff: string }
  /** Offered anywhere among some matters: conditions on `matter.matter`. */
  | { view: "station"; among: RawBuilder<unknown> };

const most = 200;

export async function listHandOvers(tx: Tx, county: number, list: HandOverList): Promise<ListedHandOver[]> {
  const which =
    list.view === "station"
      ? sql`h.state = 'offered' and h.matter in (select id from matter.matter where county = ${county} and ${list.among})`
      : list.view === "todo"
        ? sql`h.state = 'offered' and (h.to_unit = any(${[...list.units]}::uuid[]) or h.to_staff = ${list.staff})`
        : list.view === "given"
          ? sql`(h.from_unit = any(${[...list.units]}::uuid[]) or h.given_by = ${`staff:${list.staff}`})`
          : sql`h.state in ('taken', 'refused') and h.to_unit = any(${[...list.units]}::uuid[])`;
  const order =
    list.view === "todo" || list.view === "station" ? sql`h.given_at, h.id` : sql`h.given_at desc, h.id desc`;
  const rows =
    await sql<ListedHandOver>`select ${columns}, m.code, m.state as matter_state, m.category, m.grade, m.grid,
      case when m.sealed is null then m.title else '' end as title,
      case when m.sealed is null then m.place_words else '' end as place_words, m.due_at, m.sealed is not null as sealed
    from teamwork.hand_over h join matter.matter m on m.county = h.county and m.id = h.matter
    where h.county = ${county} and ${which} order by ${order} limit ${most}`.execute(tx);
  return rows.rows;
}

/** Writes over what was written about a matter's hand-overs and its file. States, reasons and days stay. */
export async function forgetTeamworkWords(
  tx: Tx,
  county: number,
  matter: string,
  words: string,
): Promise<void> {
  await sql`update teamwork.hand_over set words = ${words}, answer_words = ${words}
    where county = ${county} and matter = ${matter}`.execute(tx);
  await sql`update teamwork.remark set words = ${words}, answer = ${words}
    where county = ${county} and matter = ${matter}`.execute(tx);
}
