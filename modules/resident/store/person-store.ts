import { type CountyKeys, keyedHash, nameTokens } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import type { Naming, Person, PersonField, Purpose } from "../model/person.ts";
import { type PersonKeeping, personKeeping } from "./change-person.ts";
import { phoneHash, plainPhone } from "./plain-phone.ts";
import { type RequestKeeping, requestKeeping } from "./request-store.ts";
import { openField, sealField } from "./seal-person.ts";

/** The one door to personal data: nothing else reads or writes these tables, and no reading goes unlogged. */
export interface ResidentDoor extends PersonKeeping {
  requests: RequestKeeping;
  keep(tx: Tx, county: number, person: Person, at: string): Promise<void>;
  /** Puts a person down in a further matter too: sealed anew for it, seen by nobody on the way. */
  copy(tx: Tx, county: number, from: string, to: { id: string; matter: string }, at: string): Promise<void>;
  /** Opens fields of persons for a reader. The reading is logged in the same transaction. */
  read(tx: Tx, county: number, ids: readonly string[], reading: Reading): Promise<Map<string, Person>>;
  /** Whether this telephone belongs to one of the persons of a matter; nothing is opened. */
  phoneFits(tx: Tx, county: number, matter: string, phone: string): Promise<string | null>;
  /** Whose name holds these characters. Nobody has read anything by it: what a list shows goes to `hitsShown`. */
  nameHits(tx: Tx, county: number, part: string, limit: number): Promise<NameHit[]>;
  /** A list showed these matters because of a name in them: each is a reading of the name, and logged. */
  hitsShown(
    tx: Tx,
    county: number,
    hits: readonly NameHit[],
    reading: Omit<Reading, "fields">,
  ): Promise<void>;
  /** The secret of the link that a command gives out: the same when the command is sent again, kept nowhere. */
  linkSecret(county: number, command: string): string;
  /**
   * A keyed hash of the contacts of one or two persons with what else must be the same; null where one left none. It can
   * be compared and not looked up: nobody reads anything by it, and it says nothing of one person without the rest.
   */
  markOf(tx: Tx, county: number, ids: readonly string[], with_: string): Promise<Buffer | null>;
  /** Every reading of a matter's persons, or of some of them, newest first. */
  readingsOf(tx: Tx, county: number, matter: string, persons?: readonly string[]): Promise<ReadingLine[]>;
}

export interface Reading {
  reader: string;
  purpose: Purpose;
  fields: readonly PersonField[];
  at: string;
}

export interface NameHit {
  matter: string;
  person: string;
}

export interface ReadingLine {
  person: string;
  reader: string;
  purpose: Purpose;
  fields: PersonField[];
  at: string;
}

interface PersonRow {
  id: string;
  matter: string;
  name_sealed: Buffer | null;
  phone_sealed: Buffer | null;
  address_sealed: Buffer | null;
  shown: Naming;
}

