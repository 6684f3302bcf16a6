import { describe, expect, it } from "vitest";
import { callbackStates, mostTries, solvedAnswers } from "../model/callback.ts";
import { afterNoAnswer, isFinding, mayCall } from "./may-call.ts";

const today = "2026-11-26";
const given = { state: "drawn", hadAHand: false, lastTry: null, today } as const;

describe("who calls, and when", () => {
  it("is somebody who had no hand in it, while it waits, once a day", () => {
    expect(mayCall(given)).toBeNull();
    expect(mayCall({ ...given, hadAHand: true })).toBe("callback-own-matter");
    expect(mayCall({ ...given, lastTry: today })).toBe("callback-tried-today");
    expect(mayCall({ ...given, lastTry: "2026-11-25" })).toBeNull();
    for (const state of callbackStates)
      if (state !== "drawn") expect(mayCall({ ...given, state })).toBe("callback-done");
  });

  it("is kept as not reached after the last try and not before", () => {
    let now: { state: (typeof callbackStates)[number]; tries: number } = { state: "drawn", tries: 0 };
    for (let i = 1; i < mostTries; i++) {
      now = afterNoAnswer(now.tries);
      expect(now).toEqual({ state: "drawn", tries: i });
    }
    expect(afterNoAnswer(now.tries)).toEqual({ state: "not-reached", tries: mostTries });
  });
});

describe("a finding", () => {
  it("is whatever contradicts the file or says that nobody listened", () => {
    for (const solved of solvedAnswers)
      for (const recorded of [true, false])
        for (const heard of [true, false])
          expect(isFinding({ solved, recorded, heard })).toBe(solved === "no" || !recorded || !heard);
  });
});
