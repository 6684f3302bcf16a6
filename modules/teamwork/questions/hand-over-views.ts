import type { CountyMap } from "@maple/grid/server";
import { namesOf } from "@maple/people/server";
import type { Actor } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { WordPair } from "@maple/platform/words/pairs";
import { type HandOverFacts, mayDoHandOver } from "../actions/hand-over-facts.ts";
import { zone } from "../actions/team-facts.ts";
import type { HandOverLine, HandOverView } from "../model/hand-over.ts";
import { isHandOverOver } from "../model/hand-over-life.ts";
import type { HandOverRow, ListedHandOver } from "../store/hand-over-store.ts";

const unknown: WordPair = { zh: "已撤销的单位", en: "a unit that is gone" };

export function unitName(map: CountyMap, id: string): WordPair {
  return map.units.get(id)?.name ?? unknown;
}

/** The member of staff behind a ledger's name of somebody, or null. */
export function staffIn(author: string | null): string | null {
  return author?.startsWith("staff:") ? author.slice(6) : null;
}

/** Names of everybody who stands in some hand-overs. */
export function namesIn(
  tx: Tx,
  county: number,
  rows: readonly HandOverRow[],
  now: string,
): Promise<Map<string, string>> {
  const ids = rows
    .flatMap((row) => [staffIn(row.given_by), staffIn(row.ended_by), row.to_staff])
    .filter((id) => id !== null);
  return namesOf(tx, county, localDateOf(now, zone), ids);
}

export interface Naming {
  map: CountyMap;
  names: ReadonlyMap<string, string>;
}

export function viewOf(row: HandOverRow, { map, names }: Naming, may: HandOverView["may"]): HandOverView {
  const named = (author: string | null) => names.get(staffIn(author) ?? "") ?? null;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    from: row.from_unit === null ? null : unitName(map, row.from_unit),
    to: unitName(map, row.to_unit),
    toUnit: row.to_unit,
    toStaff: (row.to_staff && names.get(row.to_staff)) || null,
    reason: row.reason,
    overrules: row.overrules,
    words: row.words,
    givenBy: named(row.given_by),
    givenAt: row.given_at,
    answer: row.answer,
    answerWords: row.answer_words,
    answeredBy: row.state === "lapsed" ? null : named(row.ended_by),
    answeredAt: row.ended_at,
    may,
  };
}

export const mayNothing = { take: "not-allowed", refuse: "not-allowed", takeBack: "not-allowed" } as const;

/** What a reader may do to a hand-over now: null, or why not. */
export function mayOf(actor: Actor, facts: Pick<HandOverFacts, "handOver" | "about">): HandOverView["may"] {
  if (isHandOverOver(facts.handOver.state)) return mayNothing;
  return {
    take: mayDoHandOver(actor, "take", facts),
    refuse: mayDoHandOver(actor, "refuse", facts),
    takeBack: mayDoHandOver(actor, "take-back", facts),
  };
}

/** With as much of the matter as is needed to answer; of a protected one nothing but its code. */
export function handOverLineOf(row: ListedHandOver, naming: Naming, may: HandOverView["may"]): HandOverLine {
  return {
    ...viewOf(row, naming, may),
    matter: { id: row.matter, code: row.code, state: row.matter_state, sealed: row.sealed },
    about: row.sealed
      ? null
      : {
          title: row.title,
          category: row.category,
          grid: (row.grid && naming.map.grids.get(row.grid)?.name) || null,
          place: row.place_words,
          grade: row.grade,
        },
    dueAt: row.due_at,
  };
}
