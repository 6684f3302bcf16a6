import { describe, expect, it } from "vitest";
import {
  mediationActs,
  mediationActsIn,
  mediationLife,
  mediationStates,
  nextMediationState,
} from "./mediation-life.ts";

describe("the life of a mediation", () => {
  it("reaches in-force and ended from its beginning; performed follows from the last performance", () => {
    const seen = new Set<string>(["begun"]);
    for (const state of seen)
      for (const next of Object.values(mediationLife[state as "begun"] ?? {})) seen.add(next);
    expect([...seen].sort()).toEqual(["agreeing", "begun", "ended", "in-force"]);
  });

  it("can be ended by refusal in every state before the agreement is in force", () => {
    for (const state of ["begun", "agreeing"] as const) {
      expect(nextMediationState(state, "record-consent")).not.toBeNull();
      expect(nextMediationState(state, "end-mediation")).toBe("ended");
    }
  });

  it("uses every act and none that is not listed", () => {
    expect([...new Set(mediationStates.flatMap(mediationActsIn))].sort()).toEqual([...mediationActs].sort());
  });

  it("goes on after an interim agreement, sealed or broken: it neither settles nor ends anything", () => {
    expect(nextMediationState("agreeing", "seal-interim")).toBe("begun");
    for (const state of ["begun", "agreeing", "in-force"] as const) {
      expect(nextMediationState(state, "record-interim-breach")).toBe(state);
      expect(nextMediationState(state, "record-performance")).toBe(state);
    }
    expect(nextMediationState("begun", "record-breach")).toBeNull();
  });

  it("never changes a sealed agreement", () => {
    for (const act of ["draft-agreement", "offer-agreement", "sign-agreement", "seal-agreement"] as const) {
      expect(nextMediationState("in-force", act)).toBeNull();
    }
  });
});
