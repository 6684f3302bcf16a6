import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actsKnown } from "./act-words.ts";

/** Every event type that the code tells: `type: "…"`, in one line or as one of two. */
function typesTold(): Set<string> {
  const files = globSync([
    "modules/*/{actions,questions,reactions.ts,jobs.ts}/**/*.ts",
    "modules/*/{reactions,jobs}.ts",
    "modules/*/rules/**/*.ts",
  ]).filter((file) => !file.includes(".test."));
  const told = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const part of text.matchAll(/\btype\b\s*(?::|=)\s*([^,;}]+)/g))
      for (const type of part[1]!.matchAll(/"([a-z]+\.[a-z-]+)"/g)) told.add(type[1]!);
  }
  return told;
}

describe("the words for acts", () => {
  it("are there for every event that the code tells", () => {
    const told = typesTold();
    expect(told.size).toBeGreaterThan(60);
    expect([...told].filter((type) => !(type in actsKnown))).toEqual([]);
  });
});
