import { mayAct } from "@maple/identity";
import { isOpen, mayActOn } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, question, staffAmong, staffOf } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { basicOf, basics, basicView } from "../model/basics.ts";
import {
  type EntryView,
  entryKinds,
  type LibraryView,
  type MatterGuide,
  type PublicGuide,
} from "../model/entry.ts";
import { type EntryAct, nextEntryState } from "../model/entry-life.ts";
import { isFound } from "../rules/entry.ts";
import { followedIn, type ListedEntry, listEntries } from "../store/entry-store.ts";

const input = z.object({
  kind: z.enum(entryKinds).optional(),
  category: z.string().max(2).optional(),
  q: z.string().max(100).default(""),
});

const pair = (zh: string, en: string) => ({ zh, en: en === "" ? zh : en });

/** The whole library, or what of it fits; drafts and what was withdrawn for those who write or publish. */
export const library = question<z.infer<typeof input>, null, LibraryView>({
  verb: "library.list",
  input,
  load: async () => null,
  who: (actor) => (actor.kind === "staff" ? null : "not-signed-in"),
  answer: async ({ tx, county, actor, input: asked }) => {
    const keeps =
      mayAct(actor, "library.write", null) === null || mayAct(actor, "library.publish", null) === null;
    const rows = await listEntries(tx, county, keeps ? "all" : "published");
    const entries = await viewsOf({ tx, county, actor }, rows);
    const fits = (category: string | null, texts: readonly string[]) =>
      (asked.category === undefined || category === null || category === asked.category) &&
      isFound(texts, asked.q);
    const shown = basics.map(basicView).filter((basic) => {
      const lines = [...basic.before, ...basic.law, ...basic.steps, ...basic.phrases, basic.source];
      return (
        asked.kind !== "method" &&
        fits(
          basic.category,
          lines.flatMap(({ zh, en }) => [zh, en]),
        )
      );
    });
    return {
      basics: shown,
      entries: entries.filter(
        (one) =>
          (asked.kind === undefined || one.kind === asked.kind) &&
          fits(one.category, [one.title.zh, one.title.en, one.body.zh, one.body.en, one.source]),
      ),
      mayWrite: mayAct(actor, "library.write", null),
    };
  },
});

const deciding: readonly EntryAct[] = ["publish", "refuse", "withdraw"];

async function viewsOf(
  { tx, county, actor }: { tx: Tx; county: number; actor: Actor },
  rows: readonly ListedEntry[],
): Promise<EntryView[]> {
  const names = await staffNames(tx, county, staffAmong(rows.flatMap((row) => [row.by, row.decided_by])));
  const waits = new Set(rows.filter((row) => row.state === "draft").map((row) => row.entry));
  const mayPublish = mayAct(actor, "library.publish", null);
  const mayWrite = mayAct(actor, "library.write", null);
  return rows.map((row) => ({
    entry: row.entry,
    version: row.version,
    kind: row.kind,
    category: row.category,
    title: pair(row.title_zh, row.title_en),
    body: pair(row.body_zh, row.body_en),
    source: row.source,
    sourceDate: row.source_date,
    state: row.state,
    by: names.get(staffOf(row.by) ?? "") ?? null,
    at: row.at,
    decidedBy: names.get(staffOf(row.decided_by) ?? "") ?? null,
    remark: row.remark,
    followed: row.followed,
    may: [
      ...deciding
        .filter((act) => nextEntryState(row.state, act) !== null)
        .map((act) => ({
          act,
          reason: mayPublish ?? (act === "publish" && row.by === actorText(actor) ? "entry-own" : null),
        })),
      { act: "write" as const, reason: mayWrite ?? (waits.has(row.entry) ? "entry-draft-waits" : null) },
    ],
  }));
}

/** What fits the kind of one matter, for whoever sees it. */
export const matterGuide = question<{ matter: string }, MatterFacts, MatterGuide>({
  verb: "library.for-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter, about } }) => {
    const rows = (await listEntries(tx, county, "published")).filter(
      (row) => row.kind !== "resident" && (row.category === null || row.category === matter.category),
    );
    return {
      basic: basicOf(matter.category),
      entries: await viewsOf({ tx, county, actor }, rows),
      followed: await followedIn(tx, county, matter.id),
      mayFollow: isOpen(matter.state) ? mayActOn(actor, "matter.note", about) : "act-not-possible",
    };
  },
});

/** What helps before filing, for anybody. */
export const publicGuide = question<{ category: string }, null, PublicGuide | null>({
  verb: "library.public",
  input: z.object({ category: z.string().max(2) }),
  load: async () => null,
  who: () => null,
  answer: async ({ tx, county, input: { category } }) => {
    const basic = basicOf(category);
    if (basic === null) return null;
    const rows = await listEntries(tx, county, "published");
    const own = rows.filter(
      (row) => row.kind === "resident" && (row.category === null || row.category === category),
    );
    return {
      category,
      before: basic.before,
      source: basic.source,
      from: basic.from,
      entries: own.map((row) => ({
        title: pair(row.title_zh, row.title_en),
        body: pair(row.body_zh, row.body_en),
        source: row.source,
        sourceDate: row.source_date,
      })),
    };
  },
});
