import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PartyRole } from "../model/mediation.ts";
import type { MediationState } from "../model/mediation-life.ts";

export interface MediationRow {
  id: string;
  matter: string;
  state: MediationState;
  asked_by: string;
  committee: string;
  mediators: string[];
  year: number;
  number: number;
  begun_at: string;
  agreed_at: string | null;
  ended_at: string | null;
  end_reason: string | null;
  routes_told: boolean;
}

export interface PartyRow {
  id: string;
  mediation: string;
  matter: string;
  side: "A" | "B";
  kind: "person" | "unit";
  role: PartyRole;
  speaks_for: string | null;
  person: string;
  minor: boolean;
  notice_at: string | null;
  consent: "given" | "refused" | null;
  consent_at: string | null;
}

export interface SessionRow {
  id: string;
  mediation: string;
  matter: string;
  number: number;
  planned_at: string;
  place: string;
  present: string[];
  invited: string;
  begun_at: string | null;
  ended_at: string | null;
  result: "agreed" | "partly" | "adjourned" | "failed" | null;
  failure: string | null;
  record: string;
}

const mediationColumns = sql.raw(
  "id, matter, state, asked_by, committee, mediators, year, number, begun_at, agreed_at, ended_at, end_reason, routes_told",
);
const partyColumns = sql.raw(
  "id, mediation, matter, side, kind, role, speaks_for, person, minor, notice_at, consent, consent_at",
);
const sessionColumns = sql.raw(
  "id, mediation, matter, number, planned_at, place, present, invited, begun_at, ended_at, result, failure, record",
);

/** The latest mediation of a matter: a matter may be mediated again after it was reopened. */
export async function findMediationOf(tx: Tx, county: number, matter: string): Promise<MediationRow | null> {
  const rows = await sql<MediationRow>`select ${mediationColumns} from mediation.mediation
    where county = ${county} and matter = ${matter} order by begun_at desc limit 1`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function insertMediation(tx: Tx, county: number, m: MediationRow): Promise<void> {
  await sql`insert into mediation.mediation (county, id, matter, state, asked_by, committee, mediators, year, number, begun_at)
    values (${county}, ${m.id}, ${m.matter}, ${m.state}, ${m.asked_by}, ${m.committee}, ${m.mediators}::uuid[], ${m.year}, ${m.number}, ${m.begun_at})`.execute(
    tx,
  );
}

export async function changeMediation(
  tx: Tx,
  county: number,
  id: string,
  change: {
    state?: MediationState;
    mediators?: readonly string[];
    agreed_at?: string;
    ended_at?: string;
    end_reason?: string;
    routes_told?: boolean;
  },
): Promise<void> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (sets.length > 0)
    await sql`update mediation.mediation set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(
      tx,
    );
}

/** Mediations under way in which somebody is a mediator, their rows held until the transaction ends. */
export async function runningMediationsOf(tx: Tx, county: number, staff: string): Promise<MediationRow[]> {
  const rows = await sql<MediationRow>`select ${mediationColumns} from mediation.mediation
    where county = ${county} and ${staff}::uuid = any(mediators) and state in ('begun', 'agreeing', 'in-force')
    order by id for no key update`.execute(tx);
  return rows.rows;
}

/** Everybody who mediates something under way. */
export async function mediatorsAtWork(tx: Tx, county: number): Promise<string[]> {
  const rows = await sql<{
    staff: string;
  }>`select distinct unnest(mediators) as staff from mediation.mediation
    where county = ${county} and state in ('begun', 'agreeing', 'in-force')`.execute(tx);
  return rows.rows.map((row) => row.staff);
}

export async function partiesOf(tx: Tx, county: number, mediation: string): Promise<PartyRow[]> {
  const rows = await sql<PartyRow>`select ${partyColumns} from mediation.party
    where county = ${county} and mediation = ${mediation} order by side, id`.execute(tx);
  return rows.rows;
}

export async function insertParty(tx: Tx, county: number, p: PartyRow): Promise<void> {
  await sql`insert into mediation.party (county, id, mediation, matter, side, kind, role, speaks_for, person, minor)
    values (${county}, ${p.id}, ${p.mediation}, ${p.matter}, ${p.side}, ${p.kind}, ${p.role}, ${p.speaks_for}, ${p.person}, ${p.minor})`.execute(
    tx,
  );
}

export async function changeParty(
  tx: Tx,
  county: number,
  id: string,
  change: { notice_at?: string; consent?: "given" | "refused"; consent_at?: string },
): Promise<void> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update mediation.party set ${sql.join(sets)} where county = ${county} and id = ${id}`.execute(tx);
}

