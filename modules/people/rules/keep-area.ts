/** Whoever keeps posts, staffing or teams: structurally the actor of the frame. */
export interface Keeper {
  kind: string;
  posts: ReadonlyArray<{ unit: string; rooms: readonly string[]; may: Readonly<Record<string, string>> }>;
}

export interface KeepPlaces {
  units: ReadonlyMap<string, { id: string; parent: string | null }>;
  grids: ReadonlyMap<string, { community: string; policeRoom: string }>;
}

/**
 * The units over which an ability reaches: all, some, or null when no post has it. A station reaches its rooms, the
 * communities and villages that they answer for, and the committees of both.
 */
export function keepArea(
  keeper: Keeper,
  ability: string,
  places: KeepPlaces,
): "all" | ReadonlySet<string> | null {
  if (keeper.kind === "system") return "all";
  if (keeper.kind !== "staff" && keeper.kind !== "program") return null;
  const roots = new Set<string>();
  let held = false;
  for (const post of keeper.posts) {
    const reach = post.may[ability];
    if (reach === undefined) continue;
    held = true;
    if (reach === "county") return "all";
    if (reach !== "station" && reach !== "room") continue;
    for (const room of [post.unit, ...post.rooms]) roots.add(room);
  }
  if (!held) return null;
  for (const grid of places.grids.values()) if (roots.has(grid.policeRoom)) roots.add(grid.community);
  const under = new Set<string>();
  for (const unit of places.units.values()) {
    for (let at: string | null = unit.id; at; at = places.units.get(at)?.parent ?? null)
      if (roots.has(at)) {
        under.add(unit.id);
        break;
      }
  }
  return under;
}

/** Whether someone may keep what stands at a unit; without a unit, whether they may at all. */
export function mayKeep(
  keeper: Keeper,
  ability: string,
  unit: string | null,
  places: KeepPlaces,
): "not-signed-in" | "not-allowed" | "not-your-area" | null {
  if (keeper.kind !== "staff" && keeper.kind !== "program" && keeper.kind !== "system")
    return "not-signed-in";
  const area = keepArea(keeper, ability, places);
  if (area === null) return "not-allowed";
  return unit === null || area === "all" || area.has(unit) ? null : "not-your-area";
}
