import { describe, expect, it } from "vitest";
import { takesAway } from "./refusal.ts";

describe("what is on the screen", () => {
  it("is taken away by a no alone, not by a line that is down or a server that stumbles", () => {
    const takes = (status: number) => takesAway({ status }, true);
    expect([401, 403, 404, 410].map(takes)).toEqual([true, true, true, true]);
    expect([0, 408, 429, 500, 502, 503].map(takes)).toEqual([false, false, false, false, false, false]);
  });

  it("is the refusal as long as nothing was answered", () => {
    for (const status of [0, 404, 429, 500]) expect(takesAway({ status }, false)).toBe(true);
  });
});
