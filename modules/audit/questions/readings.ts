import { question } from "@maple/platform/act";
import type { Purpose } from "@maple/resident";
import {
  type AuditList,
  type FieldKey,
  type ReadingLine,
  type ReadingsQuery,
  readingsSchema,
} from "../model/audit.ts";
import { countReadings, listReadings } from "../store/reading-store.ts";
import type { Given } from "./audit-frame.ts";
import { mayLookAtStation, stationList } from "./station-list.ts";

/** Who read which fields of personal data, when and what for: of the station's matters, and by its staff. */
export const auditReadings = question<ReadingsQuery, null, AuditList<ReadingLine>>({
  verb: "audit.readings",
  input: readingsSchema,
  load: async () => null,
  who: (actor, _facts, input) => mayLookAtStation(actor, input),
  answer: (given: Given<ReadingsQuery>) => {
    const { tx, county, input } = given;
    const { purpose, field } = input;
    return stationList(given, {
      list: "readings",
      asked: { purpose: purpose ?? null, field: field ?? null },
      fetch: (filter, page) => listReadings(tx, county, { ...filter, purpose, field }, page),
      count: (filter) => countReadings(tx, county, { ...filter, purpose, field }),
      actorOf: (row) => row.reader,
      more: (row) => ({ purpose: row.purpose as Purpose, fields: row.fields as FieldKey[] }),
    });
  },
});
