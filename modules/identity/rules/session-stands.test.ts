import { describe, expect, it } from "vitest";
import { endings } from "../model/account.ts";
import { identityReasons } from "../model/identity-reasons.ts";
import { type SessionFacts, sessionStands } from "./session-stands.ts";

const fresh: SessionFacts = {
  endedWhy: null,
  until: "2026-11-30T00:00:00.000Z",
  seenAt: "2026-11-25T08:00:00.000Z",
  factorDue: false,
  pin: false,
  pinLockedAt: null,
};
const soon = "2026-11-25T08:04:00.000Z";
const later = "2026-11-25T08:06:00.000Z";

describe("whether a session stands", () => {
  it("says why it ended, with words for every ending", () => {
    for (const why of endings) {
      const standing = sessionStands({ ...fresh, endedWhy: why }, soon);
      expect(standing.stands).toBe(false);
      if (!standing.stands) expect(Object.keys(identityReasons)).toContain(standing.reason);
    }
  });

  it("ends when nobody used it for half a day, and after a week in any case", () => {
    expect(sessionStands(fresh, "2026-11-25T20:00:01.000Z")).toMatchObject({
      reason: "session-ended-expired",
    });
    expect(
      sessionStands({ ...fresh, seenAt: "2026-11-29T23:00:00.000Z" }, "2026-11-30T00:00:01.000Z"),
    ).toMatchObject({
      reason: "session-ended-expired",
    });
  });

  it("is barred by its PIN when it was locked, or after five minutes without use", () => {
    const withPin = { ...fresh, pin: true };
    expect(sessionStands(withPin, soon)).toEqual({ stands: true, barrier: null });
    expect(sessionStands(withPin, later)).toEqual({ stands: true, barrier: "pin-locked" });
    expect(sessionStands({ ...withPin, pinLockedAt: soon }, soon)).toEqual({
      stands: true,
      barrier: "pin-locked",
    });
    expect(sessionStands(fresh, later)).toEqual({ stands: true, barrier: null });
  });

  it("is good for setting up a second factor alone where one is due", () => {
    expect(sessionStands({ ...fresh, factorDue: true }, soon)).toEqual({
      stands: true,
      barrier: "second-factor-needed",
    });
  });
});
