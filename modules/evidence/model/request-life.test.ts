import { describe, expect, it } from "vitest";
import {
  nextRequestState,
  type RequestState,
  requestActs,
  requestLife,
  requestStates,
} from "./request-life.ts";

describe("a request for what somebody else holds", () => {
  it("reaches every state from the asking, and ends given or withdrawn", () => {
    const seen = new Set<RequestState>(["asked"]);
    for (const state of seen)
      for (const act of requestActs) {
        const next = nextRequestState(state, act);
        if (next) seen.add(next);
      }
    expect([...seen].sort()).toEqual([...requestStates].sort());
    expect(requestStates.filter((state) => Object.keys(requestLife[state]).length === 0)).toEqual([
      "given",
      "withdrawn",
    ]);
  });

  it("may be answered after all by whoever first could not", () => {
    expect(nextRequestState("declined", "give")).toBe("given");
    expect(nextRequestState("given", "decline")).toBeNull();
  });
});
