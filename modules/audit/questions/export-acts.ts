import { mayAct } from "@maple/identity";
import { question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { exportEvents } from "@maple/platform/ledger";
import { type ActsQuery, actsSchema, exportAtMost } from "../model/audit.ts";
import { countActs, listActs, placesOf } from "../store/act-store.ts";
import { actsAsked, filterOf } from "./acts.ts";
import { type Given, lookingAt, tellLooked, zone } from "./audit-frame.ts";

/**
 * The acts of a list as JSON lines, each with its hash and the way to the root of its day. Of a protected matter there
 * is the hash alone: it proves that the event stands, and shows nothing of it. The export is in the ledger.
 */
export const exportActs = question<ActsQuery, null, { name: string; media: string; bytes: Uint8Array }>({
  verb: "audit.export",
  input: actsSchema,
  load: async () => null,
  who: (actor) => mayAct(actor, "audit.see", null),
  needsProof: () => true,
  answer: async (given: Given<ActsQuery>) => {
    const { tx, county, input, now } = given;
    const looking = await lookingAt(given);
    const filter = filterOf(looking, input);
    const total = await countActs(tx, county, filter);
    if (total > exportAtMost) refuse("audit-too-large", { most: exportAtMost });
    if (total === 0) refuse("audit-empty");
    const rows = await listActs(tx, county, filter, { before: null, limit: exportAtMost });
    const places = await placesOf(
      tx,
      county,
      rows.map((row) => row.matter).filter((id) => id !== null),
    );
    const text = await exportEvents(tx, {
      county,
      made: now,
      places: rows.map((row) => ({
        position: row.position,
        at: row.at,
        id: row.event,
        withheld: row.matter !== null && places.get(row.matter)?.sealed !== false,
      })),
    });
    await tellLooked(given, { ...actsAsked(looking, input), lines: rows.length }, "audit.exported");
    return {
      name: `审计-${localDateOf(now, zone)}.jsonl`,
      media: "application/jsonl; charset=utf-8",
      bytes: new TextEncoder().encode(text),
    };
  },
});
