import type { CountyMap } from "@maple/grid/server";
import { refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId, newReceiptCode } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { categoryWeights } from "../model/category-weights.generated.ts";
import { isCategory } from "../model/matter-categories.ts";
import { dueOf, firstDue, moveClocks } from "../rules/clock-moves.ts";
import { tidyStory } from "../rules/report.ts";
import { suggestCategories } from "../rules/suggest-category.ts";
import { clockValues } from "../store/clock-store.ts";
import { findMatter, insertMatter, type MatterCore } from "../store/matter-store.ts";
import { takeUp } from "./accept.ts";

interface Opening {
  tx: Tx;
  county: number;
  now: string;
  map: CountyMap;
  title: string;
  story: string;
  category: string;
  /** By which way it came: a code of `matterSources`. */
  source: string;
  /** The police room it lies with, and the grid of that room where it is known. */
  room: string;
  grid: string | null;
  placeWords: string;
  /** Who carries it from the first moment. */
  holder: string;
  /** Where it came from, for the ledger: ids alone. */
  from: Readonly<Record<string, string>>;
  tell(one: Told): void;
}

/** What a text seems to be about; the first guess, which a person may change. */
export function suggestedCategory(text: string): string {
  return suggestCategories(text, categoryWeights)[0]?.category ?? "99";
}

/**
 * A matter that nobody reported: staff took something on them, in public, and it goes into the register like any other
 * and is taken up at once. It has no reporter, so nobody's data belongs to it. Its clocks count from now.
 * @returns the matter as it stands after it was taken up. Refuses an unknown category.
 */
export async function openMatter(given: Opening): Promise<MatterCore> {
  const { tx, county, now, map, category, room, tell } = given;
  if (!isCategory(category)) refuse("category-unknown");
  const grid = given.grid === null ? null : (map.grids.get(given.grid) ?? null);
  const unit = map.units.get(room)?.name.zh ?? "";
  const running = { category, grade: null, values: await clockValues(tx, county) };
  const clocks = moveClocks([], "report", now, running).map((clock) => ({ ...clock, due: dueOf(clock) }));
  const id = newId();
  await insertMatter(
    tx,
    county,
    {
      id,
      code: newReceiptCode(),
      state: "reported",
      title: given.title,
      story: tidyStory(given.story),
      category,
      subtype: null,
      category_by: "staff",
      source: given.source,
      place_words: tidyStory(given.placeWords).slice(0, 300),
      lng: null,
      lat: null,
      grid: grid?.id ?? null,
      community: grid?.community ?? null,
      room,
      because:
        grid === null
          ? { code: "meeting-room", values: { unit } }
          : { code: "meeting-grid", values: { unit, grid: grid.name.zh } },
      reporter: null,
      happened_at: null,
      reported_at: now,
      due_at: firstDue(clocks),
      sealed: null,
    },
    clocks,
  );
  tell({
    stream: id,
    kind: "matter",
    type: "matter.reported",
    begins: true,
    data: { to: "reported", category, grid: grid?.id ?? null, source: given.source, ...given.from },
  });
  await takeUp({ tx, county, now, matter: (await findMatter(tx, county, id))!, by: given.holder, tell });
  return (await findMatter(tx, county, id))!;
}
