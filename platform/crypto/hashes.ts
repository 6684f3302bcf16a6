import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** A keyed hash for look-ups: the same telephone or name gives the same value inside one county, and nothing outside. */
export function keyedHash(key: Buffer, purpose: string, text: string): Buffer {
  return createHmac("sha256", key).update(purpose).update("\0").update(text).digest();
}

/**
 * Tokens that find any part of a name without storing it: a keyed hash (first 8 bytes, hex) of every character and
 * every pair of neighbours. A hit is confirmed on the opened name.
 */
export function nameTokens(key: Buffer, name: string): string[] {
  const letters = [...name.normalize("NFKC").toLowerCase().replace(/\s+/g, "")];
  const parts = new Set<string>(letters);
  for (let i = 0; i + 1 < letters.length; i++) parts.add(letters[i]! + letters[i + 1]!);
  return [...parts].map((part) => keyedHash(key, "name", part).subarray(0, 8).toString("hex"));
}

/** What is kept of a secret with enough randomness of its own (tokens, links): its SHA-256. */
export function hashSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Compares in constant time. */
export function sameSecret(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
