import { describe, expect, it } from "vitest";
import { patternOf } from "../model/pattern.ts";
import { compositionOf, hasRoom } from "./composition.ts";

const pattern = patternOf("1+3+N");
const accepted = (...parts: string[]) =>
  parts.map((part) => ({ part: part as "lead", state: "accepted" as const }));

describe("the composition of a panel against its pattern", () => {
  it("is complete with one, three and at least one of N", () => {
    const made = compositionOf(pattern, accepted("lead", "judge", "lawyer", "centre-mediator", "department"));
    expect([made.complete, made.missing.zh]).toEqual([true, ""]);
  });

  it("says in words what is missing", () => {
    const made = compositionOf(pattern, accepted("lead", "judge", "centre-mediator", "department"));
    expect(made.complete).toBe(false);
    expect(made.missing.zh).toBe("缺一名律师");
    expect(compositionOf(pattern, []).missing.zh.split("；")).toHaveLength(5);
  });

  it("counts nobody who was asked only, declined or stepped aside", () => {
    const seats = (["invited", "declined", "recused", "released"] as const).map((state) => ({
      part: "lawyer" as const,
      state,
    }));
    const line = compositionOf(pattern, seats).lines.find((one) => one.part === "lawyer")!;
    expect([line.accepted, line.waiting, line.missing]).toEqual([0, 1, 1]);
  });

  it("has no room for a second leader, and room for any number of departments", () => {
    expect(hasRoom(pattern, accepted("lead"), "lead")).toBe(false);
    expect(hasRoom(pattern, [{ part: "lead", state: "recused" }], "lead")).toBe(true);
    expect(hasRoom(pattern, accepted("department", "department", "department"), "department")).toBe(true);
    expect(hasRoom(patternOf("1+3"), [], "department")).toBe(false);
  });
});
