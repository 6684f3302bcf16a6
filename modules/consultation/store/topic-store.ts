import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { Sector, TopicOutcome } from "../model/sector.ts";
import type { TopicState } from "../model/topic-life.ts";

export interface TopicRow {
  id: string;
  code: string;
  room: string;
  state: TopicState;
  sector: Sector;
  text: string;
  place_words: string;
  raised_by: string;
  raised_at: string;
  answer: string;
  forgotten_at: string | null;
}

const columns = sql.raw(
  "t.id, t.code, t.room, t.state, t.sector, t.text, t.place_words, t.raised_by, t.raised_at, t.answer, t.forgotten_at",
);

export async function insertTopic(
  tx: Tx,
  county: number,
  t: Omit<TopicRow, "answer" | "forgotten_at">,
): Promise<void> {
  await sql`insert into consultation.topic (county, id, code, room, state, sector, text, place_words, raised_by, raised_at)
    values (${county}, ${t.id}, ${t.code}, ${t.room}, ${t.state}, ${t.sector}, ${t.text}, ${t.place_words}, ${t.raised_by},
      ${t.raised_at})`.execute(tx);
}

/** Topics by id, their rows held until the act ends: one stands on one agenda alone. */
export async function topicsToChange(tx: Tx, county: number, ids: readonly string[]): Promise<TopicRow[]> {
  if (ids.length === 0) return [];
  const rows = await sql<TopicRow>`select ${columns} from consultation.topic t
    where t.county = ${county} and t.id = any(${[...ids]}::uuid[]) order by t.id for update`.execute(tx);
  return rows.rows;
}

export async function findTopicByCode(tx: Tx, county: number, code: string): Promise<TopicRow | null> {
  const rows = await sql<TopicRow>`select ${columns} from consultation.topic t
    where t.county = ${county} and t.code = ${code}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** What waits in these rooms (null: in all), the oldest first. */
export async function waitingTopics(
  tx: Tx,
  county: number,
  rooms: readonly string[] | null,
  limit: number,
): Promise<TopicRow[]> {
  const where = rooms === null ? sql`true` : sql`t.room = any(${[...rooms]}::uuid[])`;
  const rows = await sql<TopicRow>`select ${columns} from consultation.topic t
    where t.county = ${county} and t.state in ('raised', 'put-off') and ${where}
    order by t.raised_at, t.id limit ${limit}`.execute(tx);
  return rows.rows;
}

export async function topicsOf(tx: Tx, county: number, meeting: string): Promise<TopicRow[]> {
  const rows = await sql<TopicRow>`select ${columns} from consultation.topic t
    join consultation.item i on i.county = t.county and i.topic = t.id
    where t.county = ${county} and i.meeting = ${meeting} order by i.position`.execute(tx);
  return rows.rows;
}

export async function moveTopics(
  tx: Tx,
  county: number,
  ids: readonly string[],
  state: TopicState,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update consultation.topic set state = ${state}
    where county = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
}

export async function decideTopic(
  tx: Tx,
  county: number,
  id: string,
  to: { state: TopicState; answer: string; by: string; at: string },
): Promise<void> {
  await sql`update consultation.topic set state = ${to.state}, answer = ${to.answer}, decided_by = ${to.by}, decided_at = ${to.at}
    where county = ${county} and id = ${id}`.execute(tx);
}

export interface ItemRow {
  topic: string;
  position: number;
  wording: string;
  sector: Sector;
  outcome: TopicOutcome | null;
  outcome_words: string;
}

const itemColumns = sql.raw("topic, position, wording, sector, outcome, outcome_words");

/** The agenda of a meeting, in its order. */
export async function itemsOf(tx: Tx, county: number, meeting: string): Promise<ItemRow[]> {
  const rows = await sql<ItemRow>`select ${itemColumns} from consultation.item
    where county = ${county} and meeting = ${meeting} order by position`.execute(tx);
  return rows.rows;
}

/** Where a topic stands or stood, the latest meeting first; agendas that nobody was shown are left out. */
export async function announcedItemsOf(
  tx: Tx,
  county: number,
  topic: string,
): Promise<Array<ItemRow & { meeting: string }>> {
  const rows = await sql<
    ItemRow & { meeting: string }
  >`select i.meeting, i.topic, i.position, i.wording, i.sector,
      i.outcome, i.outcome_words
    from consultation.item i join consultation.meeting m on m.county = i.county and m.id = i.meeting
    where i.county = ${county} and i.topic = ${topic} and m.announced_at is not null
    order by m.meets_at desc limit 5`.execute(tx);
  return rows.rows;
}

export async function removeItems(tx: Tx, county: number, meeting: string): Promise<void> {
  await sql`delete from consultation.item where county = ${county} and meeting = ${meeting}`.execute(tx);
}

export async function insertItem(
  tx: Tx,
  county: number,
  meeting: string,
  item: Pick<ItemRow, "topic" | "position" | "wording" | "sector">,
): Promise<void> {
  await sql`insert into consultation.item (county, meeting, topic, position, wording, sector)
    values (${county}, ${meeting}, ${item.topic}, ${item.position}, ${item.wording}, ${item.sector})`.execute(
    tx,
  );
}

export async function decideItem(
  tx: Tx,
  county: number,
  key: { meeting: string; topic: string },
  to: { outcome: TopicOutcome | null; words: string },
): Promise<void> {
  await sql`update consultation.item set outcome = ${to.outcome}, outcome_words = ${to.words}
    where county = ${county} and meeting = ${key.meeting} and topic = ${key.topic}`.execute(tx);
}

/** Writes over what was raised before a day; the wording for the public names nobody and stays. @returns how many. */
export async function forgetTopicWords(
  tx: Tx,
  county: number,
  given: { before: string; words: string; at: string },
): Promise<number> {
  const done =
    await sql`update consultation.topic set text = ${given.words}, place_words = '', forgotten_at = ${given.at}
    where county = ${county} and raised_at < ${given.before} and forgotten_at is null`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}
