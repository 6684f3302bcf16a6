import { type Grid, isInForce, type Unit } from "@maple/grid";

/**
 * The police room that a place leads to: itself, or the one that answers for most of the grids of a community or village.
 * Null where it leads nowhere that stands on that day.
 */
export function roomOf(
  area: string,
  facts: { units: ReadonlyMap<string, Unit>; grids: ReadonlyMap<string, Grid>; day: string },
): string | null {
  const isRoom = (id: string) => {
    const unit = facts.units.get(id);
    return unit?.kind === "police-room" && isInForce(unit, facts.day);
  };
  if (isRoom(area)) return area;
  const counts = new Map<string, number>();
  for (const grid of facts.grids.values())
    if (grid.level === 3 && grid.community === area && isInForce(grid, facts.day) && isRoom(grid.policeRoom))
      counts.set(grid.policeRoom, (counts.get(grid.policeRoom) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return first?.[0] ?? null;
}
