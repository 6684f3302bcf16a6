import { matterStates } from "@maple/matter";
import { describe, expect, it } from "vitest";
import { type FileFacts, fileChecklist } from "./file-checklist.ts";

const bare: FileFacts = {
  state: "accepted",
  categoryByPerson: false,
  graded: false,
  notes: [],
  files: 0,
  outcome: null,
  checks: [],
};
const lacks = (facts: FileFacts) =>
  fileChecklist(facts)
    .filter((one) => !one.has)
    .map((one) => one.item);

describe("what a file lacks", () => {
  it("asks nothing of what nobody has taken up, nor of what was ended", () => {
    expect(fileChecklist({ ...bare, state: "reported" })).toEqual([]);
    expect(fileChecklist({ ...bare, state: "ended" })).toEqual([]);
  });

  it("asks for category, grade, word to the reporter and a record once it is in hand", () => {
    expect(lacks(bare)).toEqual(["category", "grade", "told", "record"]);
    expect(
      lacks({
        ...bare,
        categoryByPerson: true,
        graded: true,
        notes: [
          { compartment: "reporter", fromStaff: true },
          { compartment: "staff", fromStaff: true },
        ],
      }),
    ).toEqual([]);
  });

  it("counts what staff wrote to the reporter, not what the reporter wrote", () => {
    expect(lacks({ ...bare, notes: [{ compartment: "reporter", fromStaff: false }] })).toContain("told");
  });

  it("asks for the outcome when settled and for every follow-up when verified", () => {
    expect(lacks({ ...bare, state: "settled" })).toEqual(expect.arrayContaining(["evidence", "result"]));
    const asked = { ...bare, state: "verified" as const, outcome: "mediated" };
    expect(lacks({ ...asked, checks: [{ answered: true }, { answered: false }] })).toContain("asked");
    expect(lacks({ ...asked, checks: [{ answered: true }] })).not.toContain("asked");
    expect(lacks(asked)).toContain("asked");
  });

  it("never asks for less in a later state of the same way", () => {
    const order = matterStates.filter((state) => state !== "ended");
    for (const [n, state] of order.entries()) {
      const before = n === 0 ? [] : fileChecklist({ ...bare, state: order[n - 1]! }).map((one) => one.item);
      const now = fileChecklist({ ...bare, state }).map((one) => one.item);
      expect([state, before.filter((item) => !now.includes(item))]).toEqual([state, []]);
    }
  });
});
