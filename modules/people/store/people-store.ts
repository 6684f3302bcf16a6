import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import { gridRoles, type Role, roles } from "../model/roles.ts";
import type { NewPost, Staff, StaffPost } from "../model/staff.ts";

interface PostRow {
  id: string;
  staff: string;
  role: string;
  unit: string;
  grids: string[];
  from_date: string;
  until_date: string | null;
}

const asPost = (row: PostRow): StaffPost => ({
  id: row.id,
  staff: row.staff,
  role: row.role,
  unit: row.unit,
  grids: row.grids,
  from: row.from_date,
  until: row.until_date,
});

/** Rows `p` of posts that are held on a day, as `heldOn` of the rules says it. */
export const heldOnDay = (day: string): RawBuilder<unknown> => sql`(p.from_date <= ${day}
  and (p.until_date is null or p.until_date > ${day}) and p.annulled_at is null
  and (p.suspended_from is null or p.suspended_from > ${day} or p.suspended_until <= ${day}))`;

/** Names of staff by id; ids that are not staff are simply absent. */
export async function staffNames(
  tx: Tx,
  county: number,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows =
    await sql<Staff>`select id, name from people.staff where county = ${county} and id = any(${[...new Set(ids)]}::uuid[])`.execute(
      tx,
    );
  return new Map(rows.rows.map((row) => [row.id, row.name]));
}

/** Posts held on a day, of one person or of everybody, the main ones first. */
export async function postsOn(tx: Tx, county: number, day: string, staff?: string): Promise<StaffPost[]> {
  const rows =
    await sql<PostRow>`select id, staff, role, unit, grids, from_date, until_date from people.post p
    where county = ${county} and ${heldOnDay(day)}
      and (${staff ?? null}::uuid is null or staff = ${staff ?? null}::uuid)
    order by array_position(${[...roles]}::text[], role), from_date, id`.execute(tx);
  return rows.rows.map(asPost);
}

/** Everyone who holds a post of a role today, with name and where. */
export async function listStaff(
  tx: Tx,
  county: number,
  day: string,
  role: string | null,
): Promise<Array<Staff & { role: string; unit: string; grids: string[] }>> {
  const rows = await sql<Staff & { role: string; unit: string; grids: string[] }>`
    select s.id, s.name, p.role, p.unit, p.grids from people.post p
    join people.staff s on s.county = p.county and s.id = p.staff
    where p.county = ${county} and (${role}::text is null or p.role = ${role}::text) and ${heldOnDay(day)}
    order by p.role, s.name collate "zh-x-icu"`.execute(tx);
  return rows.rows;
}

/** Who answers for a place today: whoever works in the grid, and the room's officer. */
export async function carersOf(
  tx: Tx,
  county: number,
  day: string,
  where: { grid: string | null; room: string | null },
): Promise<{ gridWorker: Staff | null; officer: Staff | null }> {
  const rows = await sql<Staff & { role: string }>`
    select s.id, s.name, p.role from people.post p
    join people.staff s on s.county = p.county and s.id = p.staff
    where p.county = ${county} and ${heldOnDay(day)}
      and ((p.role = any(${[...gridRoles]}::text[]) and ${where.grid}::uuid = any(p.grids)) or (p.role = 'officer' and p.unit = ${where.room}::uuid))
    order by p.from_date`.execute(tx);
  const first = (role: string) => {
    const found = rows.rows.find((row) => row.role === role);
    return found ? { id: found.id, name: found.name } : null;
  };
  const worker = gridRoles.map(first).find((one) => one !== null) ?? null;
  return { gridWorker: worker, officer: first("officer") };
}

export async function insertStaff(tx: Tx, county: number, staff: readonly Staff[]): Promise<void> {
  await sql`insert into people.staff (county, id, name)
    select ${county}::int, s.id, s.name from json_to_recordset(${JSON.stringify(staff)}::json) as s(id uuid, name text)`.execute(
    tx,
  );
}

export async function insertPosts(tx: Tx, county: number, posts: readonly NewPost[]): Promise<void> {
  const rows = posts.map((p) => ({
    id: p.id,
    staff: p.staff,
    role: p.role,
    unit: p.unit,
    grids: p.grids,
    from_date: p.from,
    until_date: p.until,
    title_zh: p.title?.zh ?? "",
    title_en: p.title?.en ?? "",
    substitutes: p.substitutes ?? null,
  }));
  await sql`insert into people.post (county, id, staff, role, unit, grids, from_date, until_date, title_zh, title_en, substitutes)
    select ${county}::int, p.id, p.staff, p.role, p.unit, p.grids, p.from_date, p.until_date, p.title_zh, p.title_en, p.substitutes
    from json_populate_recordset(null::people.post, ${JSON.stringify(rows)}::json) as p`.execute(tx);
}

/** How many posts at a unit go on on a day, or begin later. */
export async function postsAt(tx: Tx, county: number, unit: string, day: string): Promise<number> {
  const rows = await sql<{ count: number }>`select count(*)::int as count from people.post
    where county = ${county} and unit = ${unit} and annulled_at is null
      and (until_date is null or until_date > ${day})`.execute(tx);
  return rows.rows[0]!.count;
}

/** Staff and posts that an import made go again. What refers to them keeps them (23503). */
export async function removeStaff(
  tx: Tx,
  county: number,
  made: { staff: readonly string[]; posts: readonly string[] },
): Promise<void> {
  await sql`delete from people.post where county = ${county} and id = any(${[...made.posts]}::uuid[])`.execute(
    tx,
  );
  await sql`delete from people.staff where county = ${county} and id = any(${[...made.staff]}::uuid[])`.execute(
    tx,
  );
}

/** What somebody was on which days, by title where the office has one of its own. */
export interface PostTitle {
  staff: string;
  role: Role;
  title: { zh: string; en: string };
  from: string;
  until: string | null;
}

/** The posts that these held at any time, the earliest first. */
export async function titlesOf(tx: Tx, county: number, ids: readonly string[]): Promise<PostTitle[]> {
  if (ids.length === 0) return [];
  const rows = await sql<Omit<PostTitle, "title"> & { zh: string; en: string }>`
    select staff, role, title_zh as zh, title_en as en, from_date as "from", until_date as "until" from people.post
    where county = ${county} and staff = any(${[...new Set(ids)]}::uuid[]) and annulled_at is null
    order by from_date, id`.execute(tx);
  return rows.rows.map(({ zh, en, ...row }) => ({ ...row, title: { zh, en } }));
}
