/**
 * Whether a settlement is drawn, and which of its sides is called: read off the hash of its event in the ledger. Whoever
 * settles a matter cannot steer it, since the hash holds the moment and every event before it.
 * @param hash the event's SHA-256, as hex
 * @param perHundred how many of a hundred are drawn, 0 to 100
 */
export function drawnSide<S>(hash: string, sides: readonly S[], perHundred: number): S | null {
  if (sides.length === 0) return null;
  // Two separate words of the hash, so that the side does not follow from the lot.
  const lot = Number.parseInt(hash.slice(0, 12), 16) % 10_000;
  if (lot >= perHundred * 100) return null;
  return sides[Number.parseInt(hash.slice(12, 24), 16) % sides.length]!;
}
