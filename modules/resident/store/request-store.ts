import { keyedHash } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PersonField } from "../model/person.ts";
import type { GrantWay, RequestKind, RequestProof, RequestState, ResidentRequest } from "../model/request.ts";
import { type KeysOf, openField, sealField } from "./seal-person.ts";

/** A request without what anybody wrote: for lists and clocks, nothing is opened. */
export type RequestLine = Omit<ResidentRequest, "wanted" | "words" | "answer">;

export interface NewRequest {
  id: string;
  matter: string;
  person: string;
  kind: RequestKind;
  field: PersonField | null;
  wanted: string | null;
  words: string | null;
  proof: RequestProof;
  askedAt: string;
  dueAt: string;
}

export interface RequestKeeping {
  ask(tx: Tx, county: number, request: NewRequest): Promise<void>;
  /** Ends a request that was still open. @returns false when somebody was faster. */
  end(
    tx: Tx,
    county: number,
    id: string,
    ending: {
      state: RequestState;
      at: string;
      by: string;
      reason: string | null;
      answer: string | null;
      way: GrantWay | null;
      untilDay: string | null;
    },
  ): Promise<boolean>;
  find(tx: Tx, county: number, id: string): Promise<RequestLine | null>;
  /** What was written in one request. Whoever opens another's is logged by the caller as a reading. */
  open(
    tx: Tx,
    county: number,
    id: string,
  ): Promise<Pick<ResidentRequest, "wanted" | "words" | "answer"> | null>;
  ofPersons(tx: Tx, county: number, persons: readonly string[]): Promise<RequestLine[]>;
  /** Open ones by their day, then the newest answered ones. */
  list(tx: Tx, county: number, given: { open: boolean; limit: number }): Promise<RequestLine[]>;
  /** Six digits on the asker's page, which the new telephone is to say when it is called: made anew, kept nowhere. */
  callCode(county: number, id: string): string;
}

interface Row extends RequestLine {
  wanted_sealed: Buffer | null;
  words_sealed: Buffer | null;
  answer_sealed: Buffer | null;
}

const columns =
  sql.raw(`id, matter, person, kind, field, state, proof, asked_at as "askedAt", due_at as "dueAt",
  answered_at as "answeredAt", answered_by as "answeredBy", reason, way, until_day as "untilDay"`);

export function requestKeeping(keys: KeysOf): RequestKeeping {
  return {
    async ask(tx, county, r) {
      const seal = (field: string, text: string | null) => sealField(keys, county, r.id, field, text);
      await sql`insert into resident.request
          (county, id, matter, person, kind, field, state, wanted_sealed, words_sealed, proof, asked_at, due_at)
        values (${county}, ${r.id}, ${r.matter}, ${r.person}, ${r.kind}, ${r.field}, 'asked', ${seal("wanted", r.wanted)},
          ${seal("words", r.words)}, ${r.proof}, ${r.askedAt}, ${r.dueAt})`.execute(tx);
    },

    async end(tx, county, id, e) {
      const done =
        await sql`update resident.request set state = ${e.state}, answered_at = ${e.at}, answered_by = ${e.by},
          reason = ${e.reason}, answer_sealed = ${sealField(keys, county, id, "answer", e.answer)}, way = ${e.way},
          until_day = ${e.untilDay}
        where county = ${county} and id = ${id} and state = 'asked'`.execute(tx);
      return Number(done.numAffectedRows ?? 0) > 0;
    },

    async find(tx, county, id) {
      const rows = await sql<RequestLine>`select ${columns} from resident.request
        where county = ${county} and id = ${id}`.execute(tx);
      return rows.rows[0] ?? null;
    },

    async open(tx, county, id) {
      const rows = await sql<Row>`select wanted_sealed, words_sealed, answer_sealed from resident.request
        where county = ${county} and id = ${id}`.execute(tx);
      const row = rows.rows[0];
      if (!row) return null;
      const open = (field: string, sealed: Buffer | null) => openField(keys, county, id, field, sealed);
      return {
        wanted: open("wanted", row.wanted_sealed),
        words: open("words", row.words_sealed),
        answer: open("answer", row.answer_sealed),
      };
    },

    async ofPersons(tx, county, persons) {
      const rows = await sql<RequestLine>`select ${columns} from resident.request
        where county = ${county} and person = any(${[...persons]}::uuid[]) order by asked_at desc, id desc`.execute(
        tx,
      );
      return rows.rows;
    },

    async list(tx, county, { open, limit }) {
      const which = open
        ? sql`state = 'asked' order by due_at, id`
        : sql`state <> 'asked' order by answered_at desc, id`;
      const rows = await sql<RequestLine>`select ${columns} from resident.request
        where county = ${county} and ${which} limit ${limit}`.execute(tx);
      return rows.rows;
    },

    callCode: (county, id) =>
      String(keyedHash(keys(county).index, "call", id).readUInt32BE(0) % 1_000_000).padStart(6, "0"),
  };
}
