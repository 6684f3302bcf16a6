import {
  type Grid,
  gridForPlace,
  gridLevelWords,
  isInForce,
  type Place,
  placeRefusalWords,
  type Unit,
} from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { gridDuties, seatsOf } from "@maple/people";
import { carersOf, postsOn, staffNames } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import { inCounty, type Tx } from "@maple/platform/db";
import { boundsOf, type Shape } from "@maple/platform/map";
import { named, say } from "@maple/platform/words";
import type { Lang } from "@maple/platform/words/pairs";
import { nowMoment, type Portal } from "./portal.ts";
import { qrRows } from "./qr-rows.ts";
import type { GridCard, GridLevelCard } from "./src/pages.tsx";

export const mapOf = (portal: Portal): Promise<CountyMap> =>
  inCounty(portal.db, portal.county, (tx) => countyMap(tx, portal.county));
export const todayIn = (portal: Portal): string => localDateOf(nowMoment(), portal.zone);

const standing = (unit: Unit, day: string) => unit.from <= day && (unit.until === null || day < unit.until);

/** Towns with their communities and villages, for a list to choose from. */
export function townsOf(map: CountyMap, lang: Lang, day: string) {
  const units = [...map.units.values()].filter((unit) => standing(unit, day));
  return units
    .filter((unit) => unit.kind === "town")
    .map((town) => ({
      id: town.id,
      name: named(town.name, lang),
      areas: units
        .filter((unit) => (unit.kind === "community" || unit.kind === "village") && unit.parent === town.id)
        .map((unit) => ({ id: unit.id, name: named(unit.name, lang) })),
    }));
}

/** The small grids of a community, those that hold today. */
export function gridsIn(map: CountyMap, area: string, lang: Lang, day: string) {
  return [...map.grids.values()]
    .filter((grid) => grid.level === 3 && grid.community === area && isInForce(grid, day))
    .map((grid) => ({ id: grid.id, name: named(grid.name, lang) }));
}

/** Where a place leads: the grid and room in words, or why it cannot be taken. */
export function placing(
  map: CountyMap,
  place: Place,
  lang: Lang,
  day: string,
): { goesTo: string | null } | { refused: string } {
  const found = gridForPlace(place, { ...map, on: day });
  if (!found.placed)
    return { refused: say(placeRefusalWords[found.refused.code], lang, found.refused.values) };
  const grid = found.grid === null ? undefined : map.grids.get(found.grid);
  if (!grid) return { goesTo: null };
  const room = map.units.get(grid.policeRoom);
  return {
    goesTo: [named(grid.name, lang), room ? named(room.name, lang) : ""]
      .filter((name) => name !== "")
      .join(lang === "zh" ? "，" : ", "),
  };
}

/** The public card of a grid; null when there is none of that id. */
export async function gridCardOf(portal: Portal, id: string): Promise<GridCard | null> {
  const day = todayIn(portal);
  return inCounty(portal.db, portal.county, async (tx) => {
    const map = await countyMap(tx, portal.county);
    const grid = map.grids.get(id);
    if (!grid || !isInForce(grid, day)) return null;
    const room = map.units.get(grid.policeRoom);
    const station =
      room?.kind === "station" ? room : [...map.units.values()].find((unit) => unit.kind === "station");
    const { gridWorker, officer } = await carersOf(tx, portal.county, day, {
      grid: grid.id,
      room: grid.policeRoom,
    });
    return {
      id: grid.id,
      code: grid.code,
      name: grid.name,
      communityName: map.units.get(grid.community)?.name ?? null,
      roomName: room?.name ?? null,
      roomPhone: room?.phone ?? null,
      stationPhone: station && station.id !== room?.id ? (station.phone ?? null) : null,
      gridWorker: gridWorker?.name ?? null,
      officer: officer?.name ?? null,
      levels: await levelsOf(tx, portal.county, map, grid, day),
      outline: grid.shape ? outlineOf(grid.shape) : null,
      reportAt: `/report?room=${grid.policeRoom}`,
      qr: qrRows(`${portal.publicUrl}/grid/${grid.id}`),
    };
  });
}

/** The grid and those above it, each with what it is for and who sits there. */
async function levelsOf(
  tx: Tx,
  county: number,
  map: CountyMap,
  grid: Grid,
  day: string,
): Promise<GridLevelCard[]> {
  const standingGrids = [...map.grids.values()].filter((one) => isInForce(one, day));
  const town = grid.level === 1 ? grid.community : (map.units.get(grid.community)?.parent ?? null);
  const above = (level: 1 | 2, community: string | null) =>
    standingGrids.find((one) => one.level === level && one.community === community);
  const chain = [
    grid,
    ...(grid.level === 3 ? [above(2, grid.community)] : []),
    ...(grid.level > 1 ? [above(1, town)] : []),
  ].filter((one) => one !== undefined);
  const posts = await postsOn(tx, county, day);
  const seats = chain.map((one) => {
    const within = standingGrids.filter((each) => each.level === 3 && each.community === one.community);
    return seatsOf({ ...one, within: within.map((each) => each.id) }, posts);
  });
  const ids = seats.flatMap((each) => [...each.head, ...each.administrators]);
  const names = await staffNames(tx, county, ids);
  const namesOf = (staff: readonly string[]) =>
    staff.map((id) => names.get(id)).filter((name) => name !== undefined);
  return chain.map((one, i) => ({
    level: gridLevelWords[one.level],
    name: one.name,
    duty: gridDuties[one.level].duty,
    source: gridDuties[one.level].source,
    head: namesOf(seats[i]!.head),
    administrators: namesOf(seats[i]!.administrators),
  }));
}

/** An area as an SVG path in a box of 100 by 100, north up; a degree of longitude is narrowed to the latitude. */
export function outlineOf(shape: Shape): string {
  const [west, south, east, north] = boundsOf(shape);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = 100 / Math.max((east - west) * narrow, north - south, 1e-9);
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const ring = (points: ReadonlyArray<readonly [number, number]>) =>
    `M${points.map(([lng, lat]) => `${((lng - west) * narrow * scale).toFixed(1)} ${((north - lat) * scale).toFixed(1)}`).join("L")}Z`;
  return polygons.flatMap((polygon) => polygon.map(ring)).join("");
}
