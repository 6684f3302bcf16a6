/** Obligations by their terms, in order: several of one term are its dates. */
export function inSeries<Row extends { series: number; number: number }>(
  rows: readonly Row[],
): Array<{ series: number; rows: Row[] }> {
  const found: Array<{ series: number; rows: Row[] }> = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.series === row.series) last.rows.push(row);
    else found.push({ series: row.series, rows: [row] });
  }
  return found;
}

/** How far a term with several dates is: how many are done, which one is next, and what was paid of how much. */
export function progressOf(
  rows: ReadonlyArray<{ state: string; cents: number | null; paidCents: number; dueOn: string }>,
): { done: number; next: number | null; paidCents: number; cents: number } {
  const isDone = (state: string) => state === "done" || state === "late";
  const next = rows.findIndex((row) => row.state === "due" || row.state === "part");
  return {
    done: rows.filter((row) => isDone(row.state)).length,
    next: next < 0 ? null : next,
    paidCents: rows.reduce((sum, row) => sum + row.paidCents, 0),
    cents: rows.reduce((sum, row) => sum + (row.cents ?? 0), 0),
  };
}
