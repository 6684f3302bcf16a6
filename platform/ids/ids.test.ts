import { describe, expect, it } from "vitest";
import { newId, newReceiptCode, tidyReceiptCode } from "./index.ts";

describe("ids", () => {
  it("are version 7 and in order of making", () => {
    const ids = Array.from({ length: 2000 }, () => newId());
    expect(new Set(ids).size).toBe(2000);
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("carry the time they are given", () => {
    expect(newId(Date.UTC(2025, 0, 1)).slice(0, 13)).toBe("01941f29-7c00");
  });
});

describe("receipt codes", () => {
  it("are found again however a person types them", () => {
    for (let i = 0; i < 200; i++) {
      const code = newReceiptCode();
      expect(tidyReceiptCode(` ${code.toLowerCase().replace("-", " ")} `)).toBe(code);
    }
  });

  it("refuse what can never be a code", () => {
    for (const typed of ["", "ABC", "O0O0-1I1I", "K7M4-Q2PXX", "'; drop table"])
      expect(tidyReceiptCode(typed)).toBeNull();
  });
});
