import type { Unit } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { type About, areaOf, mayAct } from "@maple/identity";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { teamKinds } from "../model/hand-over.ts";
import { type EntryRow, findEntryToChange } from "../store/report-store.ts";
import { stationOf } from "./team-facts.ts";

/** Where a unit's report stands: at the unit for its own people, in the station for whoever watches that. */
export function aboutReport(map: CountyMap, unit: string): About {
  const isRoom = map.units.get(unit)?.kind === "police-room";
  return { grid: null, room: isRoom ? unit : stationOf(map, unit), community: unit, carriers: [] };
}

/** Rooms and teams within an ability, the two teams and the room first; also those that are closed by now. */
export function reportUnits(map: CountyMap, actor: Actor, ability: string): Unit[] {
  const area = areaOf(actor, ability);
  if (area === null) return [];
  return [...map.units.values()]
    .filter((unit) => {
      if (!teamKinds.includes(unit.kind)) return false;
      const { room } = aboutReport(map, unit.id);
      return area.all || area.units.includes(unit.id) || (room !== null && area.rooms.includes(room));
    })
    .sort((a, b) => teamKinds.indexOf(a.kind) - teamKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}

export interface EntryFacts {
  entry: EntryRow;
  about: About;
  map: CountyMap;
}

/** An entry for an act that changes it. Whoever may not read it hears what they would hear of one that does not exist. */
export async function loadEntry(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { entry: string };
}): Promise<EntryFacts> {
  const { tx, county, actor } = given;
  const outside = actor.kind === "guest" || actor.kind === "party";
  const [found, map] = await Promise.all([
    findEntryToChange(tx, county, given.input.entry),
    countyMap(tx, county),
  ]);
  const entry = found ?? refuse(outside ? "not-signed-in" : "report-entry-not-found");
  return { entry, map, about: aboutReport(map, entry.unit) };
}

/** Whether somebody may do something to an entry: no ability reaches further than the reports they read. */
export function mayOnEntry(actor: Actor, ability: string, about: About): string | null {
  const reads = mayAct(actor, "teamwork.feed", about);
  if (reads !== null) return reads === "not-signed-in" ? reads : "report-entry-not-found";
  return mayAct(actor, ability, about);
}
