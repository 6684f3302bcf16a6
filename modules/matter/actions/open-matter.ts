import type { CountyMap } from "@maple/grid/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { isCategory } from "../model/matter-categories.ts";
import { clockValues } from "../store/clock-store.ts";
import { findMatter, type MatterCore } from "../store/matter-store.ts";
import { takeUp } from "./accept.ts";
import { type Because, beginMatter, type Filing } from "./begin-matter.ts";

interface Opening {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
  map: CountyMap;
  title: string;
  story: string;
  category: string;
  /** By which way it came: a code of `matterSources`. */
  source: Filing["source"];
  /** The police room it lies with, the grid of that room where it is known, and the reason that is shown for it. */
  room: string;
  grid: string | null;
  because: Because;
  placeWords: string;
  /** Who carries it from the first moment. */
  holder: string;
  /** Where it came from, for the ledger: ids alone. */
  from: Readonly<Record<string, string>>;
  tell(one: Told): void;
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
  const begun = beginMatter({
    tx,
    county,
    actor: given.actor,
    now,
    map,
    values: await clockValues(tx, county),
    filing: {
      title: given.title,
      story: given.story,
      place: { way: "words", words: given.placeWords },
      placeWords: given.placeWords,
      category,
      source: given.source,
      // Staff took it on them in public: nobody waits for a patrol.
      policeTold: true,
    },
    lies: {
      grid,
      room,
      because: given.because,
    },
    reporter: null,
    data: given.from,
    tell,
  });
  await begun.kept;
  const { id } = begun;
  await takeUp({ tx, county, now, matter: (await findMatter(tx, county, id))!, by: given.holder, tell });
  return (await findMatter(tx, county, id))!;
}
