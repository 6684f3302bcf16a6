/** A unit and every unit above it, the nearest first; a circle by mistake is walked once. */
export function unitsAbove(unit: string | null, above: (unit: string) => string | null): string[] {
  const units = new Set<string>();
  for (let at = unit; at !== null && !units.has(at); at = above(at)) units.add(at);
  return [...units];
}
