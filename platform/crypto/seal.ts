import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * Encrypts a text with AES-256-GCM. `about` (a row's id and field) is authenticated, so that a sealed value cannot be
 * moved to another row. Layout: version 1, 12 bytes of nonce, 16 of tag, the text.
 */
export function sealText(key: Buffer, text: string, about: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the value was changed, moved to another row, or sealed with another county's key. */
export function openText(key: Buffer, sealed: Buffer, about: string): string {
  if (sealed[0] !== 1) throw new Error("A sealed value has an unknown version.");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString("utf8");
}
