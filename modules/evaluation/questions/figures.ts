import { mayAct } from "@maple/identity";
import type { MatterLine } from "@maple/matter";
import { type ListFilter, linesOf, listMatters } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { addDays } from "@maple/platform/clock";
import type { z } from "zod";
import {
  type Figures,
  figureKeys,
  figureListSchema,
  figuresQuerySchema,
  figureWords,
} from "../model/figures.ts";
import { interval } from "../rules/interval.ts";
import { type CountRow, lastRecount, readCounts } from "../store/count-store.ts";
import { countFigure, listFigure, type Period } from "../store/figure-store.ts";
import { figureArea, maySeeFigures, periodOf, whereIn } from "./area.ts";

const pageSize = 50;

/** The dashboard: each figure with its base, interval and formula, and the kept table category x state x month. */
export const figures = question<z.infer<typeof figuresQuerySchema>, null, Figures>({
  verb: "figures.see",
  input: figuresQuerySchema,
  load: async () => null,
  who: maySeeFigures,
  answer: async ({ tx, county, actor, input, now }) => {
    const area = figureArea(actor, "figures.see", input);
    const period = periodOf(input, now);
    const tiles: Figures["tiles"] = [];
    for (const key of figureKeys) {
      const { value, base } = await countFigure(tx, key, county, whereIn(county, area), period);
      const { name, unit, formula, version } = figureWords[key];
      tiles.push({
        key,
        value,
        base,
        unit,
        name,
        formula,
        version,
        interval: unit === "share" ? interval(value, base) : null,
      });
    }
    return {
      asOf: now,
      period: { from: period.fromDay, until: addDays(period.untilDay, -1) },
      tiles,
      table: tableOf(await readCounts(tx, county, countsAsked(area, period))),
      recount: await lastRecount(tx, county),
    };
  },
});

/** The kept table category x state x month alone, for programs and charts. */
export const counts = question<z.infer<typeof figuresQuerySchema>, null, Figures["table"]>({
  verb: "figures.counts",
  input: figuresQuerySchema,
  load: async () => null,
  who: maySeeFigures,
  answer: async ({ tx, county, actor, input, now }) => {
    const area = figureArea(actor, "figures.see", input);
    return tableOf(await readCounts(tx, county, countsAsked(area, periodOf(input, now))));
  },
});

function countsAsked(
  area: ListFilter,
  period: Period,
): { rooms: readonly string[] | null; from: string; until: string } {
  const rooms = area.room ? [area.room] : area.area.all ? null : [...area.area.rooms];
  return { rooms, from: `${period.fromDay.slice(0, 8)}01`, until: period.untilDay };
}

function tableOf(rows: readonly CountRow[]): Figures["table"] {
  return rows.map(({ category, state, month, matters }) => ({ category, state, month, count: matters }));
}

/**
 * The list behind a figure: the matters that count, or those of its base that do not. A figure may be wider than what
 * its reader may open: the list holds only matters they may see.
 */
export const figureList = question<
  z.infer<typeof figureListSchema>,
  null,
  { lines: MatterLine[]; total: number }
>({
  verb: "figures.list",
  input: figureListSchema,
  load: async () => null,
  who: (actor) => maySeeFigures(actor) ?? mayAct(actor, "matter.see", null),
  answer: async ({ tx, county, actor, input, now }) => {
    const area = figureArea(actor, "matter.see", input);
    const { ids, total } = await listFigure(
      tx,
      input.key,
      county,
      whereIn(county, area),
      periodOf(input, now),
      { part: input.part, limit: pageSize, offset: (input.page - 1) * pageSize },
    );
    const rows = await listMatters(
      tx,
      county,
      { ...area, ids },
      { sort: "newest", after: null, limit: pageSize },
    );
    return { lines: await linesOf(tx, county, rows, now), total };
  },
});
