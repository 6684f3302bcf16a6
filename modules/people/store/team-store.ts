import { keyedHash, openText, type SealedColumn, sealText } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { MemberState } from "../model/member-life.ts";
import type { Member, Team, TeamKind, Training } from "../model/team.ts";
import type { KeysOf } from "./post-store.ts";

interface TeamRow {
  id: string;
  kind: TeamKind;
  name_zh: string;
  name_en: string;
  unit: string;
  from_date: string;
  until_date: string | null;
  term_from: string | null;
  term_until: string | null;
  woman_confirmed: boolean;
  minority_applies: boolean;
  minority_confirmed: boolean;
  confirmed_by: string | null;
  confirmed_at: string | null;
}

const asTeam = (row: TeamRow): Team => ({
  id: row.id,
  kind: row.kind,
  name: { zh: row.name_zh, en: row.name_en },
  unit: row.unit,
  from: row.from_date,
  until: row.until_date,
  termFrom: row.term_from,
  termUntil: row.term_until,
  womanConfirmed: row.woman_confirmed,
  minorityApplies: row.minority_applies,
  minorityConfirmed: row.minority_confirmed,
  confirmedBy: row.confirmed_by,
  confirmedAt: row.confirmed_at,
});

const teamColumns = sql.raw(`id, kind, name_zh, name_en, unit, from_date, until_date, term_from, term_until,
  woman_confirmed, minority_applies, minority_confirmed, confirmed_by, confirmed_at`);

export async function listTeams(tx: Tx, county: number): Promise<Team[]> {
  const rows = await sql<TeamRow>`select ${teamColumns} from people.team where county = ${county}
    order by kind, name_zh collate "zh-x-icu", id`.execute(tx);
  return rows.rows.map(asTeam);
}

/** One team, its row held until the act ends: two must not both become the ninth member. */
export async function findTeamToChange(tx: Tx, county: number, id: string): Promise<Team | null> {
  const rows = await sql<TeamRow>`select ${teamColumns} from people.team
    where county = ${county} and id = ${id} for update`.execute(tx);
  return rows.rows.map(asTeam)[0] ?? null;
}

export async function findTeam(tx: Tx, county: number, id: string): Promise<Team | null> {
  const rows = await sql<TeamRow>`select ${teamColumns} from people.team
    where county = ${county} and id = ${id}`.execute(tx);
  return rows.rows.map(asTeam)[0] ?? null;
}

export async function keepTeam(tx: Tx, county: number, team: Team): Promise<void> {
  await sql`insert into people.team (county, id, kind, name_zh, name_en, unit, from_date, until_date, term_from, term_until,
      woman_confirmed, minority_applies, minority_confirmed, confirmed_by, confirmed_at)
    values (${county}, ${team.id}, ${team.kind}, ${team.name.zh}, ${team.name.en}, ${team.unit}, ${team.from}, ${team.until},
      ${team.termFrom}, ${team.termUntil}, ${team.womanConfirmed}, ${team.minorityApplies}, ${team.minorityConfirmed},
      ${team.confirmedBy}, ${team.confirmedAt})
    on conflict (county, id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
      until_date = excluded.until_date, term_from = excluded.term_from, term_until = excluded.term_until,
      woman_confirmed = excluded.woman_confirmed, minority_applies = excluded.minority_applies,
      minority_confirmed = excluded.minority_confirmed, confirmed_by = excluded.confirmed_by,
      confirmed_at = excluded.confirmed_at`.execute(tx);
}

interface MemberRow {
  id: string;
  team: string;
  staff: string | null;
  name: string;
  phone_sealed: Buffer | null;
  phone_key: Buffer | null;
  part: Member["part"];
  state: MemberState;
  since: string;
  joined_on: string;
  proposed_by: string;
  criterion: Member["criterion"];
  approved_by: string | null;
  approved_on: string | null;
  skills: string[];
  dialects: string[];
  hours: Member["hours"];
}

/** A member as the store knows them: the telephone stays sealed, its key tells whether it is the same one. */
export interface MemberRecord extends Member {
  phoneSealed: Buffer | null;
  phoneKey: string | null;
}

