import { mayAct } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import { type AuditList, auditPage, countyScope, type Doer, type MatterMark } from "../model/audit.ts";
import { placesOf } from "../store/act-store.ts";
import { countyName, doersOf, type Given, lookingAt, markOf, tellLooked } from "./audit-frame.ts";
import { staffOfStation } from "./audit-people.ts";

/** What the lists of a station are asked by. */
interface Asked {
  from?: string | undefined;
  until?: string | undefined;
  staff?: string | undefined;
  code: string;
  range?: string | undefined;
  before?: string | undefined;
}

interface Filter {
  rooms: readonly string[];
  readers: readonly string[];
  from: string;
  until: string;
  staff?: string | undefined;
  matter?: string | null | undefined;
}

interface Page {
  before: { at: string; id: string } | null;
  limit: number;
}

/** Readings and openings belong to a station: the county's administrator answers for none. */
const ofStation = (actor: Actor, input: Asked): string | undefined =>
  input.range ?? actor.posts.find((post) => post.may["audit.see"] === "station")?.unit;

/** Who may look: whoever answers for a station, at that station. */
export function mayLookAtStation(actor: Actor, input: Asked): string | null {
  const objection = mayAct(actor, "audit.see", null);
  if (objection) return objection;
  const station = ofStation(actor, input);
  return station === undefined || station === "county" ? "audit-post-unfit" : null;
}

/** One page of what the people of a station did, or was done with its matters; the look itself is told to the ledger. */
export async function stationList<
  Query extends Asked,
  Row extends { id: string; at: string; matter: string },
  More,
>(
  given: Given<Query>,
  by: {
    list: string;
    /** What else was asked for, as the ledger is told it. */
    asked: Record<string, string | null>;
    fetch(filter: Filter, page: Page): Promise<Row[]>;
    count(filter: Filter): Promise<number>;
    actorOf(row: Row): string;
    more(row: Row): More;
  },
): Promise<AuditList<{ key: string; at: string; by: Doer; matter: MatterMark } & More>> {
  const { tx, county, actor, input, now } = given;
  const looking = await lookingAt({ ...given, input: { ...input, range: ofStation(actor, input) } });
  const rooms = actor.posts.filter((post) => post.unit === looking.scope).flatMap((post) => post.rooms);
  const staff = await staffOfStation(tx, county, looking.map, looking.scope, now);
  const filter: Filter = {
    rooms,
    readers: staff.map((id) => `staff:${id}`),
    from: looking.from,
    until: looking.until,
    staff: input.staff,
    matter: looking.matter,
  };
  const [at, id] = input.before?.split("~") ?? [];
  const before = at && id ? { at, id } : null;
  const [rows, total] = await Promise.all([by.fetch(filter, { before, limit: auditPage }), by.count(filter)]);
  const [doers, places] = await Promise.all([
    doersOf(
      tx,
      county,
      looking.map,
      rows.map((row) => ({ actor: by.actorOf(row), at: row.at })),
    ),
    placesOf(
      tx,
      county,
      rows.map((row) => row.matter),
    ),
  ]);
  await tellLooked(given, {
    list: by.list,
    from: looking.fromDay,
    until: looking.untilDay,
    range: looking.scope,
    staff: input.staff ?? null,
    ...by.asked,
    wanted: looking.matter ?? null,
    onwards: before !== null,
  });
  const last = rows.length === auditPage ? rows.at(-1)! : null;
  return {
    lines: rows.map((row, i) => ({
      key: row.id,
      at: row.at,
      by: doers[i]!,
      matter: markOf(looking.map, places.get(row.matter))!,
      ...by.more(row),
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
}
