import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { DeclineReason } from "../model/evidence.ts";
import type { RequestState } from "../model/request-life.ts";

export interface RequestRow {
  id: string;
  matter: string;
  receiver: string;
  asked: string;
  place: string;
  hours: string;
  purpose: string;
  answer_by: string;
  state: RequestState;
  by: string;
  at: string;
  answered_at: string | null;
  answered_by: "link" | "staff" | null;
  reason: DeclineReason | null;
  words: string;
  files: string[];
}

const columns = sql.raw(
  "id, matter, receiver, asked, place, hours, purpose, answer_by, state, by, at, answered_at, answered_by, reason, words, files",
);

type NewRequest = Pick<
  RequestRow,
  "id" | "matter" | "receiver" | "asked" | "place" | "hours" | "purpose" | "answer_by" | "by" | "at"
> & { tokenHash: Buffer };

export async function insertRequest(tx: Tx, county: number, r: NewRequest): Promise<void> {
  await sql`insert into evidence.request (county, id, matter, receiver, asked, place, hours, purpose, answer_by, token_hash,
      state, by, at)
    values (${county}, ${r.id}, ${r.matter}, ${r.receiver}, ${r.asked}, ${r.place}, ${r.hours}, ${r.purpose}, ${r.answer_by},
      ${r.tokenHash}, 'asked', ${r.by}, ${r.at})`.execute(tx);
}

export async function requestsOf(tx: Tx, county: number, matter: string): Promise<RequestRow[]> {
  const rows = await sql<RequestRow>`select ${columns} from evidence.request
    where county = ${county} and matter = ${matter} order by at desc`.execute(tx);
  return rows.rows;
}

/** One request, its row held until the act ends. */
export async function findRequest(tx: Tx, county: number, id: string): Promise<RequestRow | null> {
  const rows = await sql<RequestRow>`select ${columns} from evidence.request
    where county = ${county} and id = ${id} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

/** The request that a link opens, its row held until the act ends. */
export async function findByToken(tx: Tx, county: number, tokenHash: Buffer): Promise<RequestRow | null> {
  const rows = await sql<RequestRow>`select ${columns} from evidence.request
    where county = ${county} and token_hash = ${tokenHash} for update`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function answerRequestRow(
  tx: Tx,
  county: number,
  id: string,
  to: {
    state: RequestState;
    at: string;
    by: "link" | "staff";
    reason: DeclineReason | null;
    words: string;
    files: readonly string[];
  },
): Promise<void> {
  await sql`update evidence.request set state = ${to.state}, answered_at = ${to.at}, answered_by = ${to.by},
      reason = ${to.reason}, words = ${to.words}, files = files || ${[...to.files]}::uuid[]
    where county = ${county} and id = ${id}`.execute(tx);
}

/** Writes over the words of a matter's requests. */
export async function forgetRequestWords(
  tx: Tx,
  county: number,
  matter: string,
  words: string,
): Promise<void> {
  await sql`update evidence.request set receiver = ${words}, asked = '', place = '', hours = '', purpose = '', words = '',
      files = '{}' where county = ${county} and matter = ${matter}`.execute(tx);
}
