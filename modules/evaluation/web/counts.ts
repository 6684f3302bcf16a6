import { addDays, addMonths } from "@maple/platform/clock";

export interface CountLine {
  category: string;
  state: string;
  month: string;
  count: number;
}

export interface CountTable {
  total: number;
  /** Columns in their order: months or states. */
  columns: string[];
  /** Categories by their total, the largest first. */
  rows: Array<{ category: string; total: number; cells: number[] }>;
  /** What each column comes to. */
  sums: number[];
}

/** Turns the kept counts into a table by month or by state; nothing is lost, the totals stay equal. */
export function tableOf(
  lines: readonly CountLine[],
  by: "month" | "state",
  order: readonly string[] = [],
): CountTable {
  const seen = new Set(lines.map((line) => line[by]));
  const columns =
    by === "month"
      ? [...seen].sort()
      : [...order.filter((one) => seen.has(one)), ...[...seen].filter((one) => !order.includes(one))];
  const rows = new Map<string, number[]>();
  for (const line of lines) {
    const cells = rows.get(line.category) ?? columns.map(() => 0);
    const at = columns.indexOf(line[by]);
    cells[at] = (cells[at] ?? 0) + line.count;
    rows.set(line.category, cells);
  }
  const listed = [...rows].map(([category, cells]) => ({
    category,
    cells,
    total: cells.reduce((sum, one) => sum + one, 0),
  }));
  listed.sort((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
  const sums = columns.map((_, at) => listed.reduce((sum, row) => sum + (row.cells[at] ?? 0), 0));
  return { columns, rows: listed, sums, total: sums.reduce((sum, one) => sum + one, 0) };
}

/** The first and last day of a month that is given by any of its days; not beyond `until`. */
export function daysOfMonth(day: string, until: string): { from: string; until: string } {
  const from = `${day.slice(0, 8)}01`;
  const last = addDays(addMonths(from, 1), -1);
  return { from, until: last > until ? until : last };
}
