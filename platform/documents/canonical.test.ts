import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, contentHashOf } from "./canonical.ts";
import { examplePaper } from "./example-paper.ts";

describe("canonical JSON", () => {
  it("says the same whatever the order of the keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        (members) => {
          const turned = Object.fromEntries(Object.entries(members).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(members));
          expect(JSON.parse(canonicalJson(members))).toEqual({ ...members });
        },
      ),
    );
  });

  it("refuses a number that JSON cannot hold", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  });
});

describe("the content hash of a paper", () => {
  it("does not depend on the proof that is made from it", () => {
    const proof = { url: "https://example.org/p/x", contentHash: "00", sealedAtWords: "2026-11-22 10:30" };
    expect(contentHashOf({ ...examplePaper, proof })).toBe(contentHashOf(examplePaper));
  });

  it("changes with one character of any block, with the salt and with the number", () => {
    const hash = contentHashOf(examplePaper);
    const [first, ...rest] = examplePaper.blocks;
    expect(first?.kind).toBe("fields");
    const changed = [
      { ...examplePaper, blocks: [...rest, { kind: "note" as const, text: "本协议一式四份。" }] },
      { ...examplePaper, salt: "other" },
      { ...examplePaper, number: "编号：（2026）柳枫人调字第13号" },
    ];
    expect(new Set([hash, ...changed.map(contentHashOf)]).size).toBe(4);
  });
});
