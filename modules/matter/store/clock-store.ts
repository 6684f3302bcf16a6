import type { ClockRuleId } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { ClockValue, KeptClock } from "../model/kept-clock.ts";

export async function clocksOf(tx: Tx, county: number, matter: string): Promise<KeptClock[]> {
  const rows = await sql<KeptClock>`select rule, serial, events, runs from matter.clock
    where county = ${county} and matter = ${matter} order by rule, serial`.execute(tx);
  return rows.rows;
}

/** What a clock was started under is written once and stays. */
export async function keepClocks(
  tx: Tx,
  county: number,
  matter: string,
  clocks: ReadonlyArray<KeptClock & { due: string | null }>,
): Promise<void> {
  await sql`insert into matter.clock (county, matter, rule, serial, events, due_at, runs)
    select ${county}::int, ${matter}::uuid, c.rule, c.serial, c.events, c.due, c.runs
    from json_to_recordset(${JSON.stringify(clocks)}::json)
      as c(rule text, serial smallint, events jsonb, due timestamptz, runs jsonb)
    on conflict (county, matter, rule, serial) do update set events = excluded.events, due_at = excluded.due_at`.execute(
    tx,
  );
}

/** Every length that the county ever set for its local limits. */
export async function clockValues(tx: Tx, county: number): Promise<ClockValue[]> {
  const rows = await sql<ClockValue>`select rule, from_on as "from", set_at as "setAt", length, unit
    from matter.clock_value where county = ${county} order by rule, from_on, set_at`.execute(tx);
  return rows.rows;
}

export interface SetValue extends ClockValue {
  source: string;
  setBy: string;
}

/** The same with where it comes from and who set it: what the administrator's screen shows. */
export async function clockHistory(tx: Tx, county: number): Promise<SetValue[]> {
  const rows = await sql<SetValue>`select rule, from_on as "from", set_at as "setAt", length, unit, source,
      set_by as "setBy" from matter.clock_value where county = ${county} order by set_at desc`.execute(tx);
  return rows.rows;
}

export async function insertClockValue(tx: Tx, county: number, value: SetValue): Promise<void> {
  await sql`insert into matter.clock_value (county, rule, from_on, set_at, length, unit, source, set_by)
    values (${county}, ${value.rule}, ${value.from}, ${value.setAt}, ${value.length}, ${value.unit}, ${value.source},
      ${value.setBy})`.execute(tx);
}

/** An extension that waits for approval, or how it was decided. */
export interface ExtensionRow {
  id: string;
  /** The legal track whose clock it is; null for a clock of the matter itself. */
  track: string | null;
  rule: ClockRuleId;
  serial: number;
  length: number;
  unit: string;
  asked_by: string;
  asked_at: string;
  state: "asked" | "approved" | "refused";
}

/** Whether an extension was asked for this clock, of this track or of the matter itself. */
export function isOf(
  asked: Pick<ExtensionRow, "track" | "rule" | "serial">,
  clock: Pick<KeptClock, "rule" | "serial">,
  track: string | null,
): boolean {
  return asked.track === track && asked.rule === clock.rule && asked.serial === clock.serial;
}

export async function extensionsOf(tx: Tx, county: number, matter: string): Promise<ExtensionRow[]> {
  const rows = await sql<ExtensionRow>`select id, track, rule, serial, length, unit, asked_by, asked_at, state
    from matter.extension where county = ${county} and matter = ${matter} order by asked_at`.execute(tx);
  return rows.rows;
}

export async function insertExtension(
  tx: Tx,
  county: number,
  matter: string,
  one: Omit<ExtensionRow, "state"> & { note: string },
): Promise<void> {
  await sql`insert into matter.extension (county, id, matter, track, rule, serial, length, unit, note, asked_by, asked_at)
    values (${county}, ${one.id}, ${matter}, ${one.track}, ${one.rule}, ${one.serial}, ${one.length}, ${one.unit}, ${one.note},
      ${one.asked_by}, ${one.asked_at})`.execute(tx);
}

export async function decideExtension(
  tx: Tx,
  county: number,
  id: string,
  decided: { state: "approved" | "refused"; by: string; at: string },
): Promise<void> {
  await sql`update matter.extension set state = ${decided.state}, decided_by = ${decided.by}, decided_at = ${decided.at}
    where county = ${county} and id = ${id} and state = 'asked'`.execute(tx);
}

/** What the rows say is due, a page of matters at a time, beside the clocks they are derived from. */
export interface DueRow {
  matter: string;
  due_at: string | null;
  clocks: Array<KeptClock & { due: string | null }>;
}

export async function duesToCheck(
  tx: Tx,
  county: number,
  after: string | null,
  limit: number,
): Promise<DueRow[]> {
  const rows = await sql<DueRow>`select m.id as matter, m.due_at,
      coalesce((select json_agg(json_build_object('rule', c.rule, 'serial', c.serial, 'events', c.events, 'runs', c.runs,
        'due', to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.rule, c.serial)
        from matter.clock c where c.county = ${county} and c.county = m.county and c.matter = m.id), '[]'::json) as clocks
    from matter.matter m where m.county = ${county} and (${after}::uuid is null or m.id > ${after}::uuid)
    order by m.id limit ${limit}`.execute(tx);
  return rows.rows;
}

/** A clock with what its matter is called in the register, for whoever tries another length on it. */
export interface ClockSince extends KeptClock {
  year: number | null;
  number: number | null;
  sealed: boolean;
}

/** Clocks of matters that were told since a moment, in the order in which they were. */
export async function clocksSince(tx: Tx, county: number, since: string): Promise<ClockSince[]> {
  const rows = await sql<ClockSince>`select c.rule, c.serial, c.events, c.runs, m.year, m.number,
      m.sealed is not null as sealed
    from matter.matter m join matter.clock c on c.county = m.county and c.matter = m.id
    where m.county = ${county} and c.county = ${county} and m.reported_at >= ${since}
    order by m.reported_at, m.id, c.rule, c.serial`.execute(tx);
  return rows.rows;
}
