import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import type { LedgerEvent } from "./event.ts";
import { merkleTree } from "./proof.ts";
import { type DayRoot, hashesBetween } from "./root.ts";

/** Says what the file is; a later form has another number. */
export const exportForm = "maplebridge-acts-1";

/** The first line of an export: whose it is and the daily roots that its lines lead to. */
export interface ExportHead {
  form: typeof exportForm;
  county: number;
  made: string;
  roots: Array<{
    day: string;
    first: number;
    last: number;
    events: number;
    root: string;
    previous: string | null;
    hash: string;
  }>;
}

/**
 * One line: an event with what proves it. `day` is null while the day is not sealed. Of an event that is withheld there
 * is its hash alone: it proves that the event is there, and shows nothing of it.
 */
export interface ExportLine {
  position: number;
  event: Omit<LedgerEvent, "previous" | "hash"> | null;
  previous: string | null;
  hash: string;
  day: string | null;
  path: string[];
}

/** The last line: how many lines there are, and the hash of all text before it. */
export interface ExportFoot {
  lines: number;
  sha256: string;
}

/**
 * The events at these positions as lines of JSON, each with the way to the root of its day. The Merkle root of a day is
 * over the hashes of its events in order, so each event has an inclusion proof of its own.
 */
export async function exportEvents(
  tx: Tx,
  given: {
    county: number;
    made: string;
    places: ReadonlyArray<{ position: number; at: string; id: string; withheld: boolean }>;
  },
): Promise<string> {
  const { county, places } = given;
  const found = await sql<LedgerEvent>`
    select e.county, e.id, e.stream, e.kind, e.version, e.type, e.data, e.actor, e.command, e.acted_at, e.received_at,
           e.previous, e.hash
    from json_to_recordset(${JSON.stringify(places.map(({ at, id }) => ({ at, id })))}::json) as w(at timestamptz, id uuid)
    join ledger.event e on e.county = ${county} and e.received_at = w.at and e.id = w.id`.execute(tx);
  const events = new Map(found.rows.map((event) => [event.id, event]));
  const positions = places.map((place) => place.position);
  const roots = await rootsOver(tx, county, Math.min(...positions), Math.max(...positions));
  const lines: ExportLine[] = [];
  const used = new Set<DayRoot>();
  // Positions rise, and so do the days: one tree at a time is enough.
  let treeOf: DayRoot | undefined;
  let tree = merkleTree([]);
  for (const place of [...places].sort((a, b) => a.position - b.position)) {
    const event = events.get(place.id);
    if (!event) continue;
    const root = roots.find(
      (one) => one.first_position <= place.position && place.position <= one.last_position,
    );
    if (root && treeOf !== root) {
      const hashes = await hashesBetween(tx, county, root.first_position, root.last_position);
      tree = merkleTree(hashes);
      treeOf = root;
    }
    if (root) used.add(root);
    const { previous, hash, ...shown } = event;
    lines.push({
      position: place.position,
      event: place.withheld ? null : shown,
      previous: place.withheld ? null : (previous?.toString("hex") ?? null),
      hash: hash.toString("hex"),
      day: root?.day ?? null,
      path: root ? tree.pathOf(place.position - root.first_position).map((one) => one.toString("hex")) : [],
    });
  }
  const head: ExportHead = {
    form: exportForm,
    county,
    made: given.made,
    roots: [...used].map((root) => ({
      day: root.day,
      first: root.first_position,
      last: root.last_position,
      events: root.events,
      root: root.root.toString("hex"),
      previous: root.previous?.toString("hex") ?? null,
      hash: root.hash.toString("hex"),
    })),
  };
  const body = `${[head, ...lines].map((line) => JSON.stringify(line)).join("\n")}\n`;
  const foot: ExportFoot = { lines: lines.length, sha256: textHash(body) };
  return `${body}${JSON.stringify(foot)}\n`;
}

export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

async function rootsOver(tx: Tx, county: number, first: number, last: number): Promise<DayRoot[]> {
  const rows = await sql<DayRoot>`select * from ledger.root
    where county = ${county} and first_position <= ${last} and last_position >= ${first} order by day`.execute(
    tx,
  );
  return rows.rows;
}
