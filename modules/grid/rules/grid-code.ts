import type { GridLevel } from "../model/grid.ts";

/**
 * The next free code of a level in a division: twelve digits of the division, the level, three of a serial from `first`
 * on. A code that was ever given is not given again (GB/T 34300-2017 leaves the code to the place). Null when all are.
 */
export function nextGridCode(
  division: string,
  level: GridLevel,
  given: ReadonlySet<string>,
  first = 1,
): string | null {
  for (let serial = first; serial <= 999; serial++) {
    const code = `${division}${level}${String(serial).padStart(3, "0")}`;
    if (!given.has(code)) return code;
  }
  return null;
}
