import type { Unit } from "@maple/grid";
import type { CountyMap } from "@maple/grid/server";
import { grants } from "@maple/identity";
import { isRole } from "@maple/people";
import { listStaff } from "@maple/people/server";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { type TeamChoice, teamKinds } from "../model/hand-over.ts";
import type { Team } from "../rules/hand-over.ts";

export const zone = "Asia/Shanghai";

/** The station that a room or a team stands under; null where there is none. */
export function stationOf(map: CountyMap, unit: string | null): string | null {
  for (let at = unit; at !== null; at = map.units.get(at)?.parent ?? null)
    if (map.units.get(at)?.kind === "station") return at;
  return null;
}

/** The teams, the room and the police rooms of one station today, the two teams and the room first. */
export function teamsUnder(map: CountyMap, station: string | null): Unit[] {
  if (station === null) return [];
  return [...map.units.values()]
    .filter(
      (unit) =>
        teamKinds.includes(unit.kind) &&
        (unit.until === null || unit.until > map.day) &&
        stationOf(map, unit.id) === station,
    )
    .sort((a, b) => teamKinds.indexOf(a.kind) - teamKinds.indexOf(b.kind));
}

/** Who may take a matter that is offered to their team, by unit: whoever holds such a post there today. */
export async function fitByUnit(
  tx: Tx,
  county: number,
  now: string,
): Promise<Map<string, Array<{ id: string; name: string }>>> {
  const fit = new Map<string, Array<{ id: string; name: string }>>();
  for (const { id, name, role, unit } of await listStaff(tx, county, localDateOf(now, zone), null)) {
    if (!isRole(role) || !("teamwork.receive" in grants[role])) continue;
    const there = fit.get(unit) ?? [];
    if (!there.some((one) => one.id === id)) there.push({ id, name });
    fit.set(unit, there);
  }
  return fit;
}

export async function choicesFor(
  tx: Tx,
  county: number,
  given: { map: CountyMap; station: string | null; now: string },
): Promise<TeamChoice[]> {
  const fit = await fitByUnit(tx, county, given.now);
  return teamsUnder(given.map, given.station).map(({ id, kind, name }) => ({
    id,
    kind,
    name,
    staff: fit.get(id) ?? [],
  }));
}

/** One team as the rules see it; null when it is none of that station's. */
export async function teamFor(
  tx: Tx,
  county: number,
  given: { map: CountyMap; room: string | null; unit: string; now: string },
): Promise<Team | null> {
  const under = teamsUnder(given.map, stationOf(given.map, given.room));
  if (!under.some((one) => one.id === given.unit)) return null;
  const fit = (await fitByUnit(tx, county, given.now)).get(given.unit) ?? [];
  return { id: given.unit, fit: fit.map((one) => one.id) };
}
