import { describe, expect, it } from "vitest";
import { isMask } from "./is-mask.ts";

describe("a masked value", () => {
  it.each(["138****0000", "138＊＊＊＊0000", "张*", "张**", "王●●", "••••", "*", "枫溪小区**号"])(
    "%s is one",
    (text) => expect(isMask(text)).toBe(true),
  );

  it.each([
    "13800000000",
    "张三",
    "阿卜杜拉·买买提",
    "Zhang San",
    "枫溪小区3幢302室",
    "",
    "0575-87012345",
    "3×4 号楼",
  ])("%s is none", (text) => expect(isMask(text)).toBe(false));
});
