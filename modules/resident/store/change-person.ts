import { nameTokens } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { PersonField } from "../model/person.ts";
import { phoneHash, plainPhone } from "./plain-phone.ts";
import { type KeysOf, openField, sealField } from "./seal-person.ts";

/** What is held of a person, without opening it. */
export interface HeldPerson {
  id: string;
  fields: PersonField[];
  shown: "named" | "withheld" | "anonymous";
  madeAt: string;
  forgottenAt: string | null;
}

/** Corrects, forgets and compares: nothing of a person leaves through here, so nothing is logged. */
export interface PersonKeeping {
  /** Puts another value in place of a field; how it is found again follows. */
  change(
    tx: Tx,
    county: number,
    person: { id: string; matter: string },
    field: PersonField,
    value: string,
  ): Promise<void>;
  /** Whether a telephone ends on these digits. */
  digitsFit(tx: Tx, county: number, id: string, digits: string): Promise<boolean>;
  heldOf(tx: Tx, county: number, ids: readonly string[]): Promise<HeldPerson[]>;
  /** Empties the persons of a matter and what they wrote in requests. The rows stay as tombstones. @returns how many. */
  forget(tx: Tx, county: number, matter: string, at: string): Promise<number>;
  /** Forgets readings before a moment, of persons who are forgotten. */
  forgetReadings(tx: Tx, county: number, before: string): Promise<number>;
}

export function personKeeping(keys: KeysOf): PersonKeeping {
  return {
    async change(tx, county, { id, matter }, field, value) {
      const index = keys(county).index;
      const sealed = sealField(keys, county, id, field, value);
      const found =
        field === "phone"
          ? sql`, phone_hash = ${phoneHash(index, matter, value)}`
          : field === "name"
            ? sql`, name_tokens = ${nameTokens(index, value)}::text[]`
            : sql``;
      await sql`update resident.person set ${sql.ref(`${field}_sealed`)} = ${sealed} ${found}
        where county = ${county} and id = ${id} and forgotten_at is null`.execute(tx);
    },

    async digitsFit(tx, county, id, digits) {
      const rows = await sql<{ phone_sealed: Buffer | null }>`select phone_sealed from resident.person
        where county = ${county} and id = ${id}`.execute(tx);
      const phone = openField(keys, county, id, "phone", rows.rows[0]?.phone_sealed ?? null);
      return phone !== null && /^\d{4}$/.test(digits) && plainPhone(phone).endsWith(digits);
    },

    async heldOf(tx, county, ids) {
      const rows = await sql<HeldPerson>`select id, shown, made_at as "madeAt", forgotten_at as "forgottenAt",
          array_remove(array[
            case when name_sealed is not null then 'name' end,
            case when phone_sealed is not null then 'phone' end,
            case when address_sealed is not null then 'address' end
          ], null) as fields
        from resident.person where county = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx);
      return rows.rows;
    },

    async forget(tx, county, matter, at) {
      const done =
        await sql`update resident.person set name_sealed = null, phone_sealed = null, address_sealed = null,
          phone_hash = null, name_tokens = '{}', shown = 'anonymous', forgotten_at = ${at}
        where county = ${county} and matter = ${matter} and forgotten_at is null`.execute(tx);
      await sql`update resident.request set wanted_sealed = null, words_sealed = null, answer_sealed = null
        where county = ${county} and matter = ${matter}`.execute(tx);
      return Number(done.numAffectedRows ?? 0);
    },

    async forgetReadings(tx, county, before) {
      const done = await sql`delete from resident.reading where county = ${county} and at < ${before}
        and person in (select id from resident.person where county = ${county} and forgotten_at is not null)`.execute(
        tx,
      );
      return Number(done.numAffectedRows ?? 0);
    },
  };
}