export async function sessionsOf(tx: Tx, county: number, mediation: string): Promise<SessionRow[]> {
  const rows = await sql<SessionRow>`select ${sessionColumns} from mediation.session
    where county = ${county} and mediation = ${mediation} order by number`.execute(tx);
  return rows.rows;
}

export async function insertSession(
  tx: Tx,
  county: number,
  s: { id: string; mediation: string; matter: string; number: number; plannedAt: string; place: string },
): Promise<void> {
  await sql`insert into mediation.session (county, id, mediation, matter, number, planned_at, place)
    values (${county}, ${s.id}, ${s.mediation}, ${s.matter}, ${s.number}, ${s.plannedAt}, ${s.place})`.execute(
    tx,
  );
}

export async function moveSessionRow(
  tx: Tx,
  county: number,
  id: string,
  to: { plannedAt: string; place: string },
): Promise<void> {
  await sql`update mediation.session set planned_at = ${to.plannedAt}, place = ${to.place}
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Sessions not yet held, of mediations under way, that begin in a span, with who mediates them. */
export async function sessionsPlanned(
  tx: Tx,
  county: number,
  from: string,
  until: string,
): Promise<
  Array<Pick<SessionRow, "id" | "matter" | "number" | "planned_at" | "place"> & { mediators: string[] }>
> {
  const rows = await sql<
    Pick<SessionRow, "id" | "matter" | "number" | "planned_at" | "place"> & { mediators: string[] }
  >`select s.id, s.matter, s.number, s.planned_at, s.place, m.mediators from mediation.session s
    join mediation.mediation m on m.county = s.county and m.id = s.mediation
    where s.county = ${county} and s.result is null and s.planned_at >= ${from} and s.planned_at < ${until}
      and m.state in ('begun', 'agreeing') order by s.planned_at, s.id`.execute(tx);
  return rows.rows;
}

export async function recordSessionRow(
  tx: Tx,
  county: number,
  id: string,
  r: {
    present: readonly string[];
    invited: string;
    begunAt: string;
    endedAt: string;
    result: string;
    failure: string | null;
    record: string;
  },
): Promise<void> {
  await sql`update mediation.session set present = ${[...r.present]}::uuid[], invited = ${r.invited}, begun_at = ${r.begunAt},
    ended_at = ${r.endedAt}, result = ${r.result}, failure = ${r.failure}, record = ${r.record}
    where county = ${county} and id = ${id}`.execute(tx);
}

export interface ProposalRow {
  id: string;
  compartment: string;
  text: string;
  author: string;
  at: string;
}

export async function proposalsOf(tx: Tx, county: number, mediation: string): Promise<ProposalRow[]> {
  const rows = await sql<ProposalRow>`select id, compartment, text, author, at from mediation.proposal
    where county = ${county} and mediation = ${mediation} order by at`.execute(tx);
  return rows.rows;
}

export async function insertProposal(
  tx: Tx,
  county: number,
  mediation: string,
  matter: string,
  p: ProposalRow,
): Promise<void> {
  await sql`insert into mediation.proposal (county, id, mediation, matter, compartment, text, author, at)
    values (${county}, ${p.id}, ${mediation}, ${matter}, ${p.compartment}, ${p.text}, ${p.author}, ${p.at})`.execute(
    tx,
  );
}

/** The persons of a side in the newest mediation of a matter, the first named first. */
export async function principalsOf(
  tx: Tx,
  county: number,
  matter: string,
  side: "A" | "B",
): Promise<string[]> {
  const rows = await sql<{ person: string }>`select person from mediation.party p
    where p.county = ${county} and p.matter = ${matter} and p.side = ${side} and p.role = 'principal'
      and p.mediation = (select m.id from mediation.mediation m where m.county = ${county} and m.matter = ${matter}
        order by m.begun_at desc limit 1) order by p.id`.execute(tx);
  return rows.rows.map((row) => row.person);
}
