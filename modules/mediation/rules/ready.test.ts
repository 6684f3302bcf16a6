import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deciders, mayMeet, missingSignatures, type PartyFacts } from "./ready.ts";

const party = (id: string, side: "A" | "B", more: Partial<PartyFacts> = {}): PartyFacts => ({
  id,
  side,
  role: "principal",
  speaksFor: null,
  minor: false,
  noticeAt: "2026-11-22T00:00:00.000Z",
  consent: "given",
  ...more,
});

describe("meeting for mediation", () => {
  it("needs two sides, notice and consent of each", () => {
    expect(mayMeet([party("a", "A")])).toEqual({ reason: "two-sides-needed" });
    expect(mayMeet([party("a", "A"), party("b", "B", { noticeAt: null })])).toEqual({
      reason: "notice-first",
    });
    expect(mayMeet([party("a", "A"), party("b", "B", { consent: null })])).toEqual({
      reason: "consent-first",
    });
    expect(mayMeet([party("a", "A"), party("b", "B")])).toBeNull();
  });

  it("asks the guardian in a minor's place", () => {
    const minor = party("b", "B", { minor: true, consent: null, noticeAt: null });
    expect(mayMeet([party("a", "A"), minor])).toEqual({ reason: "guardian-needed", side: "B" });
    expect(
      mayMeet([party("a", "A"), minor, party("g", "B", { role: "guardian", speaksFor: "b" })]),
    ).toBeNull();
  });

  it("never goes on while anyone whose will counts has refused", () => {
    const anyParty = fc.record({
      id: fc.uuid(),
      side: fc.constantFrom("A", "B"),
      role: fc.constantFrom("principal", "agent", "guardian"),
      speaksFor: fc.constant(null),
      minor: fc.constant(false),
      noticeAt: fc.constantFrom(null, "2026-11-22T00:00:00.000Z"),
      consent: fc.constantFrom("given", "refused", null),
    }) as fc.Arbitrary<PartyFacts>;
    fc.assert(
      fc.property(fc.array(anyParty), (parties) => {
        if (deciders(parties).some((one) => one.consent === "refused"))
          expect(mayMeet(parties)).not.toBeNull();
      }),
    );
  });
});

describe("signatures", () => {
  const parties = [party("a", "A"), party("b", "B"), party("ag", "B", { role: "agent", speaksFor: "b" })];

  it("are complete when each side and one mediator have signed; an agent signs for their party", () => {
    expect(missingSignatures(parties, ["m1", "m2"], new Set())).toEqual(["a", "b", "mediator"]);
    expect(missingSignatures(parties, ["m1", "m2"], new Set(["a", "ag", "m2"]))).toEqual([]);
  });

  it("of a stranger count for nothing", () => {
    expect(missingSignatures(parties, ["m1"], new Set(["a", "b", "x"]))).toEqual(["mediator"]);
  });
});
