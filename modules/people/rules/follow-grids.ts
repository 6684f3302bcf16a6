/** A grid that gave area to another one: by a split, a merger, or both. */
export interface Succession {
  before: string;
  after: string;
}

/**
 * The grids that a post holding these must hold as well, when a drawing is decided: whatever came of them. What it has
 * it keeps, because old matters keep their grid. Asked again, it adds nothing.
 */
export function gridsToAdd(grids: readonly string[], pairs: readonly Succession[]): string[] {
  const after = pairs.filter((pair) => grids.includes(pair.before)).map((pair) => pair.after);
  return [...new Set(after)].filter((grid) => !grids.includes(grid));
}
