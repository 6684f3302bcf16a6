import { mayInCounty, question } from "@maple/platform/act";
import ExcelJS from "exceljs";
import { z } from "zod";
import type { ImportLine } from "../model/import.ts";
import { type Column, sheetKeys, sheets } from "../model/sheets.ts";
import { listImports } from "../store/import-store.ts";

/** Imports so far, newest first. */
export const importList = question<object, null, ImportLine[]>({
  verb: "setup.imports",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "setup.import"),
  answer: ({ tx, county }) => listImports(tx, county),
});

const lang = z.object({ lang: z.enum(["zh", "en"]).default("zh") });

/** The empty file to fill in: four sheets with their heads, and what belongs in each column as a note on its head. */
export const importTemplate = question<
  z.infer<typeof lang>,
  null,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "setup.template",
  input: lang,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "setup.import"),
  answer: async ({ input }) => {
    const book = new ExcelJS.Workbook();
    for (const key of sheetKeys) {
      const about = sheets[key];
      const sheet = book.addWorksheet(about[input.lang], { views: [{ state: "frozen", ySplit: 1 }] });
      const columns = Object.values<Column>(about.columns);
      // Codes and telephones are words to a spreadsheet, or it would round them.
      sheet.columns = columns.map((column) => ({
        header: column[input.lang],
        width: 22,
        style: { numFmt: "@" },
      }));
      columns.forEach((column, place) => {
        const cell = sheet.getRow(1).getCell(place + 1);
        cell.font = { bold: true, ...(column.needed ? { color: { argb: "FFB23A22" } } : {}) };
        if (column.hint[input.lang]) cell.note = column.hint[input.lang];
      });
    }
    return {
      name: input.lang === "zh" ? "建县导入模板.xlsx" : "county-import.xlsx",
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer),
    };
  },
});
