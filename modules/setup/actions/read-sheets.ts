import { refuse } from "@maple/platform/act";
import ExcelJS from "exceljs";
import {
  type Column,
  type Row,
  type Rows,
  rowLimit,
  type SheetKey,
  sheetKeys,
  sheets,
} from "../model/sheets.ts";

/**
 * The lines of a filled template. Empty lines are passed over; the row numbers are those of the file.
 * @throws Refused `import-unreadable`, `import-sheet-missing`, `import-too-long` or `import-empty`.
 */
export async function readSheets(base64: string): Promise<Rows> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.from(base64, "base64") as unknown as ArrayBuffer);
  } catch {
    refuse("import-unreadable");
  }
  const rows = {} as Record<SheetKey, Row[]>;
  for (const key of sheetKeys) {
    const about = sheets[key];
    const sheet = book.worksheets.find((one) => one.name.trim() === about.zh || one.name.trim() === about.en);
    if (!sheet) return refuse("import-sheet-missing", { sheet: about.zh });
    if (sheet.actualRowCount > rowLimit) refuse("import-too-long", { most: rowLimit });
    const places = new Map<number, string>();
    sheet.getRow(1).eachCell((cell, place) => {
      const head = cellText(cell);
      for (const [column, words] of Object.entries<Column>(about.columns))
        if (head === words.zh || head === words.en) places.set(place, column);
    });
    const missing = Object.entries<Column>(about.columns).find(
      ([column, words]) => words.needed && ![...places.values()].includes(column),
    );
    if (missing) refuse("import-sheet-missing", { sheet: about.zh });
    rows[key] = [];
    sheet.eachRow((line, number) => {
      if (number === 1) return;
      const cells: Record<string, string> = {};
      for (const [place, column] of places) {
        const text = cellText(line.getCell(place));
        if (text !== "") cells[column] = text;
      }
      if (Object.keys(cells).length > 0) rows[key].push({ row: number, cells });
    });
  }
  const all = sheetKeys.reduce((sum, key) => sum + rows[key].length, 0);
  if (all === 0) refuse("import-empty");
  if (all > rowLimit) refuse("import-too-long", { most: rowLimit });
  return rows;
}

/** What a person reads in a cell: numbers without loss, days in ISO form, formulas by their result. */
export function cellText(cell: ExcelJS.Cell): string {
  const value = cell.value;
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object") {
    if ("richText" in value)
      return value.richText
        .map((part) => part.text)
        .join("")
        .trim();
    if ("result" in value) return String(value.result ?? "").trim();
    if ("text" in value) return String(value.text).trim();
    return "";
  }
  // Full-width digits are digits; full-width brackets belong to names.
  return String(value)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim();
}
