import { describe, expect, it } from "vitest";
import { objectionToTerm } from "./set-term.ts";

describe("a county's own time of keeping", () => {
  it("may be longer than the plan and never shorter", () => {
    expect(objectionToTerm("matter-file", 10)).toBeNull();
    expect(objectionToTerm("matter-file", 5)).toBeNull();
    expect(objectionToTerm("matter-file", 4)).toEqual({ reason: "term-too-short", values: { least: 5 } });
  });

  it("is not offered for secrets and the like", () => {
    expect(objectionToTerm("command", 10)?.reason).toBe("term-fixed");
  });
});
