import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable } from "./glyphs.ts";
import { typesetter } from "./typesetter.ts";

const latinOnly = (cp: number) => cp < 0x250;

describe("printable text", () => {
  it("never keeps a character that the fonts lack, and notes each one it replaced", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const missing = new Set<number>();
        const out = printable(text, latinOnly, missing);
        for (const char of out)
          expect(latinOnly(char.codePointAt(0) ?? 0) || "〓\u200b\n".includes(char)).toBe(true);
        for (const cp of missing) expect(text.normalize("NFC")).toContain(String.fromCodePoint(cp));
      }),
    );
  });

  it("drops direction marks, joiners and controls, keeps line feeds, composes accents", () => {
    expect(printable("a\u202eb\u200dc\u0007\r\nd\ufe0fe\u0301", latinOnly, new Set())).toBe("abc\ndé");
  });

  it("lets a very long word break", () => {
    expect(
      printable("f".repeat(64), latinOnly, new Set())
        .split("\u200b")
        .map((part) => part.length),
    ).toEqual([28, 28, 8]);
  });
});

describe("the typefaces", () => {
  it("know everyday Chinese, the capitals of amounts, and the signs of a form, but no emoji", () => {
    const { covers } = typesetter();
    for (const char of "人民调解委员会壹贰叁肆伍陆柒捌玖拾佰仟萬億元角分整〓—（）、。：；“”《》①□√×°㎡㊣A9é") {
      expect([char, covers(char.codePointAt(0) ?? 0)]).toEqual([char, true]);
    }
    expect(covers(0x1f600)).toBe(false);
    expect(covers(0x0628)).toBe(false);
  });
});
