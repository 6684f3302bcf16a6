import type { ClockEvent } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { type RawBuilder, sql } from "kysely";
import type { AnswerResult, ContactPurpose, Part, ReturnReason, Supervision } from "../model/task.ts";
import type { TaskAct, TaskState } from "../model/task-life.ts";

export interface TaskRow {
  id: string;
  push: string;
  matter: string;
  room: string | null;
  unit: string;
  part: Part;
  state: TaskState;
  asked: string;
  days: number;
  round: number;
  sent_at: string;
  accept_due: string;
  answer_due: string | null;
  due_at: string | null;
  accepted_at: string | null;
  answered_at: string | null;
  ended_at: string | null;
  accept_clock: ClockEvent[];
  answer_clock: ClockEvent[];
  return_reason: ReturnReason | null;
  right_unit: string | null;
  answer_result: AnswerResult | null;
  supervised: Supervision | null;
  raised_to: string | null;
  urged_at: string | null;
  contact: ContactPurpose | null;
  files: string[];
  pushed_by: string;
}

const columns =
  sql.raw(`t.id, t.push, t.matter, t.room, t.unit, t.part, t.state, t.asked, t.days, t.round, t.sent_at,
  t.accept_due, t.answer_due, t.due_at, t.accepted_at, t.answered_at, t.ended_at, t.accept_clock, t.answer_clock,
  t.return_reason, t.right_unit, t.answer_result, t.supervised, t.raised_to, t.urged_at, p.contact, p.files, p.pushed_by`);
const joined = sql.raw("handling.task t join handling.push p on p.county = t.county and p.id = t.push");

export async function findTask(tx: Tx, county: number, id: string): Promise<TaskRow | null> {
  const rows =
    await sql<TaskRow>`select ${columns} from ${joined} where t.county = ${county} and t.id = ${id}`.execute(
      tx,
    );
  return rows.rows[0] ?? null;
}

