import { unitsAbove } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { staffNames } from "@maple/people/server";
import { question } from "@maple/platform/act";
import ExcelJS from "exceljs";
import { z } from "zod";
import { checkedNumbers, numbersFile } from "../actions/import-numbers.ts";
import { roomsToGive } from "../actions/number-facts.ts";
import {
  type NumbersCheck,
  type NumbersView,
  type NumberView,
  numberColumns,
  numberKindWords,
  numberSheet,
} from "../model/given-number.ts";
import { monthSchema } from "../model/month.ts";
import { firstDay, lastDay, monthOf, monthPlus } from "../rules/months.ts";
import { type NumberRow, numbersUntil } from "../store/number-store.ts";

const input = z.object({ month: monthSchema.optional() });

/** What was given for a month in the rooms that somebody gives numbers for, with every version of it. */
export const numbers = question<z.infer<typeof input>, null, NumbersView>({
  verb: "figures.numbers",
  input,
  load: async () => null,
  who: (actor) => mayAct(actor, "figures.keep", null),
  answer: async ({ tx, county, actor, input: asked, now }) => {
    const month = asked.month ?? monthPlus(monthOf(now), -1);
    const [rooms, map] = await Promise.all([roomsToGive({ tx, county, actor, now }), countyMap(tx, county)]);
    const all = await numbersUntil(
      tx,
      county,
      rooms.map((room) => room.id),
      lastDay(month),
    );
    const shown = all.filter((row) => row.kind !== "cases" || row.day === firstDay(month));
    const names = await staffNames(
      tx,
      county,
      shown.map((row) => row.given_by),
    );
    const stationOf = (room: string) =>
      unitsAbove(room, (id) => map.units.get(id)?.parent ?? null)
        .map((id) => map.units.get(id))
        .find((unit) => unit?.kind === "station")?.name ?? { zh: "", en: "" };
    return {
      month,
      rooms: rooms.map((room) => ({ id: room.id, name: room.name, station: stationOf(room.id) })),
      numbers: viewsOf(shown, names),
    };
  },
});

/** Numbers with their versions, the newest day first. */
function viewsOf(rows: readonly NumberRow[], names: ReadonlyMap<string, string>): NumberView[] {
  const views = new Map<string, NumberView>();
  for (const row of rows) {
    const key = `${row.room} ${row.kind} ${row.day}`;
    const view = views.get(key) ?? { room: row.room, kind: row.kind, day: row.day, versions: [] };
    view.versions.unshift({
      version: row.version,
      value: row.value,
      source: row.source,
      reason: row.reason,
      by: names.get(row.given_by) ?? null,
      at: row.given_at,
    });
    views.set(key, view);
  }
  return [...views.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** A dry run: what the file would bring, and every fault in it by row and column. Nothing is kept. */
export const checkNumbersFile = question<z.infer<typeof numbersFile>, null, NumbersCheck>({
  verb: "figures.check-numbers",
  input: numbersFile,
  load: async () => null,
  who: (actor) => mayAct(actor, "figures.keep", null),
  answer: async ({ tx, county, actor, input: { file }, now }) => {
    const { numbers: found, corrections, faults } = await checkedNumbers({ tx, county, actor, now, file });
    return { lines: found.length, corrections, faults };
  },
});

const templateInput = z.object({ month: monthSchema, lang: z.enum(["zh", "en"]).default("zh") });

/** The file to fill in: a line of cases for each room and the month. Every cell is text, or a spreadsheet would change it. */
export const numbersTemplate = question<
  z.infer<typeof templateInput>,
  null,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "figures.numbers-template",
  input: templateInput,
  load: async () => null,
  who: (actor) => mayAct(actor, "figures.keep", null),
  answer: async ({ tx, county, actor, input: { month, lang }, now }) => {
    const rooms = await roomsToGive({ tx, county, actor, now });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(numberSheet[lang], { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = Object.values(numberColumns).map((words) => ({
      header: words[lang],
      width: 22,
      style: { numFmt: "@" },
    }));
    sheet.getRow(1).font = { bold: true };
    for (const room of rooms) sheet.addRow([room.name[lang], numberKindWords.cases[lang], month]);
    return {
      name: `${numberSheet[lang]}-${month}.xlsx`,
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer),
    };
  },
});
