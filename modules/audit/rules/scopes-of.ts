import { type ActGroup, groupsOfCounty } from "../model/act-groups.ts";
import { countyScope } from "../model/audit.ts";

interface UnitAbove {
  kind: string;
  parent: string | null;
}

/** The station at or above a unit; null when there is none. */
export function stationAbove(units: ReadonlyMap<string, UnitAbove>, unit: string | null): string | null {
  const seen = new Set<string>();
  for (let at = unit; at !== null && !seen.has(at); ) {
    seen.add(at);
    const one = units.get(at);
    if (one?.kind === "station") return at;
    at = one?.parent ?? null;
  }
  return null;
}

/** The stations for which a post works: its unit's, and those whose police rooms look after its grids. */
export function stationsOfPost(
  post: { unit: string; grids: readonly string[] },
  map: {
    units: ReadonlyMap<string, UnitAbove>;
    grids: ReadonlyMap<string, { policeRoom: string }>;
  },
): string[] {
  const rooms = [post.unit, ...post.grids.map((grid) => map.grids.get(grid)?.policeRoom ?? null)];
  return [...new Set(rooms.map((room) => stationAbove(map.units, room)).filter((one) => one !== null))];
}

/**
 * Who may see an act: the station that had the matter, the stations of whoever did it, and the county's administrator
 * for what is theirs to answer for. An act is kept once for each.
 */
export function scopesOf(act: {
  group: ActGroup;
  matterStation: string | null;
  doerStations: readonly string[];
}): string[] {
  const stations = [...(act.matterStation ? [act.matterStation] : []), ...act.doerStations];
  return [...new Set([...(groupsOfCounty.includes(act.group) ? [countyScope] : []), ...stations])];
}