const asMember = (row: MemberRow): MemberRecord => ({
  id: row.id,
  team: row.team,
  staff: row.staff,
  name: row.name,
  part: row.part,
  state: row.state,
  since: row.since,
  joinedOn: row.joined_on,
  proposedBy: row.proposed_by,
  criterion: row.criterion,
  approvedBy: row.approved_by,
  approvedOn: row.approved_on,
  skills: row.skills,
  dialects: row.dialects,
  hours: row.hours,
  phoneSealed: row.phone_sealed,
  phoneKey: row.phone_key?.toString("hex") ?? null,
});

const memberColumns =
  sql.raw(`id, team, staff, name, phone_sealed, phone_key, part, state, since, joined_on, proposed_by,
  criterion, approved_by, approved_on, skills, dialects, hours`);

/** Members of one team, or of all; the director first. */
export async function listMembers(tx: Tx, county: number, team: string | null): Promise<MemberRecord[]> {
  const rows = await sql<MemberRow>`select ${memberColumns} from people.member
    where county = ${county} and (${team}::uuid is null or team = ${team}::uuid)
    order by array_position(array['director', 'deputy', 'member'], part), name collate "zh-x-icu", id`.execute(
    tx,
  );
  return rows.rows.map(asMember);
}

export async function findMember(tx: Tx, county: number, id: string): Promise<MemberRecord | null> {
  const rows = await sql<MemberRow>`select ${memberColumns} from people.member
    where county = ${county} and id = ${id} for update`.execute(tx);
  return rows.rows.map(asMember)[0] ?? null;
}

/** What of a telephone is kept: sealed for reading, keyed for comparing. */
export function sealedPhone(keys: KeysOf, county: number, member: string, phone: string | null) {
  if (phone === null) return { phoneSealed: null, phoneKey: null };
  const own = keys(county);
  return {
    phoneSealed: sealText(own.data, phone, about(member)),
    phoneKey: keyedHash(own.index, "member-phone", phone).toString("hex"),
  };
}

export function openPhone(keys: KeysOf, county: number, member: MemberRecord): string | null {
  return member.phoneSealed ? openText(keys(county).data, member.phoneSealed, about(member.id)) : null;
}

const about = (id: string) => `${id}/member-phone`;

export const memberSealed: SealedColumn = { table: "people.member", id: "id", column: "phone_sealed", about };

export async function keepMember(tx: Tx, county: number, m: MemberRecord): Promise<void> {
  const key = m.phoneKey === null ? null : Buffer.from(m.phoneKey, "hex");
  await sql`insert into people.member (county, id, team, staff, name, phone_sealed, phone_key, part, state, since, joined_on,
      proposed_by, criterion, approved_by, approved_on, skills, dialects, hours)
    values (${county}, ${m.id}, ${m.team}, ${m.staff}, ${m.name}, ${m.phoneSealed}, ${key}, ${m.part}, ${m.state}, ${m.since},
      ${m.joinedOn}, ${m.proposedBy}, ${m.criterion}, ${m.approvedBy}, ${m.approvedOn}, ${m.skills}::text[],
      ${m.dialects}::text[], ${JSON.stringify(m.hours)}::jsonb)
    on conflict (county, id) do update set name = excluded.name, phone_sealed = excluded.phone_sealed,
      phone_key = excluded.phone_key, part = excluded.part, state = excluded.state, since = excluded.since,
      approved_by = excluded.approved_by, approved_on = excluded.approved_on, skills = excluded.skills,
      dialects = excluded.dialects, hours = excluded.hours`.execute(tx);
}

export async function trainingsOf(tx: Tx, county: number, members: readonly string[]): Promise<Training[]> {
  const rows = await sql<{ id: string; member: string; topic: string; held_on: string; hours: number }>`
    select id, member, topic, held_on, hours::float8 as hours from people.training
    where county = ${county} and member = any(${[...members]}::uuid[]) order by held_on desc, id`.execute(tx);
  return rows.rows.map((row) => ({
    id: row.id,
    member: row.member,
    topic: row.topic,
    heldOn: row.held_on,
    hours: row.hours,
  }));
}

export async function insertTraining(
  tx: Tx,
  county: number,
  training: Training & { by: string },
): Promise<void> {
  await sql`insert into people.training (county, id, member, topic, held_on, hours, noted_by)
    values (${county}, ${training.id}, ${training.member}, ${training.topic}, ${training.heldOn}, ${training.hours},
      ${training.by})`.execute(tx);
}
