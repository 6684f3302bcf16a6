import type { LocalDate } from "@maple/platform/clock";

/** From its first day on and up to, not including, its `until`. */
export function isInForce(thing: { from: LocalDate; until: LocalDate | null }, on: LocalDate): boolean {
  return thing.from <= on && (thing.until === null || on < thing.until);
}

/** Those in force on a day. */
export function inForceOn<T extends { from: LocalDate; until: LocalDate | null }>(
  things: Iterable<T>,
  on: LocalDate,
): T[] {
  return [...things].filter((thing) => isInForce(thing, on));
}