/** The same, holding the row until the transaction ends. */
export async function findTaskToChange(tx: Tx, county: number, id: string): Promise<TaskRow | null> {
  const rows = await sql<TaskRow>`select ${columns} from ${joined}
    where t.county = ${county} and t.id = ${id} for no key update of t`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Which departments have a task of which of these matters. */
export async function unitsWithTasks(
  tx: Tx,
  county: number,
  matters: readonly string[],
): Promise<Array<Pick<TaskRow, "matter" | "unit">>> {
  const rows = await sql<Pick<TaskRow, "matter" | "unit">>`select distinct matter, unit from handling.task
    where county = ${county} and matter = any(${[...matters]}::uuid[])`.execute(tx);
  return rows.rows;
}

export async function tasksOfMatter(tx: Tx, county: number, matter: string): Promise<TaskRow[]> {
  const rows = await sql<TaskRow>`select ${columns} from ${joined}
    where t.county = ${county} and t.matter = ${matter} order by t.sent_at, t.part desc, t.id`.execute(tx);
  return rows.rows;
}

export interface NewPush {
  id: string;
  matter: string;
  room: string | null;
  by: string;
  at: string;
  contact: ContactPurpose | null;
  files: readonly string[];
}

export async function insertPush(tx: Tx, county: number, push: NewPush): Promise<void> {
  await sql`insert into handling.push (county, id, matter, room, pushed_by, pushed_at, contact, files)
    values (${county}, ${push.id}, ${push.matter}, ${push.room}, ${push.by}, ${push.at}, ${push.contact},
      ${[...push.files]}::uuid[])`.execute(tx);
}

export type NewTaskRow = Pick<
  TaskRow,
  | "id"
  | "push"
  | "matter"
  | "room"
  | "unit"
  | "part"
  | "asked"
  | "days"
  | "sent_at"
  | "accept_due"
  | "answer_due"
  | "due_at"
  | "accept_clock"
  | "answer_clock"
>;

export async function insertTask(tx: Tx, county: number, t: NewTaskRow): Promise<void> {
  await sql`insert into handling.task (county, id, push, matter, room, unit, part, state, asked, days, sent_at,
      accept_due, answer_due, due_at, accept_clock, answer_clock)
    values (${county}, ${t.id}, ${t.push}, ${t.matter}, ${t.room}, ${t.unit}, ${t.part}, 'sent', ${t.asked}, ${t.days},
      ${t.sent_at}, ${t.accept_due}, ${t.answer_due}, ${t.due_at}, ${JSON.stringify(t.accept_clock)}::jsonb,
      ${JSON.stringify(t.answer_clock)}::jsonb)`.execute(tx);
}

/** Columns that acts change; each is written only when given. */
export type TaskChange = Partial<
  Pick<
    TaskRow,
    | "state"
    | "days"
    | "round"
    | "answer_due"
    | "due_at"
    | "accepted_at"
    | "answered_at"
    | "ended_at"
    | "accept_clock"
    | "answer_clock"
    | "return_reason"
    | "right_unit"
    | "answer_result"
    | "supervised"
    | "raised_to"
    | "urged_at"
  >
>;

const asJson = new Set(["accept_clock", "answer_clock"]);

export async function changeTask(tx: Tx, county: number, id: string, change: TaskChange): Promise<void> {
  const sets = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) =>
      asJson.has(column)
        ? sql`${sql.ref(column)} = ${JSON.stringify(value)}::jsonb`
        : sql`${sql.ref(column)} = ${value}`,
    );
  await sql`update handling.task set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}

export interface WordRow {
  id: string;
  task: string;
  matter: string;
  kind: TaskAct;
  text: string;
  author: string;
  at: string;
}

export async function insertWord(tx: Tx, county: number, word: WordRow): Promise<void> {
  await sql`insert into handling.word (county, id, task, matter, kind, text, author, at)
    values (${county}, ${word.id}, ${word.task}, ${word.matter}, ${word.kind}, ${word.text}, ${word.author}, ${word.at})`.execute(
    tx,
  );
}

export async function wordsOf(tx: Tx, county: number, tasks: readonly string[]): Promise<WordRow[]> {
  if (tasks.length === 0) return [];
  const rows = await sql<WordRow>`select id, task, matter, kind, text, author, at from handling.word
    where county = ${county} and task = any(${[...tasks]}::uuid[]) order by at, id`.execute(tx);
  return rows.rows;
}

export interface ListedTask extends TaskRow {
  code: string;
  category: string;
  sealed: string | null;
}

const ofDepartment = sql.raw("t.state in ('sent', 'accepted')");

/** What a department's list may be narrowed to. */
export type TaskView = "todo" | "waiting" | "overdue" | "done" | "all";

const viewOf = (view: TaskView, now: string): RawBuilder<unknown> =>
  ({
    todo: sql`t.state in ('sent', 'accepted')`,
    waiting: sql`t.state in ('more-asked', 'answered')`,
    overdue: sql`${ofDepartment} and t.due_at < ${now}`,
    done: sql`t.state not in ('sent', 'accepted', 'more-asked', 'answered')`,
    all: sql`true`,
  })[view];

/** Tasks of some units, and those raised to them; what is due first comes first. */
export async function listTasks(
  tx: Tx,
  county: number,
  given: { units: readonly string[] | null; view: TaskView; now: string; page: number; limit: number },
): Promise<{ rows: ListedTask[]; total: number }> {
  const mine =
    given.units === null
      ? sql`true`
      : sql`(t.unit = any(${[...given.units]}::uuid[]) or t.raised_to = any(${[...given.units]}::uuid[]))`;
  const where = sql`t.county = ${county} and ${mine} and ${viewOf(given.view, given.now)}`;
  const [rows, total] = await Promise.all([
    sql<ListedTask>`select ${columns}, m.code, m.category, m.sealed from ${joined}
      join matter.matter m on m.county = t.county and m.id = t.matter
      where ${where} order by t.due_at nulls last, t.sent_at desc, t.id
      limit ${given.limit} offset ${(given.page - 1) * given.limit}`.execute(tx),
    sql<{ n: number }>`select count(*)::int as n from ${joined} where ${where}`.execute(tx),
  ]);
  return { rows: rows.rows, total: total.rows[0]!.n };
}

export interface SentArea {
  units: readonly string[];
  rooms: readonly string[];
  grids: readonly string[];
}

/** Tasks sent in a period, of some units, or of matters in some rooms or grids; null: of all. With the matter's code, nothing else of it. */
export async function tasksSent(
  tx: Tx,
  county: number,
  given: { from: string; until: string; area: SentArea | null },
): Promise<ListedTask[]> {
  const { area } = given;
  const reach =
    area === null
      ? sql`true`
      : sql`(t.unit = any(${[...area.units]}::uuid[]) or t.room = any(${[...area.rooms]}::uuid[])
          or m.grid = any(${[...area.grids]}::uuid[]))`;
  const rows = await sql<ListedTask>`select ${columns}, m.code, m.category, m.sealed from ${joined}
    join matter.matter m on m.county = t.county and m.id = t.matter
    where t.county = ${county} and t.sent_at >= ${given.from} and t.sent_at < ${given.until} and ${reach}
    order by t.sent_at desc, t.id limit 5000`.execute(tx);
  return rows.rows;
}

/** Tasks of departments that have been out for a day or are overdue, a page at a time, in order of id. */
export async function tasksToClimb(
  tx: Tx,
  county: number,
  given: { after: string | null; limit: number },
): Promise<string[]> {
  const after = given.after === null ? sql`` : sql`and t.id > ${given.after}::uuid`;
  const rows = await sql<{ id: string }>`select t.id from handling.task t
    where t.county = ${county} and ${ofDepartment} ${after} order by t.id limit ${given.limit}`.execute(tx);
  return rows.rows.map((row) => row.id);
}

/** Notes that a rung was climbed; false when it was before. */
export async function climbOnce(
  tx: Tx,
  county: number,
  rung: { task: string; clock: string; round: number; days: number; act: string; at: string },
): Promise<boolean> {
  const done = await sql`insert into handling.rung (county, task, clock, round, days, act, at)
    values (${county}, ${rung.task}, ${rung.clock}, ${rung.round}, ${rung.days}, ${rung.act}, ${rung.at})
    on conflict do nothing`.execute(tx);
  return Number(done.numAffectedRows ?? 0) === 1;
}

/** A task with what its matter is called in the register, for whoever tries another ladder on it. */
export interface TaskOfMonth
  extends Pick<TaskRow, "state" | "sent_at" | "accept_clock" | "answer_clock" | "days" | "return_reason"> {
  year: number | null;
  number: number | null;
  sealed: boolean;
}

/** Tasks sent since a moment, in the order in which they were. */
export async function tasksSince(tx: Tx, county: number, since: string): Promise<TaskOfMonth[]> {
  const rows =
    await sql<TaskOfMonth>`select t.state, t.sent_at, t.accept_clock, t.answer_clock, t.days, t.return_reason,
      m.year, m.number, m.sealed is not null as sealed
    from handling.task t join matter.matter m on m.county = t.county and m.id = t.matter
    where t.county = ${county} and m.county = ${county} and t.sent_at >= ${since}
    order by t.sent_at, t.id`.execute(tx);
  return rows.rows;
}

/** Writes over what was written about a matter's tasks: what was asked, answered and said. States and days stay. */
export async function forgetTaskWords(tx: Tx, county: number, matter: string, words: string): Promise<void> {
  await sql`update handling.task set asked = ${words} where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update handling.word set text = ${words} where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
  await sql`update handling.push set files = '{}' where county = ${county} and matter = ${matter}`.execute(
    tx,
  );
}
