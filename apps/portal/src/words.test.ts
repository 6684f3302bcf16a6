import { followWords, partWords, reportWords } from "@maple/matter/portal";
import { papersWords, proofWords } from "@maple/mediation/portal";
import { privacyWords } from "@maple/privacy/portal";
import { describe, expect, it } from "vitest";
import { displayAddress } from "./frame.tsx";
import { frameWords } from "./frame-words.ts";
import { siteWords } from "./site-words.ts";

const lists = {
  followWords,
  partWords,
  reportWords,
  papersWords,
  proofWords,
  privacyWords,
  frameWords,
  siteWords,
};
const holes = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/\{(\w+)/g)]
        .map(([, name]) => name)
        .filter((name) => name !== "one" && name !== "other"),
    ),
  ].sort();

describe.each(Object.entries(lists))("%s", (_name, list) => {
  it.each(Object.entries(list))("%s says the same in both languages, with the same values", (_key, pair) => {
    expect(pair.zh.trim()).not.toBe("");
    expect(pair.en.trim()).not.toBe("");
    expect(holes(pair.zh)).toEqual(
      holes(pair.en).filter(
        (hole) => !/^(things|people|files|person|file|thing|times|once)$/.test(hole ?? ""),
      ),
    );
  });
});

describe("the links that change the display", () => {
  it("keep the page and its draft, and replace only their own part", () => {
    expect(displayAddress("/report/where?d=abc&lang=zh", "lang", "en")).toBe("/report/where?d=abc&lang=en");
    expect(displayAddress("/", "large", "1")).toBe("/?large=1");
  });
});
