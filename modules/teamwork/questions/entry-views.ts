import type { CountyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { knowsOf } from "@maple/matter";
import { type Actor, actorText, staffAmong } from "@maple/platform/act";
import { aboutReport } from "../actions/report-facts.ts";
import { zone } from "../actions/team-facts.ts";
import type { EntryMay, EntryView } from "../model/day-report.ts";
import { mayCorrect, mayEnd, type WrittenEntry } from "../rules/day-report.ts";
import type { FeedEntryRow } from "../store/feed-store.ts";
import type { EntryWordRow } from "../store/report-store.ts";
import { staffIn } from "./hand-over-views.ts";

/** What is needed to show entries to one reader. */
export interface Viewing {
  actor: Actor;
  map: CountyMap;
  names: ReadonlyMap<string, string>;
  more: readonly EntryWordRow[];
  now: string;
  /** The working days an entry waits too long; null where it does not. */
  late(entry: Pick<WrittenEntry, "state" | "writtenAt">): number | null;
}

/** Everybody of staff who stands in some entries. */
export function staffOfEntries(rows: readonly FeedEntryRow[], more: readonly EntryWordRow[]): string[] {
  return staffAmong([...rows.flatMap((row) => [row.written_by, row.ended_by]), ...more.map((one) => one.by)]);
}

/** An entry for one reader. What became a protected matter says so, and no more. */
export function entryView(row: FeedEntryRow, viewing: Viewing): EntryView {
  const { map, names } = viewing;
  const named = (author: string | null) => names.get(staffIn(author) ?? "") ?? null;
  const written: WrittenEntry = {
    kind: row.kind,
    state: row.state,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  };
  const sealed = row.m_sealed !== null;
  return {
    id: row.id,
    kind: row.kind,
    words: sealed ? null : row.words,
    grid: sealed ? null : row.grid,
    gridName: (!sealed && row.grid && map.grids.get(row.grid)?.name) || null,
    place: sealed ? "" : row.place,
    pressing: row.pressing,
    by: named(row.written_by),
    at: row.written_at,
    more: sealed
      ? []
      : viewing.more
          .filter((one) => one.entry === row.id)
          .map(({ kind, words, by, at }) => ({ kind, words, by: named(by), at })),
    state: row.state,
    answer: row.answer,
    endedBy: named(row.ended_by),
    endedAt: row.ended_at,
    matter: matterOf(row, viewing.actor),
    lateDays: viewing.late(written),
    may: mayOf(row, written, viewing),
  };
}

function matterOf(row: FeedEntryRow, actor: Actor): EntryView["matter"] {
  if (row.matter === null || row.m_state === null) return null;
  const [holder, mediators] = [row.m_holder, row.m_mediators ?? []];
  const knows = knowsOf(actor, {
    grid: row.m_grid,
    room: row.m_room,
    community: row.m_community,
    carriers: holder === null ? mediators : [holder, ...mediators],
    seal: row.m_sealed === null ? null : "shut",
  });
  return { id: knows ? row.matter : null, state: row.m_sealed === null ? row.m_state : null };
}

function mayOf(row: FeedEntryRow, written: WrittenEntry, { actor, map, now }: Viewing): EntryMay {
  const about = aboutReport(map, row.unit);
  const by = actorText(actor);
  const writes = mayAct(actor, "teamwork.report", about);
  return {
    correct: writes ?? mayCorrect(written, { by, now, zone }),
    add: writes,
    file: mayAct(actor, "matter.report-for", null) ?? mayEnd(written, "file", by),
    answer: mayAct(actor, "teamwork.answer-problem", about) ?? mayEnd(written, "answer", by),
    withdraw: writes ?? mayEnd(written, "withdraw", by),
  };
}
