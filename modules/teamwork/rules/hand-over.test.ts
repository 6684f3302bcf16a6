import { describe, expect, it } from "vitest";
import { type Giving, mayHandOver, mayTriage } from "./hand-over.ts";

const giving: Giving = {
  state: "accepted",
  holder: "officer",
  from: "room",
  pending: false,
  team: { id: "case team", fit: ["case officer"] },
  staff: null,
  words: "双方动手，需要调查取证",
};

describe("handing a matter over", () => {
  it("is possible while somebody works on it, or before anybody took it up", () => {
    expect(mayHandOver(giving)).toBeNull();
    expect(mayHandOver({ ...giving, state: "reported", holder: null })).toBeNull();
    for (const state of ["settled", "verified", "ended"] as const)
      expect(mayHandOver({ ...giving, state })).toBe("hand-over-closed");
  });

  it("waits for the answer to the offer before", () => {
    expect(mayHandOver({ ...giving, pending: true })).toBe("hand-over-pending");
  });

  it("goes to another team of the station where somebody who fits is in post", () => {
    expect(mayHandOver({ ...giving, team: null })).toBe("hand-over-team-unfit");
    expect(mayHandOver({ ...giving, team: { id: "room", fit: ["officer"] } })).toBe("hand-over-same-team");
    expect(mayHandOver({ ...giving, team: { id: "case team", fit: [] } })).toBe("hand-over-nobody-there");
    expect(mayHandOver({ ...giving, staff: "officer" })).toBe("hand-over-person-unfit");
    expect(mayHandOver({ ...giving, staff: "case officer" })).toBeNull();
  });

  it("says why in words", () => {
    expect(mayHandOver({ ...giving, words: " 打 " })).toBe("hand-over-words-needed");
  });
});

describe("triage", () => {
  const room = { id: "room", fit: ["officer"] };
  const waiting = { ...giving, state: "reported" as const, holder: null, proposed: "room", overrules: null };

  it("gives what nobody carries to the room of its grid without a word", () => {
    expect(mayTriage({ ...waiting, team: room, words: "" })).toBeNull();
    expect(mayTriage({ ...waiting, holder: "officer", team: room })).toBe("not-in-queue");
  });

  it("asks for a reason and words where it overrules the grid", () => {
    expect(mayTriage(waiting)).toBe("overrule-reason-needed");
    expect(mayTriage({ ...waiting, overrules: "kind" })).toBeNull();
    expect(mayTriage({ ...waiting, overrules: "kind", words: "" })).toBe("hand-over-words-needed");
  });
});
