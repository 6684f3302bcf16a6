import { mayAct } from "@maple/identity";
import { linesOf, listMatters } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { question, refuse } from "@maple/platform/act";
import { z } from "zod";
import { listParts, type MonthLine, monthKeys, monthSchema, type NumberLine } from "../model/month.ts";
import { casesIn, countedBy } from "../rules/given-number.ts";
import { linesBehind } from "../rules/month-figures.ts";
import { lastDay } from "../rules/months.ts";
import { type NumberRow, numbersUntil } from "../store/number-store.ts";
import { figureArea, maySeeFigures } from "./area.ts";
import { factsOf, monthRuleIn, partsOf, type StationRooms, stationsOf, unitsOf } from "./month-facts.ts";

const pageSize = 50;

const input = z.object({
  month: monthSchema,
  unit: z.uuid(),
  key: z.enum(monthKeys),
  part: z.enum(listParts).default("value"),
  page: z.coerce.number().int().min(1).max(2000).default(1),
});

export interface MonthList {
  lines: MonthLine[];
  /** Of the rate of cases: the numbers that were given, a line for each room. */
  numbers: NumberLine[];
  total: number;
  pageSize: number;
}

/**
 * The lines behind an indicator of a month, exactly as many as the number says. A matter that the reader may not open has
 * its line without anything of it.
 */
export const monthList = question<z.infer<typeof input>, null, MonthList>({
  verb: "figures.month-list",
  input,
  load: async () => null,
  who: maySeeFigures,
  answer: async ({ tx, county, actor, input: asked, now }) => {
    const { month, unit, key, part, page } = asked;
    const stations = await stationsOf(tx, county, actor, "figures.see", month);
    const one = stations.find((station) => unitsOf(station).includes(unit));
    if (!one) return refuse("figure-unit-not-yours");
    const rooms = one.rooms.map((room) => room.id).filter((room) => unit === one.station.id || room === unit);
    const rule = await monthRuleIn(tx, county, month);
    if (key === "cases") {
      const all = await numbersUntil(tx, county, rooms, lastDay(month));
      const names = await staffNames(
        tx,
        county,
        all.map((number) => number.given_by),
      );
      const numbers = rooms.map((room) => numberLine(one, room, all, names, month, rule.value.per));
      return { lines: [], numbers, total: numbers.length, pageSize };
    }
    const facts = await factsOf(tx, county, rooms, month, rule.value);
    const behind = linesBehind(partsOf(unit, one, facts), key, part);
    const shown = behind.slice((page - 1) * pageSize, page * pageSize);
    const ids = [...new Set(shown.map((line) => line.matter))];
    const area = mayAct(actor, "matter.see", null) === null;
    const rows =
      area && ids.length > 0
        ? await listMatters(
            tx,
            county,
            { ...figureArea(actor, "matter.see", {}, "listed"), ids },
            { sort: "newest", after: null, limit: ids.length },
          )
        : [];
    const matters = new Map((await linesOf(tx, county, rows, now)).map((line) => [line.id, line]));
    return {
      lines: shown.map(({ matter, standing, on, score }) => {
        const line = matters.get(matter) ?? null;
        // What was said of a protected matter is part of its story.
        return {
          matter: line,
          standing,
          on: line ? on : null,
          score: line && !line.sealed ? score : null,
        };
      }),
      numbers: [],
      total: behind.length,
      pageSize,
    };
  },
});

function numberLine(
  one: StationRooms,
  room: string,
  all: readonly NumberRow[],
  names: ReadonlyMap<string, string>,
  month: string,
  per: "households" | "population",
): NumberLine {
  const given = (row: NumberRow | null) =>
    row && {
      value: row.value,
      day: row.day,
      version: row.version,
      source: row.source,
      reason: row.reason,
      by: names.get(row.given_by) ?? null,
      at: row.given_at,
    };
  return {
    room: one.rooms.find((unit) => unit.id === room)!.name,
    cases: given(casesIn(all, room, month)),
    per: given(countedBy(all, room, per, lastDay(month))),
  };
}