export function residentDoor(keys: (county: number) => CountyKeys): ResidentDoor {
  const seal = (county: number, person: Person, field: PersonField): Buffer | null =>
    sealField(keys, county, person.id, field, person[field]);
  const open = (county: number, id: string, field: PersonField, sealed: Buffer | null): string | null =>
    openField(keys, county, id, field, sealed);

  const keep: ResidentDoor["keep"] = async (tx, county, person, at) => {
    const index = keys(county).index;
    const hash = person.phone ? phoneHash(index, person.matter, person.phone) : null;
    const tokens = person.name ? nameTokens(index, person.name) : [];
    await sql`insert into resident.person
        (county, id, matter, name_sealed, phone_sealed, address_sealed, phone_hash, name_tokens, shown, made_at)
      values (${county}, ${person.id}, ${person.matter}, ${seal(county, person, "name")}, ${seal(county, person, "phone")},
        ${seal(county, person, "address")}, ${hash}, ${tokens}, ${person.shown}, ${at})`.execute(tx);
  };

  return {
    ...personKeeping(keys),
    requests: requestKeeping(keys),
    keep,

    async copy(tx, county, from, to, at) {
      const rows = await sql<PersonRow>`select id, matter, name_sealed, phone_sealed, address_sealed, shown
        from resident.person where county = ${county} and id = ${from}`.execute(tx);
      const row = rows.rows[0];
      const value = (field: PersonField) =>
        row ? open(county, row.id, field, row[`${field}_sealed`]) : null;
      const shown = row?.shown ?? "anonymous";
      const person = { ...to, name: value("name"), phone: value("phone"), address: value("address"), shown };
      await keep(tx, county, person, at);
    },

    async read(tx, county, ids, reading) {
      if (ids.length === 0) return new Map();
      // One statement opens and writes down, so that neither can be without the other.
      const asked = [...new Set(ids)].map((person) => ({ person, id: newId() }));
      const rows = await sql<PersonRow>`
        with opened as (
          select p.id, p.matter, p.name_sealed, p.phone_sealed, p.address_sealed, p.shown, asked.id as reading,
            array_remove(array[
              case when p.name_sealed is not null then 'name' end,
              case when p.phone_sealed is not null then 'phone' end,
              case when p.address_sealed is not null then 'address' end
            ], null) as fields
          from json_to_recordset(${JSON.stringify(asked)}::json) as asked(person uuid, id uuid)
          join resident.person p on p.county = ${county} and p.id = asked.person
        ), logged as (
          insert into resident.reading (county, id, person, matter, reader, purpose, fields, at)
          select ${county}::int, reading, id, matter, ${reading.reader}, ${reading.purpose},
            array(select unnest(fields) intersect all select unnest(${[...reading.fields]}::text[])), ${reading.at}::timestamptz
          from opened where fields && ${[...reading.fields]}::text[]
        ) select id, matter, name_sealed, phone_sealed, address_sealed, shown from opened`.execute(tx);
      const shows = (field: PersonField, row: PersonRow) =>
        reading.fields.includes(field) ? open(county, row.id, field, row[`${field}_sealed`]) : null;
      return new Map(
        rows.rows.map((row) => [
          row.id,
          {
            id: row.id,
            matter: row.matter,
            name: shows("name", row),
            phone: shows("phone", row),
            address: shows("address", row),
            shown: row.shown,
          },
        ]),
      );
    },

    async phoneFits(tx, county, matter, phone) {
      const hash = phoneHash(keys(county).index, matter, phone);
      const rows = await sql<{ id: string }>`select id from resident.person
        where county = ${county} and matter = ${matter} and phone_hash = ${hash} limit 1`.execute(tx);
      return rows.rows[0]?.id ?? null;
    },

    async markOf(tx, county, ids, with_) {
      const rows =
        await sql<PersonRow>`select id, matter, name_sealed, phone_sealed, null::bytea as address_sealed, shown
        from resident.person where county = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
      const contacts = rows.rows.map((row) => {
        const phone = open(county, row.id, "phone", row.phone_sealed);
        const name = open(county, row.id, "name", row.name_sealed)?.normalize("NFKC").replace(/\s+/g, "");
        return phone ? plainPhone(phone) : ids.length > 1 && name ? `name ${name}` : null;
      });
      if (contacts.length < ids.length || contacts.some((one) => one === null)) return null;
      return keyedHash(keys(county).index, "mark", [...contacts.sort(), with_].join("\0"));
    },

    async nameHits(tx, county, part, limit) {
      const letters = [...part.normalize("NFKC").toLowerCase().replace(/\s+/g, "")];
      if (letters.length === 0) return [];
      const tokens = nameTokens(keys(county).index, part);
      // One character or a pair of neighbours has a token of its own, so that nothing need be opened to be sure.
      const sure = letters.length <= 2;
      const rows = await sql<{ id: string; matter: string; name_sealed: Buffer | null }>`
        select id, matter, ${sure ? sql`null::bytea as name_sealed` : sql`name_sealed`}
        from resident.person where county = ${county} and name_tokens @> ${tokens}::text[] and shown <> 'anonymous'
        order by made_at desc limit ${limit}`.execute(tx);
      const fits = (row: { id: string; name_sealed: Buffer | null }) =>
        sure ||
        open(county, row.id, "name", row.name_sealed)
          ?.toLowerCase()
          .replace(/\s+/g, "")
          .includes(letters.join(""));
      return rows.rows.filter(fits).map((row) => ({ matter: row.matter, person: row.id }));
    },

    async hitsShown(tx, county, hits, { reader, purpose, at }) {
      if (hits.length === 0) return;
      const lines = hits.map((hit) => ({
        county,
        id: newId(),
        ...hit,
        reader,
        purpose,
        fields: ["name"],
        at,
      }));
      await sql`insert into resident.reading select * from json_populate_recordset(null::resident.reading, ${JSON.stringify(lines)}::json)`.execute(
        tx,
      );
    },

    linkSecret: (county, command) => keyedHash(keys(county).index, "link", command).toString("base64url"),

    async readingsOf(tx, county, matter, persons) {
      const whose = persons ? sql`and person = any(${[...persons]}::uuid[])` : sql``;
      const rows = await sql<ReadingLine>`select person, reader, purpose, fields, at from resident.reading
        where county = ${county} and matter = ${matter} ${whose} order by at desc, id desc limit 5000`.execute(
        tx,
      );
      return rows.rows;
    },
  };
}
