import { createHash } from "node:crypto";
import type { Unit } from "@maple/grid";
import { isInForce, unitsAbove } from "@maple/grid";
import { type CountyMap, mapOn } from "@maple/grid/server";
import { areaOf } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { ruleAt } from "@maple/setup";
import { ruleVersions } from "@maple/setup/server";
import { formulaOn } from "../model/formula.ts";
import { monthFormulas } from "../model/formulas-of-months.ts";
import { type MonthKey, type MonthRule, monthRule, type RawFigure, type RoomMonth } from "../model/month.ts";
import { monthFigures, provedText } from "../rules/month-figures.ts";
import { endOf, lastDay, spanOf } from "../rules/months.ts";
import { roomMonths } from "../rules/room-months.ts";
import { historiesOf, ratingsBefore } from "../store/month-store.ts";
import { numbersUntil } from "../store/number-store.ts";

/** A station with its police rooms, both in the order of their names as the map keeps them. */
export interface StationRooms {
  station: Unit;
  rooms: Unit[];
}

/** The police rooms that an actor reaches with an ability, by their station, as they stood at the end of a month. */
export async function stationsOf(
  tx: Tx,
  county: number,
  actor: Actor,
  ability: string,
  month: string,
): Promise<StationRooms[]> {
  const area = areaOf(actor, ability);
  if (area === null) return [];
  return stationsIn(
    await mapOn(tx, county, lastDay(month)),
    month,
    (room) => area.all || area.rooms.includes(room),
  );
}

/** The same of a map that was read already. */
export function stationsIn(
  map: CountyMap,
  month: string,
  reached: (room: string) => boolean,
): StationRooms[] {
  const stations = new Map<string, StationRooms>();
  const rooms = [...map.units.values()].filter(
    (unit) => unit.kind === "police-room" && isInForce(unit, lastDay(month)) && reached(unit.id),
  );
  for (const room of rooms.sort(inOrder)) {
    const above = unitsAbove(room.parent, (id) => map.units.get(id)?.parent ?? null);
    const station = above.map((id) => map.units.get(id)).find((unit) => unit?.kind === "station");
    if (!station) continue;
    const kept = stations.get(station.id) ?? { station, rooms: [] };
    kept.rooms.push(room);
    stations.set(station.id, kept);
  }
  return [...stations.values()].sort((a, b) => inOrder(a.station, b.station));
}

// By name: never by result.
const inOrder = (a: Unit, b: Unit) =>
  a.name.zh < b.name.zh ? -1 : a.name.zh > b.name.zh ? 1 : a.id < b.id ? -1 : 1;

/** The rule that held at the end of a month; of one that still runs, what would hold at its end by what is decided. */
export async function monthRuleIn(
  tx: Tx,
  county: number,
  month: string,
): Promise<{ version: number; value: MonthRule }> {
  return ruleAt(monthRule, await ruleVersions(tx, county, monthRule), endOf(month));
}

/** What the indicators of some rooms and a month are made of, under a rule. */
export async function factsOf(
  tx: Tx,
  county: number,
  rooms: readonly string[],
  month: string,
  rule: MonthRule,
): Promise<RoomMonth[]> {
  const span = spanOf(month);
  const [histories, ratings, numbers] = await Promise.all([
    historiesOf(tx, county, rooms, span),
    ratingsBefore(tx, county, rooms, span),
    numbersUntil(tx, county, rooms, lastDay(month)),
  ]);
  return roomMonths(rooms, month, rule, { histories, ratings, numbers });
}

/** A figure with what proves it: formula, rule and the hash of the list behind. */
export interface ProvedFigure extends RawFigure {
  formula: number;
  rule: number;
  hash: string;
}

/** The three indicators of some rooms taken together, each proved. */
export function provedFigures(parts: readonly RoomMonth[], month: string, rule: number): ProvedFigure[] {
  return monthFigures(parts).map((figure) => ({
    ...figure,
    formula: formulaIn(figure.key, month),
    rule,
    hash: createHash("sha256").update(provedText(parts, figure.key)).digest("hex"),
  }));
}

/** The version of the formula of an indicator that holds for a month: that of its last day. */
export function formulaIn(key: MonthKey, month: string): number {
  return formulaOn(monthFormulas.find((one) => one.key === key)!, lastDay(month)).version;
}

/** Which part of the rooms a unit stands for: itself, or all rooms of the station. */
export function partsOf(unit: string, one: StationRooms, facts: readonly RoomMonth[]): RoomMonth[] {
  const mine = unit === one.station.id ? one.rooms.map((room) => room.id) : [unit];
  return facts.filter((part) => mine.includes(part.room));
}

/** A station and its rooms: the units that a month is published for. */
export const unitsOf = (one: StationRooms): string[] => [one.station.id, ...one.rooms.map((room) => room.id)];

/** The figures of a station and each of its rooms for a month, as they are computed now. */
export async function computed(
  tx: Tx,
  county: number,
  one: StationRooms,
  month: string,
): Promise<Array<ProvedFigure & { unit: string }>> {
  const rule = await monthRuleIn(tx, county, month);
  const rooms = one.rooms.map((room) => room.id);
  const facts = await factsOf(tx, county, rooms, month, rule.value);
  return unitsOf(one).flatMap((unit) =>
    provedFigures(partsOf(unit, one, facts), month, rule.version).map((figure) => ({ ...figure, unit })),
  );
}
