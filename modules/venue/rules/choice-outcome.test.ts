import { describe, expect, it } from "vitest";
import { choiceOutcome } from "./choice-outcome.ts";

const said = (answer: "accept" | "other" | "committee", mediator: string | null = null) => ({
  answer,
  mediator,
});
const of = (a: ReturnType<typeof said> | null, b: ReturnType<typeof said> | null) =>
  choiceOutcome(
    ["a", "b"],
    new Map(Object.entries({ a, b }).flatMap(([party, one]) => (one ? [[party, one] as const] : []))),
  );

describe("what the choices of both sides come to", () => {
  it("waits until everybody has answered", () => {
    expect(of(said("accept", "m1"), null)).toEqual({ state: "waiting", parties: ["b"] });
    expect(choiceOutcome([], new Map())).toEqual({ state: "waiting", parties: [] });
  });

  it("is agreed when both want the same, or one does and the other leaves it", () => {
    expect(of(said("accept", "m1"), said("other", "m1"))).toEqual({ state: "agreed", mediator: "m1" });
    expect(of(said("other", "m2"), said("committee"))).toEqual({ state: "agreed", mediator: "m2" });
  });

  it("goes to the committee when both leave it, or they differ", () => {
    expect(of(said("committee"), said("committee"))).toEqual({ state: "committee", why: "left" });
    expect(of(said("accept", "m1"), said("other", "m2"))).toEqual({ state: "committee", why: "differ" });
  });
});
