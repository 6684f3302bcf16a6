import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Outcome } from "../model/panel.ts";
import type { PanelState } from "../model/panel-life.ts";
import type { Part } from "../model/pattern.ts";
import type { AsideReason, SeatState } from "../model/seat-life.ts";

export interface PanelRow {
  id: string;
  matter: string;
  state: PanelState;
  pattern: string;
  /** The version of the county's patterns that held when it was called. */
  pattern_version: number;
  why: string[];
  year: number;
  number: number;
  called_by: string;
  called_at: string;
  ready_at: string | null;
  incomplete: boolean;
  meets_at: string | null;
  meets_minutes: number | null;
  place: string;
  link: string;
  met_at: string | null;
  advice_way: string | null;
  agree: number | null;
  dissent: number | null;
  advised_at: string | null;
  advice_note: string | null;
  outcome: Outcome | null;
  followed_at: string | null;
  closed_at: string | null;
}

export interface SeatRow {
  id: string;
  panel: string;
  matter: string;
  staff: string;
  part: Part;
  state: SeatState;
  asked_at: string;
  answer_by: string;
  answered_at: string | null;
  hours: Array<{ day: number; from: string; until: string }>;
  attended: boolean | null;
  aside: AsideReason | null;
  replaces: string | null;
}

const panelColumns =
  sql.raw(`id, matter, state, pattern, pattern_version, why, year, number, called_by, called_at, ready_at, incomplete,
  meets_at, meets_minutes, place, link, met_at, advice_way, agree, dissent, advised_at, advice_note, outcome,
  followed_at, closed_at`);
const seatColumns = sql.raw(
  "id, panel, matter, staff, part, state, asked_at, answer_by, answered_at, hours, attended, aside, replaces",
);

export async function findPanel(tx: Tx, county: number, id: string): Promise<PanelRow | null> {
  const rows = await sql<PanelRow>`select ${panelColumns} from panel.panel
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The same with its row held until the act ends: two must not settle its composition at once. */
export async function findPanelToChange(tx: Tx, county: number, id: string): Promise<PanelRow | null> {
  const rows = await sql<PanelRow>`select ${panelColumns} from panel.panel
    where county = ${county} and id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The panels of a matter, the newest first. */
export async function panelsOf(tx: Tx, county: number, matter: string): Promise<PanelRow[]> {
  const rows = await sql<PanelRow>`select ${panelColumns} from panel.panel
    where county = ${county} and matter = ${matter} order by called_at desc, id`.execute(tx);
  return rows.rows;
}

export async function insertPanel(tx: Tx, county: number, p: PanelRow): Promise<void> {
  await sql`insert into panel.panel (county, id, matter, state, pattern, pattern_version, why, year, number,
      called_by, called_at)
    values (${county}, ${p.id}, ${p.matter}, ${p.state}, ${p.pattern}, ${p.pattern_version}, ${p.why}::text[], ${p.year}, ${p.number},
      ${p.called_by}, ${p.called_at})`.execute(tx);
}

export type PanelChange = Partial<Omit<PanelRow, "id" | "matter" | "why">>;

export async function changePanel(tx: Tx, county: number, id: string, change: PanelChange): Promise<void> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (sets.length > 0)
    await sql`update panel.panel set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}

export async function seatsOf(tx: Tx, county: number, panels: readonly string[]): Promise<SeatRow[]> {
  if (panels.length === 0) return [];
  const rows = await sql<SeatRow>`select ${seatColumns} from panel.seat
    where county = ${county} and panel = any(${[...panels]}::uuid[]) order by asked_at, id`.execute(tx);
  return rows.rows;
}

export async function insertSeat(tx: Tx, county: number, s: SeatRow): Promise<void> {
  await sql`insert into panel.seat (county, id, panel, matter, staff, part, state, asked_at, answer_by, answered_at, hours, replaces)
    values (${county}, ${s.id}, ${s.panel}, ${s.matter}, ${s.staff}, ${s.part}, ${s.state}, ${s.asked_at}, ${s.answer_by},
      ${s.answered_at}, ${JSON.stringify(s.hours)}::jsonb, ${s.replaces})`.execute(tx);
}

export async function changeSeat(
  tx: Tx,
  county: number,
  id: string,
  change: { state: SeatState; answered_at?: string; aside?: AsideReason; hours?: SeatRow["hours"] },
): Promise<void> {
  const { hours, ...rest } = change;
  const sets = Object.entries(rest).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (hours) sets.push(sql`hours = ${JSON.stringify(hours)}::jsonb`);
  await sql`update panel.seat set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}

/** Who was there: every seat that was held then is marked, those absent too. */
export async function markAttendance(
  tx: Tx,
  county: number,
  panel: string,
  present: readonly string[],
): Promise<void> {
  await sql`update panel.seat set attended = (id = any(${[...present]}::uuid[]))
    where county = ${county} and panel = ${panel} and state = 'accepted'`.execute(tx);
}

/** The panels in which somebody sits or sat, or which they called; the newest first. */
export async function panelsOfStaff(
  tx: Tx,
  county: number,
  staff: string,
  limit: number,
): Promise<Array<PanelRow & { sealed: string | null }>> {
  const rows = await sql<PanelRow & { sealed: string | null }>`select p.*, m.sealed from panel.panel p
    join matter.matter m on m.county = p.county and m.id = p.matter
    where p.county = ${county} and (p.called_by = ${staff} or exists (select 1 from panel.seat s
      where s.county = ${county} and s.panel = p.id and s.staff = ${staff} and s.state in ('invited', 'accepted')))
    order by p.state in ('closed', 'cancelled'), p.called_at desc, p.id limit ${limit}`.execute(tx);
  return rows.rows;
}

/** How many seats and mediations run now for each: their work of the moment, kept nowhere. */
export async function runningOf(
  tx: Tx,
  county: number,
  staff: readonly string[],
): Promise<Map<string, number>> {
  const rows = await sql<{ staff: string; n: number }>`select staff, count(*)::int as n from (
      select s.staff from panel.seat s join panel.panel p on p.county = s.county and p.id = s.panel
      where s.county = ${county} and s.staff = any(${[...staff]}::uuid[]) and s.state in ('invited', 'accepted')
        and p.state in ('called', 'composing', 'ready', 'met')
      union all
      select one as staff from mediation.mediation m, unnest(m.mediators) as one
      where m.county = ${county} and m.state in ('begun', 'agreeing') and one = any(${[...staff]}::uuid[])
    ) as work group by staff`.execute(tx);
  return new Map(rows.rows.map((row) => [row.staff, row.n]));
}
