import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merkleTree, rootOfPath } from "./proof.ts";

const hash = (text: string) => createHash("sha256").update(text).digest();
const leaves = fc.integer({ min: 1, max: 70 }).map((n) => Array.from({ length: n }, (_, i) => hash(`${i}`)));

describe("the way from an event to the root of its day", () => {
  it("leads each event to the root, at its own place", () => {
    fc.assert(
      fc.property(leaves, (hashes) => {
        const tree = merkleTree(hashes);
        hashes.forEach((one, index) => {
          const path = tree.pathOf(index);
          expect(rootOfPath(one, { index, of: hashes.length }, path)?.equals(tree.root)).toBe(true);
        });
      }),
    );
  });

  it("leads no other event there, and none to another place", () => {
    fc.assert(
      fc.property(leaves, fc.nat(), fc.nat(), (hashes, a, b) => {
        const index = a % hashes.length;
        const other = b % hashes.length;
        const tree = merkleTree(hashes);
        const path = tree.pathOf(index);
        const of = hashes.length;
        expect(rootOfPath(hash("forged"), { index, of }, path)?.equals(tree.root) ?? false).toBe(false);
        if (other !== index)
          expect(rootOfPath(hashes[index]!, { index: other, of }, path)?.equals(tree.root) ?? false).toBe(
            false,
          );
        expect(rootOfPath(hashes[index]!, { index, of }, [...path, hash("more")])).toBeNull();
      }),
    );
  });
});
