import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { NoticeKind } from "../model/notice.ts";

export interface NewNotice {
  id: string;
  staff: string;
  matter: string | null;
  /** Of a department: the task it is about, in place of the matter. */
  task?: string | null;
  kind: NoticeKind;
  cause: string;
  at: string;
}

export interface NoticeRow {
  id: string;
  matter: string | null;
  task: string | null;
  kind: NoticeKind;
  at: string;
  read_at: string | null;
  /** Of the matter, to say which one it is. */
  title: string;
  code: string;
  category: string | null;
  grid: string | null;
}

/** Keeps what was not told before; the same person is told the same thing once. @returns how many were new. */
export async function insertNotices(tx: Tx, county: number, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const done = await sql`insert into notification.notice (county, id, staff, matter, task, kind, cause, at)
    select ${county}::int, n.id, n.staff, n.matter, n.task, n.kind, n.cause, n.at
    from json_to_recordset(${JSON.stringify(notices)}::json)
      as n(id uuid, staff uuid, matter uuid, task uuid, kind text, cause text, at timestamptz)
    on conflict (county, staff, matter, kind, cause) do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

/** Whose notices, and the conditions on `matter.matter` of those they may still see; null: they see no matter. */
export interface Reader {
  staff: string;
  seen: RawBuilder<unknown> | null;
  /** Departments whose tasks they work on. */
  units: readonly string[];
}

const mine = (county: number, { staff, seen, units }: Reader) =>
  sql`notice.county = ${county} and notice.staff = ${staff} and (notice.task is null or notice.task in (
      select t.id from handling.task t where t.county = ${county}
        and (t.unit = any(${[...units]}::uuid[]) or t.raised_to = any(${[...units]}::uuid[]))))
    and (notice.matter is null
    ${seen ? sql`or notice.matter in (select id from matter.matter where county = ${county} and ${seen})` : sql``})`;

/** Unread first, then the newest. `after` is the last line of the page before. */
export async function listNotices(
  tx: Tx,
  county: number,
  reader: Reader,
  page: { unread: boolean; after: { at: string; id: string } | null; limit: number },
): Promise<NoticeRow[]> {
  const state = page.unread ? sql`read_at is null` : sql`read_at is not null`;
  const after = page.after
    ? sql`and (notice.at, notice.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`
    : sql``;
  const rows =
    await sql<NoticeRow>`select notice.id, notice.matter, notice.task, notice.kind, notice.at, notice.read_at,
      case when about.sealed is null then coalesce(about.title, '') else '' end as title,
      coalesce(about.code, of_task.code, '') as code, about.category, about.grid
    from notification.notice
    left join matter.matter about on about.county = notice.county and about.id = notice.matter
    left join handling.task given on given.county = notice.county and given.id = notice.task
    left join matter.matter of_task on of_task.county = given.county and of_task.id = given.matter
    where ${mine(county, reader)} and ${state} ${after} order by notice.at desc, notice.id desc limit ${page.limit}`.execute(
      tx,
    );
  return rows.rows;
}

export async function countUnread(tx: Tx, county: number, reader: Reader): Promise<number> {
  const rows = await sql<{ n: number }>`select count(*)::int as n from notification.notice
    where ${mine(county, reader)} and read_at is null`.execute(tx);
  return rows.rows[0]!.n;
}

/** Marks one's own notices as read: these, or all that came until a moment. @returns how many were unread before. */
export async function markRead(
  tx: Tx,
  county: number,
  given: { staff: string; ids: readonly string[] | null; until: string; at: string },
): Promise<number> {
  const which = given.ids === null ? sql`at <= ${given.until}` : sql`id = any(${[...given.ids]}::uuid[])`;
  const done = await sql`update notification.notice set read_at = ${given.at}
    where county = ${county} and staff = ${given.staff} and read_at is null and ${which}`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

/** Forgets what was told before a moment. */
export async function forgetNotices(tx: Tx, county: number, before: string): Promise<number> {
  const done = await sql`delete from notification.notice where county = ${county} and at < ${before}`.execute(
    tx,
  );
  return Number(done.numAffectedRows ?? 0);
}
