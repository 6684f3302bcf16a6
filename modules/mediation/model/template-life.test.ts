import { describe, expect, it } from "vitest";
import {
  nextTemplateState,
  type TemplateState,
  templateActs,
  templateLife,
  templateStates,
} from "./template-life.ts";

describe("the life of a version of a template", () => {
  it("reaches every state from a draft, and ends only where nothing more can be done", () => {
    const seen = new Set<TemplateState>(["draft"]);
    for (const state of seen)
      for (const act of templateActs) {
        const next = nextTemplateState(state, act);
        if (next) seen.add(next);
      }
    expect([...seen].sort()).toEqual([...templateStates].sort());
    const ends = templateStates.filter((state) => Object.keys(templateLife[state]).length === 0);
    expect(ends).toEqual(["replaced", "refused", "withdrawn"]);
  });

  it("never goes back to a draft, and comes into force from a draft alone", () => {
    for (const state of templateStates)
      for (const act of templateActs) {
        expect(nextTemplateState(state, act)).not.toBe("draft");
        if (nextTemplateState(state, act) === "in-force")
          expect([state, act]).toEqual(["draft", "put-in-force"]);
      }
  });
});
