import { type CountyKeys, openText, type SealedColumn, sealText } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PostRecord, Staff } from "../model/staff.ts";
import { heldOnDay } from "./people-store.ts";

/** The county's keys by its number: telephones of staff are sealed with them. */
export type KeysOf = (county: number) => CountyKeys;

interface RecordRow {
  id: string;
  staff: string;
  role: string;
  unit: string;
  grids: string[];
  from_date: string;
  until_date: string | null;
  title_zh: string;
  title_en: string;
  substitutes: string | null;
  suspended_from: string | null;
  suspended_until: string | null;
  ended_why: string | null;
  ended_on: string | null;
  ended_by: string | null;
  until_before: string | null;
  annulled_at: string | null;
  annulled_why: string;
}

const asRecord = (row: RecordRow): PostRecord => ({
  id: row.id,
  staff: row.staff,
  role: row.role,
  unit: row.unit,
  grids: row.grids,
  from: row.from_date,
  until: row.until_date,
  title: { zh: row.title_zh, en: row.title_en },
  substitutes: row.substitutes,
  suspendedFrom: row.suspended_from,
  suspendedUntil: row.suspended_until,
  endedWhy: row.ended_why,
  endedOn: row.ended_on,
  endedBy: row.ended_by,
  untilBefore: row.until_before,
  annulled: row.annulled_at !== null,
  annulledWhy: row.annulled_why,
});

const columns =
  sql.raw(`p.id, p.staff, p.role, p.unit, p.grids, p.from_date, p.until_date, p.title_zh, p.title_en,
  p.substitutes, p.suspended_from, p.suspended_until, p.ended_why, p.ended_on, p.ended_by, p.until_before, p.annulled_at,
  p.annulled_why`);

export async function findStaff(tx: Tx, county: number, id: string): Promise<Staff | null> {
  const rows =
    await sql<Staff>`select id, name from people.staff where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** All posts of one person, the newest first. */
export async function postsOf(tx: Tx, county: number, staff: string): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.staff = ${staff} order by p.from_date desc, p.id desc`.execute(tx);
  return rows.rows.map(asRecord);
}

/** All posts of these people, whenever: for saying who held what on a day. */
export async function postsEver(tx: Tx, county: number, staff: readonly string[]): Promise<PostRecord[]> {
  if (staff.length === 0) return [];
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.staff = any(${[...new Set(staff)]}::uuid[]) order by p.from_date desc, p.id desc`.execute(
    tx,
  );
  return rows.rows.map(asRecord);
}

export async function postsById(tx: Tx, county: number, ids: readonly string[]): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.rows.map(asRecord);
}

/** One post, its row held until the act ends. */
export async function findPostToChange(tx: Tx, county: number, id: string): Promise<PostRecord | null> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.id = ${id} for update`.execute(tx);
  return rows.rows.map(asRecord)[0] ?? null;
}

/** Posts that stand in for a post, whenever. */
export async function coversOf(tx: Tx, county: number, post: string): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.substitutes = ${post}`.execute(tx);
  return rows.rows.map(asRecord);
}

/** Who stands in on a day for the posts of somebody: staff by the id of the post that is covered. */
export async function coverersOn(tx: Tx, county: number, day: string, covered: string): Promise<string[]> {
  const rows = await sql<{ staff: string }>`select p.staff from people.post p
    join people.post own on own.county = p.county and own.id = p.substitutes
    where p.county = ${county} and own.staff = ${covered} and ${heldOnDay(day)} order by p.from_date desc, p.id`.execute(
    tx,
  );
  return rows.rows.map((row) => row.staff);
}

/** All posts of a role that are not over on a day, held for the act: two administrators must not both leave at once. */
export async function postsOfRole(tx: Tx, county: number, role: string, day: string): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.role = ${role} and p.annulled_at is null
      and (p.until_date is null or p.until_date > ${day}) order by p.id for update`.execute(tx);
  return rows.rows.map(asRecord);
}

/** Posts that these people hold on a day, with their titles. */
export async function postsHeldBy(
  tx: Tx,
  county: number,
  day: string,
  staff: readonly string[],
): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and ${heldOnDay(day)} and p.staff = any(${[...staff]}::uuid[])
    order by p.from_date, p.id`.execute(tx);
  return rows.rows.map(asRecord);
}

/** Every post held on a day: what staffing is counted from. */
export async function postsHeldOn(tx: Tx, county: number, day: string): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and ${heldOnDay(day)}`.execute(tx);
  return rows.rows.map(asRecord);
}

/** Posts that hold one of these grids and are not over on a day, held for the act; annulled ones hold nothing. */
export async function postsHolding(
  tx: Tx,
  county: number,
  day: string,
  grids: readonly string[],
): Promise<PostRecord[]> {
  const rows = await sql<RecordRow>`select ${columns} from people.post p
    where p.county = ${county} and p.annulled_at is null and (p.until_date is null or p.until_date > ${day})
      and p.grids && ${[...grids]}::uuid[] order by p.id for update`.execute(tx);
  return rows.rows.map(asRecord);
}

