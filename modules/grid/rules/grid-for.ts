import type { LocalDate } from "@maple/platform/clock";
import { type Point, toWgs84 } from "@maple/platform/map";
import type { Grid } from "../model/grid.ts";
import type { GridReason, PlaceRefusal } from "../model/grid-words.ts";
import type { Place } from "../model/place.ts";
import type { Unit } from "../model/unit.ts";
import { type GridIndex, gridAt, metresToBorder } from "./grid-index.ts";
import { isInForce } from "./in-force.ts";

/** What the county is on one day. */
export type PlaceFacts = {
  index: GridIndex;
  grids: ReadonlyMap<string, Grid>;
  units: ReadonlyMap<string, Unit>;
  on: LocalDate;
};

export type Because<Code extends string> = { code: Code; values: Record<string, string> };

/** A grid with its reason (null: the command room assigns it), or a named refusal. */
export type GridForPlace =
  | { placed: true; grid: string | null; because: Because<GridReason> }
  | { placed: false; refused: Because<PlaceRefusal> };

const refuse = (code: PlaceRefusal, values: Record<string, string> = {}): GridForPlace => ({
  placed: false,
  refused: { code, values },
});

const place = (code: GridReason, grid: Grid | null, values: Record<string, string> = {}): GridForPlace => ({
  placed: true,
  grid: grid?.id ?? null,
  because: { code, values: grid ? { ...values, grid: grid.name.zh } : values },
});

/** Which grid answers for a place. Mission A2: the place, or the unit, gives the grid, and the reason is shown. */
export function gridForPlace(where: Place, facts: PlaceFacts): GridForPlace {
  if (where.way === "point") return forPoint(where.point, where.datum, facts);
  if (where.way === "grid") return forChosenGrid(where.grid, facts);
  if (where.way === "unit") return forUnit(where.unit, facts);
  return forWords(where, facts);
}

function forPoint(told: Point, datum: "wgs84" | "gcj02" | "bd09", facts: PlaceFacts): GridForPlace {
  const [lng, lat] = told;
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return refuse("point-not-a-number");
  const values = { lng: lng.toFixed(6), lat: lat.toFixed(6) };
  const onEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  const point = toWgs84(told, datum);
  const grid = onEarth ? facts.grids.get(gridAt(facts.index, point) ?? "") : undefined;
  if (grid) return place("point-inside", grid);
  const swapped = toWgs84([lat, lng], datum);
  if (gridAt(facts.index, swapped) !== null) {
    return refuse("point-swapped", { lng: values.lat, lat: values.lng });
  }
  if (!onEarth) return refuse("point-out-of-range", values);
  const metres = Math.round(metresToBorder(facts.index, point));
  return refuse("point-outside-county", { ...values, metres: String(metres) });
}

function forChosenGrid(id: string, facts: PlaceFacts): GridForPlace {
  const grid = facts.grids.get(id);
  if (!grid) return refuse("grid-unknown");
  if (!isInForce(grid, facts.on)) return refuse("grid-not-in-force", { grid: grid.name.zh, on: facts.on });
  return place("chosen", grid);
}

function forUnit(id: string, facts: PlaceFacts): GridForPlace {
  const unit = facts.units.get(id);
  if (!unit) return refuse("unit-unknown");
  const values = { unit: unit.name.zh };
  for (const grid of facts.grids.values()) {
    if (grid.unit === id && isInForce(grid, facts.on)) return place("unit-grid", grid, values);
  }
  const area = areaGridOf(unit, facts);
  if (area) return place("unit-community", area, values);
  const standsIn = unit.point && facts.grids.get(gridAt(facts.index, unit.point) ?? "");
  if (!standsIn) return place("unit-without-grid", null, values);
  return place(unit.kind === "police-room" ? "room-qr" : "unit-stands-inside", standsIn, values);
}

/** The first- or second-level grid that a town, street, community or village itself is. */
function areaGridOf(unit: Unit, facts: PlaceFacts): Grid | null {
  const level = unit.kind === "town" ? 1 : unit.kind === "community" || unit.kind === "village" ? 2 : null;
  if (level === null) return null;
  for (const grid of facts.grids.values()) {
    if (grid.level === level && grid.community === unit.id && isInForce(grid, facts.on)) return grid;
  }
  return null;
}

function forWords(where: Extract<Place, { way: "words" }>, facts: PlaceFacts): GridForPlace {
  const words = where.words.trim();
  const community = facts.units.get(where.community ?? "");
  const town = facts.units.get(where.town ?? "");
  if (words === "" && !community && !town) return refuse("words-empty");
  const named = gridNamedIn(words, community?.id ?? null, facts);
  if (named) return place("words-name-grid", named, { named: named.name.zh });
  const ofCommunity = community && areaGridOf(community, facts);
  if (ofCommunity) return place("words-only-community", ofCommunity);
  const ofTown = town && areaGridOf(town, facts);
  if (ofTown) return place("words-only-town", ofTown);
  return place("words-only", null);
}

/** The one third-level grid whose name stands in the words; nothing when two do, for then nobody can tell. */
function gridNamedIn(words: string, community: string | null, facts: PlaceFacts): Grid | null {
  let found: Grid | null = null;
  for (const grid of facts.grids.values()) {
    if (grid.level !== 3 || !isInForce(grid, facts.on)) continue;
    if (community !== null && grid.community !== community) continue;
    if (!words.includes(grid.name.zh)) continue;
    if (found) return null;
    found = grid;
  }
  return found;
}
