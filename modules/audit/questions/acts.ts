import type { CountyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { staffNames } from "@maple/people/server";
import { question } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import {
  type ActLine,
  type ActsQuery,
  type AuditList,
  actsSchema,
  auditPage,
  countyScope,
} from "../model/audit.ts";
import {
  type ActFilter,
  type ActRow,
  countActs,
  listActs,
  placesOf,
  staffOfAccounts,
  teamNames,
} from "../store/act-store.ts";
import {
  countyName,
  doersOf,
  type Given,
  type Looking,
  lookingAt,
  markOf,
  tellLooked,
} from "./audit-frame.ts";

export const filterOf = (looking: Looking, input: ActsQuery): ActFilter => ({
  scope: looking.scope,
  from: looking.from,
  until: looking.until,
  staff: input.staff,
  kind: input.group,
  matter: looking.matter,
});

/** The filters as the ledger keeps them. */
export const actsAsked = (looking: Looking, input: ActsQuery) => ({
  from: looking.fromDay,
  until: looking.untilDay,
  range: looking.scope,
  staff: input.staff ?? null,
  group: input.group ?? null,
  wanted: looking.matter ?? null,
});

/** Acts as the ledger has them, the newest first, a page at a time, with a true total. */
export const auditActs = question<ActsQuery, null, AuditList<ActLine>>({
  verb: "audit.see",
  input: actsSchema,
  load: async () => null,
  who: (actor) => mayAct(actor, "audit.see", null),
  answer: async (given: Given<ActsQuery>) => {
    const { tx, county, input } = given;
    const looking = await lookingAt(given);
    const filter = filterOf(looking, input);
    const [at, position] = input.before?.split("~") ?? [];
    const before = at && position ? { at, position: Number(position) } : null;
    const [rows, total] = await Promise.all([
      listActs(tx, county, filter, { before, limit: auditPage }),
      countActs(tx, county, filter),
    ]);
    const last = rows.length === auditPage ? rows.at(-1)! : null;
    const lines = await linesOf(tx, county, looking.map, rows);
    await tellLooked(given, { list: "acts", ...actsAsked(looking, input), onwards: before !== null });
    return {
      lines,
      total,
      next: last && `${last.at}~${last.position}`,
      from: looking.fromDay,
      until: looking.untilDay,
      range: looking.scope === countyScope ? "county" : looking.scope,
      ranges: looking.ranges,
      county: countyName(looking.map),
      codeUnknown: looking.matter === null,
    };
  },
});

async function linesOf(tx: Tx, county: number, map: CountyMap, rows: readonly ActRow[]): Promise<ActLine[]> {
  const streams = (kind: string) => rows.filter((row) => row.stream_kind === kind).map((row) => row.stream);
  const [doers, places, accounts, teams] = await Promise.all([
    doersOf(tx, county, map, rows),
    placesOf(
      tx,
      county,
      rows.map((row) => row.matter).filter((id) => id !== null),
    ),
    staffOfAccounts(tx, county, streams("account")),
    teamNames(tx, county, streams("team")),
  ]);
  const names = await staffNames(tx, county, [...streams("staff"), ...accounts.values()]);
  const named = (name: string | undefined) => (name === undefined ? null : { zh: name, en: name });
  const aboutOf = (row: ActRow) => {
    switch (row.stream_kind) {
      case "staff":
        return named(names.get(row.stream));
      case "account":
        return named(names.get(accounts.get(row.stream) ?? ""));
      case "unit":
        return map.units.get(row.stream)?.name ?? null;
      case "team":
        return teams.get(row.stream) ?? null;
      default:
        return null;
    }
  };
  return rows.map((row, i) => {
    const about = aboutOf(row);
    return {
      key: row.event,
      position: row.position,
      at: row.at,
      by: doers[i]!,
      type: row.type,
      matter: row.matter === null ? null : markOf(map, places.get(row.matter)),
      // Whoever signs in themself is named once.
      about: about && about.zh === doers[i]!.name ? null : about,
      lines: row.lines,
    };
  });
}