export async function addGridsToPost(
  tx: Tx,
  county: number,
  post: string,
  grids: readonly string[],
): Promise<void> {
  await sql`update people.post set grids = grids || ${[...grids]}::uuid[]
    where county = ${county} and id = ${post}`.execute(tx);
}

export interface PostChange {
  until?: string | null;
  endedWhy?: string | null;
  endedOn?: string | null;
  endedBy?: string | null;
  untilBefore?: string | null;
  suspendedFrom?: string | null;
  suspendedUntil?: string | null;
}

export async function changePost(
  tx: Tx,
  county: number,
  post: PostRecord,
  change: PostChange,
): Promise<void> {
  const next = { ...post, ...change };
  await sql`update people.post set until_date = ${next.until}, ended_why = ${next.endedWhy}, ended_on = ${next.endedOn},
      ended_by = ${next.endedBy}, until_before = ${next.untilBefore}, suspended_from = ${next.suspendedFrom},
      suspended_until = ${next.suspendedUntil}
    where county = ${county} and id = ${post.id}`.execute(tx);
}

export async function annulPostRow(
  tx: Tx,
  county: number,
  id: string,
  given: { at: string; why: string },
): Promise<void> {
  await sql`update people.post set annulled_at = ${given.at}, annulled_why = ${given.why}
    where county = ${county} and id = ${id}`.execute(tx);
}

export async function keepStaff(
  tx: Tx,
  county: number,
  keys: KeysOf,
  staff: Staff & { phone: string | null },
): Promise<void> {
  const sealed = staff.phone === null ? null : sealText(keys(county).data, staff.phone, about(staff.id));
  await sql`insert into people.staff (county, id, name, phone_sealed) values (${county}, ${staff.id}, ${staff.name}, ${sealed})
    on conflict (county, id) do update set name = excluded.name, phone_sealed = excluded.phone_sealed`.execute(
    tx,
  );
}

export async function phoneOfStaff(tx: Tx, county: number, keys: KeysOf, id: string): Promise<string | null> {
  const rows = await sql<{ phone_sealed: Buffer | null }>`select phone_sealed from people.staff
    where county = ${county} and id = ${id}`.execute(tx);
  const sealed = rows.rows[0]?.phone_sealed;
  return sealed ? openText(keys(county).data, sealed, about(id)) : null;
}

const about = (id: string) => `${id}/staff-phone`;

export const staffSealed: SealedColumn = { table: "people.staff", id: "id", column: "phone_sealed", about };

export interface StaffFilter {
  search: string;
  role: string | null;
  unit: string | null;
  /** Only staff with a post, at any time, at one of these units; null: everybody. */
  area: readonly string[] | null;
  show: "held" | "left" | "all";
  sort: "name" | "role" | "since";
  down: boolean;
}

/** Ids of staff in order, with how many there are. */
export async function listStaffPage(
  tx: Tx,
  county: number,
  day: string,
  filter: StaffFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: Array<Staff & { since: string | null }>; total: number }> {
  const key = { name: `s.name collate "zh-x-icu"`, role: "min(p.role)", since: "min(p.from_date)" }[
    filter.sort
  ];
  const held = sql`exists (select 1 from people.post p where p.county = ${county} and p.staff = s.id and ${heldOnDay(day)}
    and (${filter.role}::text is null or p.role = ${filter.role}::text)
    and (${filter.unit}::uuid is null or p.unit = ${filter.unit}::uuid))`;
  const narrowed = filter.role !== null || filter.unit !== null;
  const rows = await sql<Staff & { since: string | null; total: number }>`
    select s.id, s.name, min(p.from_date) as since, (count(*) over ())::int as total
    from people.staff s
    left join people.post p on p.county = s.county and p.staff = s.id and ${heldOnDay(day)}
    where s.county = ${county} and (${filter.search} = '' or strpos(lower(s.name), lower(${filter.search})) > 0)
      and (not ${narrowed} or ${held})
      and (${filter.area === null} or exists (select 1 from people.post p where p.county = ${county} and p.staff = s.id
        and p.unit = any(${[...(filter.area ?? [])]}::uuid[])))
    group by s.id, s.name
    having ${filter.show} = 'all' or (count(p.id) > 0) = (${filter.show} = 'held')
    order by ${sql.raw(key)} ${sql.raw(filter.down ? "desc" : "asc")} nulls last, s.id
    limit ${page.limit} offset ${page.offset}`.execute(tx);
  return { rows: rows.rows, total: rows.rows[0]?.total ?? 0 };
}
