import { refuse } from "@maple/platform/act";
import { cellText } from "@maple/setup/server";
import ExcelJS from "exceljs";
import { type NumberColumn, numberColumns, numberLines, numberSheet } from "../model/given-number.ts";
import type { NumberLineRead } from "../rules/check-numbers.ts";

/**
 * The lines of a filled spreadsheet of numbers. Empty lines are passed over; row numbers are those of the file. A cell
 * with a formula is marked, not computed: what it shows depends on who opens it.
 * @throws Refused `numbers-unreadable`, `numbers-sheet-missing`, `numbers-too-long` or `numbers-empty`.
 */
export async function readNumbers(base64: string): Promise<NumberLineRead[]> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.from(base64, "base64") as unknown as ArrayBuffer);
  } catch {
    refuse("numbers-unreadable");
  }
  const sheet = book.worksheets.find((one) => Object.values(numberSheet).includes(one.name.trim()));
  if (!sheet) return refuse("numbers-sheet-missing");
  if (sheet.actualRowCount > numberLines + 1) refuse("numbers-too-long", { most: numberLines });
  const places = new Map<number, NumberColumn>();
  sheet.getRow(1).eachCell((cell, place) => {
    const head = textOf(cell).text;
    for (const [column, words] of Object.entries(numberColumns))
      if (head === words.zh || head === words.en) places.set(place, column as NumberColumn);
  });
  if (new Set(places.values()).size < Object.keys(numberColumns).length - 1) refuse("numbers-sheet-missing");
  const lines: NumberLineRead[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells: NumberLineRead["cells"] = {};
    const formulas: NumberColumn[] = [];
    for (const [place, column] of places) {
      const { text, formula } = textOf(row.getCell(place));
      if (formula) formulas.push(column);
      if (text !== "") cells[column] = text;
    }
    // The template names every room: a line in which no number was filled in says nothing.
    if (cells.value !== undefined || formulas.length > 0) lines.push({ row: number, cells, formulas });
  });
  if (lines.length === 0) refuse("numbers-empty");
  return lines;
}

/** A cell with a formula says nothing: what it shows depends on who opens it. */
function textOf(cell: ExcelJS.Cell): { text: string; formula: boolean } {
  const { value } = cell;
  const formula =
    value !== null && typeof value === "object" && ("formula" in value || "sharedFormula" in value);
  return { text: formula ? "" : cellText(cell), formula };
}
