import type { CountyMap } from "@maple/grid/server";
import { isOpen, matterStates } from "@maple/matter";
import { addDays, startOfLocalDay } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { stationOf, zone } from "../actions/team-facts.ts";
import type { DayNumbers } from "../model/day-report.ts";
import { countsOfRooms, countsOfTeams, overdueNow, type ReportRow } from "../store/feed-store.ts";

const open = matterStates.filter(isOpen);

/**
 * The numbers beside some reports, counted from the matters as they are: by the room a matter lies in, for the command
 * room over its whole station, for a team by what it was handed.
 */
export async function dayNumbers(
  tx: Tx,
  county: number,
  given: { map: CountyMap; reports: readonly ReportRow[]; today: string; now: string },
): Promise<(report: ReportRow) => DayNumbers> {
  const { map, reports, today, now } = given;
  const days = reports.map((one) => one.day).sort();
  const span = {
    from: startOfLocalDay(days[0] ?? today, zone),
    until: startOfLocalDay(addDays(days.at(-1) ?? today, 1), zone),
    zone,
  };
  const placesBy = new Map(
    [...new Set(reports.map((one) => one.unit))].map((unit) => [unit, placesOf(map, unit)]),
  );
  const rooms = [...new Set([...placesBy.values()].flatMap((one) => one.rooms))];
  const teams = [...new Set([...placesBy.values()].flatMap((one) => one.teams))];
  const [ofRooms, ofTeams, late] = await Promise.all([
    rooms.length > 0 ? countsOfRooms(tx, county, { ...span, units: rooms }) : [],
    teams.length > 0 ? countsOfTeams(tx, county, { ...span, units: teams }) : [],
    reports.some((one) => one.day === today) ? overdueNow(tx, county, { rooms, teams, open, now }) : null,
  ]);
  return ({ unit, day }) => {
    const { rooms, teams } = placesBy.get(unit)!;
    const counted = [
      ...ofRooms.filter((row) => row.day === day && rooms.includes(row.at)),
      ...ofTeams.filter((row) => row.day === day && teams.includes(row.at)),
    ];
    const sum = (key: "came" | "taken" | "settled") => counted.reduce((n, row) => n + row[key], 0);
    return {
      cameIn: sum("came"),
      takenUp: sum("taken"),
      settled: sum("settled"),
      overdue:
        day === today && late
          ? [...rooms, ...teams].reduce((n, place) => n + (late.get(place) ?? 0), 0)
          : null,
    };
  };
}

/** Where the matters of a unit are looked for. */
function placesOf(map: CountyMap, unit: string): { rooms: string[]; teams: string[] } {
  const kind = map.units.get(unit)?.kind;
  if (kind === "police-room") return { rooms: [unit], teams: [] };
  if (kind !== "command-room") return { rooms: [], teams: [unit] };
  const station = stationOf(map, unit);
  const rooms = [...map.units.values()].filter(
    (one) => (one.kind === "police-room" || one.kind === "station") && stationOf(map, one.id) === station,
  );
  return { rooms: rooms.map((one) => one.id), teams: [] };
}
