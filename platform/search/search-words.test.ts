import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "./search-words.ts";

describe("search words", () => {
  it("turn one character into a beginning, two into a pair, more into pairs that are confirmed", () => {
    expect(searchWords("漏")).toEqual({ tsquery: "'漏':*", exact: [] });
    expect(searchWords("漏水")).toEqual({ tsquery: "'漏水'", exact: [] });
    expect(searchWords("卫生间漏水 302")).toEqual({
      tsquery: "'卫生' & '生间' & '间漏' & '漏水' & '302':*",
      exact: ["卫生间漏水"],
    });
  });

  it("are never anything but quoted letters, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const words = searchWords(typed);
        if (words)
          expect(words.tsquery).toMatch(/^'[0-9a-z㐀-䶿一-鿿]+'(:\*)?( & '[0-9a-z㐀-䶿一-鿿]+'(:\*)?)*$/);
      }),
    );
  });

  it("are nothing for punctuation", () => {
    for (const typed of ["", "  ", "'; --", "😀", "！？"]) expect(searchWords(typed)).toBeNull();
  });
});
