import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { CheckText } from "../model/legal.ts";

export interface CheckRow {
  id: string;
  matter: string;
  agreement: string;
  state: "asked" | "fit" | "mend";
  asked_by: string;
  asked_at: string;
  checked_by: string | null;
  checked_at: string | null;
  note: string | null;
}

const columns = sql.raw(
  "k.id, k.matter, k.agreement, k.state, k.asked_by, k.asked_at, k.checked_by, k.checked_at, k.note",
);

export async function insertCheck(
  tx: Tx,
  county: number,
  row: Pick<CheckRow, "id" | "matter" | "agreement" | "asked_by" | "asked_at">,
): Promise<void> {
  await sql`insert into legal.text_check (county, id, matter, agreement, state, asked_by, asked_at)
    values (${county}, ${row.id}, ${row.matter}, ${row.agreement}, 'asked', ${row.asked_by}, ${row.asked_at})`.execute(
    tx,
  );
}

/** One check, its row held until the act ends. */
export async function findCheck(tx: Tx, county: number, id: string): Promise<CheckRow | null> {
  const rows = await sql<CheckRow>`select ${columns} from legal.text_check k
    where k.county = ${county} and k.id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function answerCheckRow(
  tx: Tx,
  county: number,
  id: string,
  to: { state: "fit" | "mend"; by: string; at: string; note: string | null },
): Promise<void> {
  await sql`update legal.text_check set state = ${to.state}, checked_by = ${to.by}, checked_at = ${to.at}, note = ${to.note}
    where county = ${county} and id = ${id}`.execute(tx);
}

export interface TextRow {
  id: string;
  matter: string;
  number: string;
  state: "draft" | "offered" | "sealed" | "replaced";
  facts: string;
  disputed: string;
  responsibility: string;
  remaining: string;
}

export interface ListedCheck extends CheckRow {
  text: TextRow["state"];
  code: string;
  category: string;
  grid: string | null;
  community: string | null;
  room: string | null;
  holder: string | null;
  mediators: string[];
}

export async function checksOf(
  tx: Tx,
  county: number,
  matter: string,
): Promise<Array<CheckRow & { text: TextRow["state"]; number: string; remarks: string | null }>> {
  const rows = await sql<CheckRow & { text: TextRow["state"]; number: string; remarks: string | null }>`
    select ${columns}, a.state as text, a.number, n.text as remarks
    from legal.text_check k join mediation.agreement a on a.county = k.county and a.id = k.agreement
    left join matter.note n on n.county = k.county and n.id = k.note
    where k.county = ${county} and k.matter = ${matter} order by k.asked_at desc`.execute(tx);
  return rows.rows;
}

/** Those of some rooms (null: the county), unanswered first; of protected matters none. */
export async function listChecks(
  tx: Tx,
  county: number,
  given: { rooms: readonly string[] | null; open: boolean; page: number; limit: number },
): Promise<{ rows: ListedCheck[]; total: number }> {
  const within = given.rooms === null ? sql`true` : sql`m.room = any(${[...given.rooms]}::uuid[])`;
  const state = given.open
    ? sql`k.state = 'asked' and a.state in ('draft', 'offered')`
    : sql`not (k.state = 'asked' and a.state in ('draft', 'offered'))`;
  const rows = await sql<
    ListedCheck & { total: number }
  >`select ${columns}, a.state as text, m.code, m.category, m.grid,
      m.community, m.room, m.holder, m.mediators, count(*) over ()::int as total
    from legal.text_check k
    join matter.matter m on m.county = k.county and m.id = k.matter
    join mediation.agreement a on a.county = k.county and a.id = k.agreement
    where k.county = ${county} and m.sealed is null and ${within} and ${state}
    order by k.asked_at ${given.open ? sql`asc` : sql`desc`} limit ${given.limit} offset ${(given.page - 1) * given.limit}`.execute(
    tx,
  );
  return { rows: rows.rows, total: rows.rows[0]?.total ?? 0 };
}

/** The newest text of a matter that is not yet in force; null when there is none. */
export async function standingText(tx: Tx, county: number, matter: string): Promise<TextRow | null> {
  const rows = await sql<TextRow>`select id, matter, number, state, facts, disputed, responsibility, remaining
    from mediation.agreement where county = ${county} and matter = ${matter} and state in ('draft', 'offered') and form = 'written'
    order by drafted_at desc limit 1`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Texts with their terms, sides in the place of names. */
export async function textsOf(
  tx: Tx,
  county: number,
  agreements: readonly string[],
): Promise<Map<string, CheckText>> {
  if (agreements.length === 0) return new Map();
  const ids = [...agreements];
  const texts =
    await sql<TextRow>`select id, matter, number, state, facts, disputed, responsibility, remaining
    from mediation.agreement where county = ${county} and id = any(${ids}::uuid[])`.execute(tx);
  const terms = await sql<
    CheckText["terms"][number] & { agreement: string }
  >`select o.agreement, p.side as who, o.kind, o.what,
      o.cents, o.due_on as "dueOn", o.way
    from mediation.obligation o left join mediation.party p on p.county = o.county and p.id = o.who
    where o.county = ${county} and o.agreement = any(${ids}::uuid[]) order by o.number`.execute(tx);
  return new Map(
    texts.rows.map(({ id, number, facts, disputed, responsibility, remaining }) => [
      id,
      {
        number,
        facts,
        disputed,
        responsibility,
        remaining,
        terms: terms.rows
          .filter((term) => term.agreement === id)
          .map(({ agreement: _agreement, ...term }) => term),
      },
    ]),
  );
}

/** The remarks by their notes, as far as their compartments are open. */
export async function remarksOf(
  tx: Tx,
  county: number,
  notes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; text: string }>`select id, text from matter.note
    where county = ${county} and id = any(${[...notes]}::uuid[])`.execute(tx);
  return new Map(rows.rows.map((row) => [row.id, row.text]));
}
