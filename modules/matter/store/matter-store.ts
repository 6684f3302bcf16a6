import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { KeptClock } from "../model/kept-clock.ts";
import type { MatterState } from "../model/matter-life.ts";
import type { SealReason } from "../model/seal.ts";

/** A matter as its row holds it, without story: what rules and abilities ask about. */
export interface MatterCore {
  id: string;
  code: string;
  year: number | null;
  number: number | null;
  state: MatterState;
  title: string;
  category: string;
  subtype: string | null;
  /** Of the matter; null while nobody graded it. */
  grade: string | null;
  grid: string | null;
  community: string | null;
  room: string | null;
  reporter: string | null;
  holder: string | null;
  mediators: string[];
  reported_at: string;
  settled_at: string | null;
  closed_at: string | null;
  reopened: number;
  /** Why it is sealed; null for all others. */
  sealed: SealReason | null;
}

export interface MatterRow extends MatterCore {
  story: string;
  category_by: string;
  source: string;
  scale: string;
  place_words: string;
  lng: number | null;
  lat: number | null;
  because: { code: string; values: Record<string, string> };
  waiting: string | null;
  happened_at: string | null;
  accepted_at: string | null;
  due_at: string | null;
  outcome: string | null;
  followers: number;
}

const core =
  sql.raw(`id, code, year, number, state, title, category, subtype, grade, grid, community, room, reporter, holder, mediators,
  reported_at, settled_at, closed_at, reopened, sealed`);
const whole =
  sql.raw(`id, code, year, number, state, title, category, subtype, grade, grid, community, room, reporter, holder, mediators,
  reported_at, settled_at, closed_at, reopened, sealed, story, category_by, source, scale, place_words, lng, lat,
  because, waiting, happened_at, accepted_at, due_at, outcome, followers`);

export async function findMatter(tx: Tx, county: number, id: string): Promise<MatterCore | null> {
  const rows =
    await sql<MatterCore>`select ${core} from matter.matter where county = ${county} and id = ${id}`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

/** The same, holding the row until the transaction ends: for acts that change it. */
export async function findMatterToChange(tx: Tx, county: number, id: string): Promise<MatterCore | null> {
  const rows =
    await sql<MatterCore>`select ${core} from matter.matter where county = ${county} and id = ${id} for no key update`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

export async function findWholeMatter(tx: Tx, county: number, id: string): Promise<MatterRow | null> {
  const rows =
    await sql<MatterRow>`select ${whole} from matter.matter where county = ${county} and id = ${id}`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

export async function findMatterByCode(tx: Tx, county: number, code: string): Promise<MatterCore | null> {
  const rows =
    await sql<MatterCore>`select ${core} from matter.matter where county = ${county} and code = ${code}`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

export interface NewMatter {
  id: string;
  code: string;
  state: MatterState;
  title: string;
  story: string;
  category: string;
  subtype: string | null;
  category_by: string;
  source: string;
  place_words: string;
  lng: number | null;
  lat: number | null;
  grid: string | null;
  community: string | null;
  room: string | null;
  because: unknown;
  reporter: string | null;
  happened_at: string | null;
  reported_at: string;
  due_at: string | null;
  sealed: SealReason | null;
}

/** Writes a new matter and its first clocks in one statement. */
export async function insertMatter(
  tx: Tx,
  county: number,
  matter: NewMatter,
  clocks: ReadonlyArray<KeptClock & { due: string | null }>,
): Promise<void> {
  const m = matter;
  await sql`
    with made as (
      insert into matter.matter (county, id, code, state, title, story, category, subtype, category_by, source, place_words,
        lng, lat, grid, community, room, because, reporter, happened_at, reported_at, due_at, sealed)
      values (${county}, ${m.id}, ${m.code}, ${m.state}, ${m.title}, ${m.story}, ${m.category}, ${m.subtype}, ${m.category_by},
        ${m.source}, ${m.place_words}, ${m.lng}, ${m.lat}, ${m.grid}, ${m.community}, ${m.room}, ${JSON.stringify(m.because)}::jsonb,
        ${m.reporter}, ${m.happened_at}, ${m.reported_at}, ${m.due_at}, ${m.sealed})
      returning id
    )
    insert into matter.clock (county, matter, rule, serial, events, due_at, runs)
    select ${county}::int, made.id, c.rule, c.serial, c.events, c.due, c.runs
    from made, json_to_recordset(${JSON.stringify(clocks)}::json)
      as c(rule text, serial smallint, events jsonb, due timestamptz, runs jsonb)`.execute(tx);
}

/** Columns that acts change; each is written only when given. */
export interface MatterChange {
  state?: MatterState;
  category?: string;
  subtype?: string | null;
  category_by?: string;
  scale?: string;
  grade?: string;
  grid?: string;
  community?: string;
  room?: string;
  because?: unknown;
  holder?: string | null;
  mediators?: readonly string[];
  waiting?: string | null;
  accepted_at?: string;
  settled_at?: string | null;
  closed_at?: string | null;
  outcome?: string | null;
  due_at?: string | null;
  reopened?: number;
  year?: number;
  number?: number;
  reporter?: string;
  title?: string;
  sealed?: SealReason | null;
}

const jsonColumns = new Set(["because"]);
const typeOf: Record<string, string> = { mediators: "::uuid[]", because: "::jsonb" };

export async function changeMatter(tx: Tx, county: number, id: string, change: MatterChange): Promise<void> {
  const sets = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(
      ([column, value]) =>
        sql`${sql.ref(column)} = ${jsonColumns.has(column) ? JSON.stringify(value) : value}${sql.raw(typeOf[column] ?? "")}`,
    );
  if (sets.length === 0) return;
  await sql`update matter.matter set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}

/** The next number of a register, without gaps: the row is held until the transaction ends. */
export async function nextNumber(tx: Tx, county: number, name: string): Promise<number> {
  const rows = await sql<{
    value: number;
  }>`insert into matter.counter (county, name, value) values (${county}, ${name}, 1)
    on conflict (county, name) do update set value = counter.value + 1 returning value`.execute(tx);
  return rows.rows[0]!.value;
}

export async function countFollower(tx: Tx, county: number, id: string): Promise<number> {
  const rows = await sql<{ followers: number }>`update matter.matter set followers = followers + 1
    where county = ${county} and id = ${id} returning followers`.execute(tx);
  return rows.rows[0]!.followers;
}
