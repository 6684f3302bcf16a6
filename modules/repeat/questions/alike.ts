import { type About, mayAct } from "@maple/identity";
import { isOpen, mayActOn, sealedTitle } from "@maple/matter";
import { aboutFor, findMatter, loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, question, staffAmong, staffOf } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { distanceMetres } from "@maple/platform/map";
import { withLivingTracks } from "@maple/track/server";
import { z } from "zod";
import { type AlikeView, days, type RepeatView } from "../model/repeat.ts";
import { howAlike, type Told } from "../rules/how-alike.ts";
import { mayMerge } from "../rules/merge.ts";
import { maySplit } from "../rules/split.ts";
import { type ComparedRow, comparedOf, nearOf } from "../store/alike-store.ts";
import { sharersOf } from "../store/mark-store.ts";
import { mergesOf } from "../store/merge-store.ts";
import { splitsOf } from "../store/split-store.ts";
import { partsHere } from "./parts-here.ts";

const zone = "Asia/Shanghai";
/** Candidates that are compared, and those that are shown. */
const most = { near: 80, shared: 60, shown: 8 };

export interface Given {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
}

/** What may be the same as this matter, or came again; and what was merged with it. */
export const repeatView = question<{ matter: string }, MatterFacts, RepeatView>({
  verb: "repeat.view",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const given: Given = { tx, county, actor, now };
    const [own] = await comparedOf(tx, county, [matter.id]);
    const since = startOfLocalDay(addDays(localDateOf(now, zone), -days.repeat), zone);
    const near =
      matter.grid === null
        ? []
        : await nearOf(tx, county, {
            matter: matter.id,
            grid: matter.grid,
            category: matter.category,
            since,
            limit: most.near,
          });
    const shared = await sharersOf(tx, county, matter.id, most.shared);
    const known = new Set(near.map((row) => row.id));
    const others = [
      ...near,
      ...(await comparedOf(
        tx,
        county,
        [...shared.keys()].filter((id) => !known.has(id)),
      )),
    ];
    const merges = await mergesOf(tx, county, matter.id);
    const splits = await splitsOf(tx, county, matter.id);
    const living = await withLivingTracks(
      tx,
      county,
      others.map((one) => one.id),
    );
    const bound = new Set([
      ...merges.flatMap((merge) => [merge.kept, merge.merged]),
      ...splits.flatMap((split) => [split.matter, split.part]),
    ]);
    const mayHere = mayActOn(actor, "repeat.merge", about);
    const found: Array<AlikeView & { closeness: number }> = [];
    let elsewhere = 0;
    for (const row of others) {
      if (bound.has(row.id)) continue;
      const alike = howAlike(toldOf(own!), toldOf(row), shared.get(row.id) ?? [], metres(own!, row));
      if (!alike) continue;
      const where = await aboutFor(given, row as Parameters<typeof aboutFor>[1] & ComparedRow);
      const sight = mayAct(actor, "matter.see", where);
      if (sight !== null && sight !== "matter-sealed") {
        // Another's matter: that it is there, and nothing of it. Of a protected one not even that.
        if (row.sealed === null) elsewhere++;
        continue;
      }
      const { closeness, ...rest } = alike;
      found.push({
        id: row.id,
        code: row.code,
        state: row.state,
        title: sight === null ? row.title : sealedTitle.zh,
        category: row.category,
        placeWords: sight === null ? row.place_words : "",
        reportedAt: row.reported_at,
        ...rest,
        mayMerge:
          mayHere ??
          mayActOn(actor, "repeat.merge", where as About) ??
          mayMerge(
            { id: row.id, state: row.state, sealed: row.sealed !== null, trackUnderWay: living.has(row.id) },
            { id: matter.id, state: matter.state, sealed: matter.sealed !== null },
          ),
        closeness,
      });
    }
    found.sort((a, b) => b.closeness - a.closeness || b.reportedAt.localeCompare(a.reportedAt));
    return {
      alike: found.slice(0, most.shown).map(({ closeness: _closeness, ...line }) => line),
      elsewhere,
      ...(await mergedHere(given, matter.id, merges)),
      ...(await partsHere(given, matter.id, splits)),
      maySplit: mayHere ?? maySplit(matter.state),
    };
  },
});

async function mergedHere(
  given: Given,
  matter: string,
  merges: Awaited<ReturnType<typeof mergesOf>>,
): Promise<Pick<RepeatView, "merged" | "into">> {
  const { tx, county, actor } = given;
  const names = await staffNames(tx, county, staffAmong(merges.map((one) => one.by)));
  const merged: RepeatView["merged"] = [];
  let into: RepeatView["into"] = null;
  for (const merge of merges) {
    const other = await findMatter(tx, county, merge.kept === matter ? merge.merged : merge.kept);
    if (!other) continue;
    const where = await aboutFor(given, other);
    const seen = mayAct(actor, "matter.see", where) === null;
    if (merge.kept === matter)
      merged.push({
        merge: merge.id,
        id: other.id,
        code: other.code,
        title: seen ? other.title : "",
        reportedAt: other.reported_at,
        at: merge.at,
        by: names.get(staffOf(merge.by) ?? "") ?? null,
        mayUndo: mayActOn(actor, "repeat.merge", where),
      });
    else
      into = {
        merge: merge.id,
        id: other.id,
        code: other.code,
        seen,
        mayUndo: mayActOn(actor, "repeat.merge", where),
      };
  }
  return { merged, into };
}

function toldOf(row: ComparedRow): Told {
  return {
    text: `${row.title} ${row.story}`,
    category: row.category,
    placeWords: row.place_words,
    reportedAt: row.reported_at,
    isOpen: isOpen(row.state),
  };
}

function metres(a: ComparedRow, b: ComparedRow): number | null {
  if (a.lng === null || a.lat === null || b.lng === null || b.lat === null) return null;
  return distanceMetres([a.lng, a.lat], [b.lng, b.lat]);
}
