import { mayAct } from "@maple/identity";
import { type Actor, question } from "@maple/platform/act";
import type { Purpose } from "@maple/resident";
import {
  type AuditList,
  auditPage,
  countyScope,
  type FieldKey,
  type ReadingLine,
  type ReadingsQuery,
  readingsSchema,
} from "../model/audit.ts";
import { placesOf } from "../store/act-store.ts";
import { countReadings, listReadings, type ReadingFilter } from "../store/reading-store.ts";
import { countyName, doersOf, type Given, lookingAt, markOf, tellLooked } from "./audit-frame.ts";
import { staffOfStation } from "./audit-people.ts";

/** Readings belong to a station: the county's administrator answers for none. */
const ofStation = (actor: Actor, input: ReadingsQuery): string | undefined =>
  input.range ?? actor.posts.find((post) => post.may["audit.see"] === "station")?.unit;

/** Who read which fields of personal data, when and what for: of the station's matters, and by its staff. */
export const auditReadings = question<ReadingsQuery, null, AuditList<ReadingLine>>({
  verb: "audit.readings",
  input: readingsSchema,
  load: async () => null,
  who: (actor, _facts, input) => {
    const objection = mayAct(actor, "audit.see", null);
    if (objection) return objection;
    const station = ofStation(actor, input);
    return station === undefined || station === "county" ? "audit-post-unfit" : null;
  },
  answer: async (given: Given<ReadingsQuery>) => {
    const { tx, county, actor, input, now } = given;
    const looking = await lookingAt({ ...given, input: { ...input, range: ofStation(actor, input) } });
    const rooms = actor.posts.filter((post) => post.unit === looking.scope).flatMap((post) => post.rooms);
    const staff = await staffOfStation(tx, county, looking.map, looking.scope, now);
    const filter: ReadingFilter = {
      rooms,
      readers: staff.map((id) => `staff:${id}`),
      from: looking.from,
      until: looking.until,
      staff: input.staff,
      purpose: input.purpose,
      field: input.field,
      matter: looking.matter,
    };
    const [at, id] = input.before?.split("~") ?? [];
    const before = at && id ? { at, id } : null;
    const [rows, total] = await Promise.all([
      listReadings(tx, county, filter, { before, limit: auditPage }),
      countReadings(tx, county, filter),
    ]);
    const [doers, places] = await Promise.all([
      doersOf(
        tx,
        county,
        looking.map,
        rows.map((row) => ({ actor: row.reader, at: row.at })),
      ),
      placesOf(
        tx,
        county,
        rows.map((row) => row.matter),
      ),
    ]);
    await tellLooked(given, {
      list: "readings",
      from: looking.fromDay,
      until: looking.untilDay,
      range: looking.scope,
      staff: input.staff ?? null,
      purpose: input.purpose ?? null,
      field: input.field ?? null,
      wanted: looking.matter ?? null,
      onwards: before !== null,
    });
    const last = rows.length === auditPage ? rows.at(-1)! : null;
    return {
      lines: rows.map((row, i) => ({
        key: row.id,
        at: row.at,
        by: doers[i]!,
        purpose: row.purpose as Purpose,
        fields: row.fields as FieldKey[],
        matter: markOf(looking.map, places.get(row.matter))!,
      })),
      total,
      next: last && `${last.at}~${last.id}`,
      from: looking.fromDay,
      until: looking.untilDay,
      range: looking.scope,
      ranges: looking.ranges.filter((one) => one.key !== "county" && one.key !== countyScope),
      county: countyName(looking.map),
      codeUnknown: looking.matter === null,
    };
  },
});
