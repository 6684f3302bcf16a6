import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Keys by their numbers: new values are sealed with the current one, old ones say under which they stand. */
export interface KeyRing {
  current(): { id: number; key: Buffer };
  /** Null when the ring has no key of that number any more. */
  find(id: number): Buffer | null;
}

/** A ring of one key that never changes. */
export const ringOf = (key: Buffer): KeyRing => ({
  current: () => ({ id: 0, key }),
  find: (id) => (id === 0 ? key : null),
});

/**
 * Encrypts a text with AES-256-GCM. `about` (a row's id and field) is authenticated, so that a sealed value cannot be
 * moved to another row. Layout: version 1 (the first key) or version 2 and one byte with the number of the key; then 12
 * bytes of nonce, 16 of tag, the text.
 */
export function sealText(ring: KeyRing, text: string, about: string): Buffer {
  const { id, key } = ring.current();
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from(id === 0 ? [1] : [2, id]), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the value was changed, moved to another row, or its key is not in the ring. */
export function openText(ring: KeyRing, sealed: Buffer, about: string): string {
  const id = keyOfSealed(sealed);
  const key = ring.find(id);
  if (!key) throw new Error(`The key ${id} that this value was sealed with is not here.`);
  const rest = sealed.subarray(id === 0 ? 1 : 2);
  const decipher = createDecipheriv("aes-256-gcm", key, rest.subarray(0, 12));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(rest.subarray(12, 28));
  return Buffer.concat([decipher.update(rest.subarray(28)), decipher.final()]).toString("utf8");
}

/** The number of the key that a value was sealed with. */
export function keyOfSealed(sealed: Buffer): number {
  if (sealed[0] === 1) return 0;
  if (sealed[0] === 2) return sealed[1]!;
  throw new Error("A sealed value has an unknown version.");
}

/**
 * Encrypts bytes with AES-256-GCM under a key of their own, so that a change of the county's key changes the key's seal
 * alone. `about` is authenticated. Layout: 12 bytes of nonce, 16 of tag, the bytes. The key comes as base64: it is to be
 * sealed itself (`sealText`).
 */
export function sealBytes(bytes: Uint8Array, about: string): { key: string; sealed: Buffer } {
  const [key, nonce] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return { key: key.toString("base64"), sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}

/** @throws Error when the bytes were changed, or belong to another `about` or key. */
export function openBytes(key: string, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64"), sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
