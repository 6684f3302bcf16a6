import { describe, expect, it } from "vitest";
import { compartments } from "../model/matter.ts";
import { compartmentsFor, voiceOf } from "./compartments-for.ts";

const matter = { id: "m1", mediators: ["s1"] };
const party = (sides: string[], of = "m1") => ({ kind: "party", id: "h", holds: [{ matter: of, sides }] });

describe("the compartments someone may open", () => {
  it("never give one side the other side's, nor the mediator's own", () => {
    expect(compartmentsFor(party(["A"]), matter, false)).toEqual(["A", "joint", "public"]);
    expect(compartmentsFor(party(["B"]), matter, false)).toEqual(["B", "joint", "public"]);
    expect(compartmentsFor(party(["reporter", "A"]), matter, false).sort()).toEqual([
      "A",
      "joint",
      "public",
      "reporter",
    ]);
  });

  it("show the reporter nothing of the mediation before they are a party", () => {
    expect(compartmentsFor(party(["reporter"]), matter, false)).toEqual(["reporter", "public"]);
  });

  it("show a link to another matter nothing", () => {
    expect(compartmentsFor(party(["A"], "m2"), matter, false)).toEqual(["public"]);
  });

  it("give the mediator all but the panel, other staff not the sides", () => {
    expect(compartmentsFor({ kind: "staff", id: "s1", holds: [] }, matter, true).sort()).toEqual(
      compartments.filter((one) => one !== "panel").sort(),
    );
    expect(compartmentsFor({ kind: "staff", id: "s2", holds: [] }, matter, true)).toEqual([
      "joint",
      "staff",
      "reporter",
      "public",
    ]);
    expect(compartmentsFor({ kind: "staff", id: "s2", holds: [] }, matter, false)).toEqual(["public"]);
  });

  it("ignore a side that does not exist", () => {
    expect(compartmentsFor(party(["neutral", "staff"]), matter, false)).toEqual(["public"]);
  });
});

describe("where somebody's own words go", () => {
  it("is their side while it is mediated, also for the side that reported it", () => {
    for (const state of ["mediating", "agreed"]) {
      expect(voiceOf(["A", "reporter"], state)).toBe("A");
      expect(voiceOf(["B"], state)).toBe("B");
    }
  });

  it("is whoever handles the matter before and after, and nobody for a follower", () => {
    expect(voiceOf(["reporter"], "reported")).toBe("reporter");
    expect(voiceOf(["A", "reporter"], "settled")).toBe("reporter");
    expect(voiceOf(["B"], "ended")).toBe("B");
    expect(voiceOf([], "mediating")).toBe(null);
  });
});
