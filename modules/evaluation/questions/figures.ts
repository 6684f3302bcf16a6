import { mayAct } from "@maple/identity";
import { type ListFilter, linesOf, listMatters } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { addDays, addMonths } from "@maple/platform/clock";
import type { z } from "zod";
import {
  type FigureLine,
  type Figures,
  figureKeys,
  figureListSchema,
  figuresQuerySchema,
  figureWords,
  formulaOf,
} from "../model/figures.ts";
import { interval } from "../rules/interval.ts";
import { type CountRow, lastRecount, readCounts } from "../store/count-store.ts";
import { countFigure, countSilent, type Item, listFigure, type Period } from "../store/figure-store.ts";
import { figureArea, maySeeFigures, periodOf, whereIn } from "./area.ts";

const pageSize = 50;

/** The dashboard: each figure with its base, interval and formula, and the kept table category x state x month. */
export const figures = question<z.infer<typeof figuresQuerySchema>, null, Figures>({
  verb: "figures.see",
  input: figuresQuerySchema,
  load: async () => null,
  who: maySeeFigures,
  answer: async ({ tx, county, actor, input, now }) => {
    const area = figureArea(actor, "figures.see", input, "counted");
    const period = periodOf(input, now);
    const tiles: Figures["tiles"] = [];
    for (const key of figureKeys) {
      const asked = [tx, key, county, whereIn(county, area), period] as const;
      const [{ value, base }, silent] = await Promise.all([countFigure(...asked), countSilent(...asked)]);
      const { name, unit, counts } = figureWords[key];
      tiles.push({
        key,
        value,
        base,
        silent,
        unit,
        counts,
        name,
        ...formulaOf(key),
        interval: unit === "share" ? interval(value, base) : null,
      });
    }
    return {
      asOf: now,
      period: { from: period.fromDay, until: addDays(period.untilDay, -1) },
      tiles,
      table: tableOf(await readCounts(tx, county, countsAsked(area, period))),
      tablePeriod: wholeMonths(period),
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
    const area = figureArea(actor, "figures.see", input, "counted");
    return tableOf(await readCounts(tx, county, countsAsked(area, periodOf(input, now))));
  },
});

function countsAsked(
  area: ListFilter,
  period: Period,
): { rooms: readonly string[] | null; from: string; until: string } {
  const rooms = area.room ? [area.room] : area.area.all ? null : [...area.area.rooms];
  return { rooms, from: wholeMonths(period).from, until: period.untilDay };
}

/** The first and last day of the months that a period touches; days to come hold nothing yet. */
function wholeMonths(period: Period): { from: string; until: string } {
  const last = addDays(period.untilDay, -1);
  const end = addDays(addMonths(`${last.slice(0, 8)}01`, 1), -1);
  return {
    from: `${period.fromDay.slice(0, 8)}01`,
    until: last <= period.today && end > period.today ? period.today : end,
  };
}

function tableOf(rows: readonly CountRow[]): Figures["table"] {
  return rows.map(({ category, state, month, matters }) => ({ category, state, month, count: matters }));
}

/**
 * The list behind a figure: what counts, or what of its base does not, with its true total on every page. A figure may
 * be wider than what its reader may open: the list holds only matters they may see.
 */
export const figureList = question<
  z.infer<typeof figureListSchema>,
  null,
  { lines: FigureLine[]; total: number; pageSize: number }
>({
  verb: "figures.list",
  input: figureListSchema,
  load: async () => null,
  who: (actor) => maySeeFigures(actor) ?? mayAct(actor, "matter.see", null),
  answer: async ({ tx, county, actor, input, now }) => {
    const area = figureArea(actor, "matter.see", input, "counted");
    const asked = [tx, input.key, county, whereIn(county, area), periodOf(input, now)] as const;
    const { value, base } = await countFigure(...asked);
    const behind = await listFigure(...asked, {
      part: input.part,
      limit: pageSize,
      offset: (input.page - 1) * pageSize,
    });
    const ids = [...new Set(behind.map((one) => one.matter))];
    const rows = await listMatters(
      tx,
      county,
      { ...figureArea(actor, "matter.see", input, "listed"), ids },
      { sort: "newest", after: null, limit: pageSize },
    );
    const lines = new Map((await linesOf(tx, county, rows, now)).map((line) => [line.id, line]));
    return {
      lines: behind.flatMap(({ matter, item }) => {
        const line = lines.get(matter);
        // What is owed or was said in a sealed matter is part of its story.
        return line ? [{ ...line, ...seen(line.sealed ? null : item) }] : [];
      }),
      total: input.part === "value" ? value : base - value,
      pageSize,
    };
  },
});

function seen(item: Item | null): Pick<FigureLine, "obligation" | "rating"> {
  if (item === null) return { obligation: null, rating: null };
  return "score" in item ? { obligation: null, rating: item } : { obligation: item, rating: null };
}
