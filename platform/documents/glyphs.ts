import { readFileSync } from "node:fs";

/**
 * Which characters a TrueType font can draw, read from its `cmap` (OpenType 1.9, formats 4 and 12).
 * PDF/A forbids the box that stands for a missing glyph (ISO 19005-2, 6.2.11.8), and a compiler that meets one
 * refuses the whole paper. So what the fonts lack is found before.
 */
export type Coverage = (codePoint: number) => boolean;

const planes = 0x110000;

export function coverageOf(fontFiles: readonly string[]): Coverage {
  const bits = new Uint8Array(planes >> 3);
  for (const file of fontFiles) markFont(readFileSync(file), bits);
  return (cp) => cp >= 0 && cp < planes && ((bits[cp >> 3] ?? 0) & (1 << (cp & 7))) !== 0;
}

function markFont(font: Buffer, bits: Uint8Array): void {
  const cmap = tableOffset(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) markFormat4(font, at, bits);
    if (format === 12) markFormat12(font, at, bits);
  }
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`font has no ${tag} table`);
}

function markFormat4(font: Buffer, at: number, bits: Uint8Array): void {
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let s = 0; s < segments; s++) {
    const end = font.readUInt16BE(ends + s * 2);
    const start = font.readUInt16BE(starts + s * 2);
    const delta = font.readUInt16BE(deltas + s * 2);
    const range = font.readUInt16BE(ranges + s * 2);
    for (let cp = start; cp <= end && cp < 0xffff; cp++) {
      const raw = range === 0 ? cp : font.readUInt16BE(ranges + s * 2 + range + (cp - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) mark(bits, cp);
    }
  }
}

function markFormat12(font: Buffer, at: number, bits: Uint8Array): void {
  const groups = font.readUInt32BE(at + 12);
  for (let g = 0; g < groups; g++) {
    const group = at + 16 + g * 12;
    const end = font.readUInt32BE(group + 4);
    for (let cp = font.readUInt32BE(group); cp <= end && cp < planes; cp++) mark(bits, cp);
  }
}

function mark(bits: Uint8Array, cp: number): void {
  bits[cp >> 3] = (bits[cp >> 3] ?? 0) | (1 << (cp & 7));
}

/** Prints as nothing: controls but the line feed, direction marks, joiners, tags, variation selectors. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** Printers' stand-in for a character that is not in the case. */
export const standIn = "〓";

const longestWord = 28;

/**
 * Text as it can be printed: composed (NFC), invisible characters gone, missing ones as 〓 and noted in `missing`,
 * and a chance to break inside very long words (a hash, an address) so that none runs over the edge.
 */
export function printable(text: string, covers: Coverage, missing: Set<number>): string {
  let out = "";
  let word = 0;
  for (const char of text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ")
    .normalize("NFC")
    .replace(invisible, "")) {
    const cp = char.codePointAt(0) ?? 0;
    if (char !== "\n" && !covers(cp)) {
      missing.add(cp);
      out += standIn;
      word = 0;
      continue;
    }
    out += char;
    word = cp > 0x20 && cp < 0x2e80 ? word + 1 : 0;
    if (word >= longestWord) {
      out += "\u200b";
      word = 0;
    }
  }
  return out;
}
