import type { Tx } from "@maple/platform/db";
import { gridRoles } from "../model/roles.ts";
import type { Staff } from "../model/staff.ts";
import { listStaff, staffNames } from "../store/people-store.ts";

/** Everybody who holds a post today, in memory: names on every screen, and who answers for a place. */
export interface Directory {
  nameOf(id: string): string | null;
  /** The grid's worker and the room's officer. */
  carersOf(where: { grid: string | null; room: string | null }): {
    gridWorker: Staff | null;
    officer: Staff | null;
  };
}

const keptMs = 10_000;
const kept = new Map<number, { at: number; day: string; found: Promise<Directory> }>();

/** At most ten seconds old: a post that ends is gone from the screens within them; abilities do not come from here. */
export function directory(tx: Tx, county: number, day: string): Promise<Directory> {
  const have = kept.get(county);
  const now = performance.now();
  if (have && have.day === day && now - have.at < keptMs) return have.found;
  const found = load(tx, county, day);
  kept.set(county, { at: now, day, found });
  found.catch(() => kept.delete(county));
  return found;
}

async function load(tx: Tx, county: number, day: string): Promise<Directory> {
  const rows = await listStaff(tx, county, day, null);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const workers = new Map<string, Staff>();
  const officers = new Map<string, Staff>();
  for (const { id, name, role, unit } of rows)
    if (role === "officer" && !officers.has(unit)) officers.set(unit, { id, name });
  for (const first of gridRoles)
    for (const { id, name, role, grids } of rows)
      if (role === first) for (const grid of grids) if (!workers.has(grid)) workers.set(grid, { id, name });
  return {
    nameOf: (id) => names.get(id) ?? null,
    carersOf: ({ grid, room }) => ({
      gridWorker: (grid && workers.get(grid)) || null,
      officer: (room && officers.get(room)) || null,
    }),
  };
}

/** Names of staff by id: from memory, and for those who hold no post any more from their row. */
export async function namesOf(
  tx: Tx,
  county: number,
  day: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const today = await directory(tx, county, day);
  const names = new Map<string, string>();
  const left: string[] = [];
  for (const id of ids) {
    const name = today.nameOf(id);
    if (name === null) left.push(id);
    else names.set(id, name);
  }
  if (left.length === 0) return names;
  return new Map([...names, ...(await staffNames(tx, county, left))]);
}
