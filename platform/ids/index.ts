import { randomBytes } from "node:crypto";

let lastMs = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter that keeps ids of one process in
 * order inside a millisecond, 62 random bits. `at` (epoch milliseconds) is given when history is loaded.
 */
export function newId(at?: number): string {
  const now = at ?? Date.now();
  if (at === undefined) {
    counter = now === lastMs ? (counter + 1) & 0xfff : 0;
    lastMs = now;
  }
  const random = randomBytes(10);
  const sequence = at === undefined ? counter : ((random[8]! << 8) | random[9]!) & 0xfff;
  const time = now.toString(16).padStart(12, "0");
  const tail = random.toString("hex");
  const variant = (0x8 | (random[0]! & 0x3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${sequence.toString(16).padStart(3, "0")}-${variant}${tail.slice(1, 4)}-${tail.slice(4, 16)}`;
}

// No 0/O, 1/I/L, U: the code is read out on the telephone and copied from paper.
const codeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A receipt code such as `K7M4-Q2PX` (30^8, about 39 bits); checked unique in its county by the store. */
export function newReceiptCode(): string {
  const bytes = randomBytes(16);
  let code = "";
  for (const byte of bytes) {
    if (byte >= 240) continue;
    code += codeLetters[byte % 30];
    if (code.length === 8) return `${code.slice(0, 4)}-${code.slice(4)}`;
  }
  return newReceiptCode();
}

/** What a person typed, as the code is kept: upper case, without spaces, with its dash. Null if it cannot be one. */
export function tidyReceiptCode(typed: string): string | null {
  const letters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");
  return /^[2-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}

/** 32 random bytes as base64url: for session tokens, links and QR codes. Only its hash is ever kept. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
