import { question } from "@maple/platform/act";
import { type AuditList, type FileLine, type FilesQuery, filesSchema } from "../model/audit.ts";
import { countViewings, listViewings } from "../store/reading-store.ts";
import type { Given } from "./audit-frame.ts";
import { mayLookAtStation, stationList } from "./station-list.ts";

/** Who opened which kind of file, when: of the station's matters, and by its staff. What is in it is not here. */
export const auditFiles = question<FilesQuery, null, AuditList<FileLine>>({
  verb: "audit.files",
  input: filesSchema,
  load: async () => null,
  who: (actor, _facts, input) => mayLookAtStation(actor, input),
  answer: (given: Given<FilesQuery>) => {
    const { tx, county } = given;
    return stationList(given, {
      list: "files",
      asked: {},
      fetch: (filter, page) => listViewings(tx, county, filter, page),
      count: (filter) => countViewings(tx, county, filter),
      actorOf: (row) => row.viewer,
      more: (row) => ({ kind: row.kind }),
    });
  },
});
