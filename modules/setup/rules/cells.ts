import type { ImportFault } from "../model/import-fault.ts";
import { type Column, type Row, type SheetKey, sheets } from "../model/sheets.ts";

/** Collects faults of one sheet's row; each cell at most one. */
export interface Reader {
  text(column: string): string;
  /** A day, or what holds when it is empty; null with a fault when it is no day. */
  day<T>(column: string, empty: T): string | T | null;
  wrong(column: string, reason: string): void;
  ok(): boolean;
}

const longest = 120;

export function readerOf(sheet: SheetKey, row: Row, faults: ImportFault[]): Reader {
  const before = faults.length;
  const seen = new Set<string>();
  const text = (column: string) => (row.cells[column] ?? "").trim();
  const wrong = (column: string, reason: string) => {
    if (seen.has(column)) return;
    seen.add(column);
    faults.push({ sheet, row: row.row, column, reason, value: text(column).slice(0, 60) });
  };
  for (const [column, about] of Object.entries<Column>(sheets[sheet].columns)) {
    if (about.needed && text(column) === "") wrong(column, "cell-empty");
    else if (text(column).length > longest && column !== "grids") wrong(column, "cell-too-long");
  }
  return {
    text,
    day: (column, empty) => {
      if (text(column) === "") return empty;
      if (isDay(text(column))) return text(column);
      wrong(column, "date-unfit");
      return null;
    },
    wrong,
    ok: () => faults.length === before,
  };
}

/** A day of the calendar in ISO form; 2024-02-30 is none. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1949 && year <= 2200 && days !== undefined && day >= 1 && day <= days;
}
