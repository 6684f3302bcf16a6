import { describe, expect, it } from "vitest";
import { confirmationOf, isIdentityRelation } from "./confirmation.ts";

const agreed = {
  effectiveAt: "2026-11-02T02:00:00.000Z",
  interim: false,
  category: "02",
  subtype: "02-leak",
  terms: [{ kind: "pay", cents: 120_000, what: "赔偿" }],
};

describe("joint judicial confirmation", () => {
  it("is open for thirty days after the agreement takes effect, the first day not counted", () => {
    expect(confirmationOf(agreed, "2026-12-02T15:59:59.000Z")).toMatchObject({ eligible: true, daysLeft: 0 });
    expect(confirmationOf(agreed, "2026-12-02T16:00:00.000Z")).toMatchObject({
      eligible: false,
      reasons: ["window-closed"],
    });
  });

  it("is not for a divorce, not for title, not before the agreement is in force", () => {
    expect(
      confirmationOf({ ...agreed, category: "01", subtype: "01-divorce" }, agreed.effectiveAt).reasons,
    ).toEqual(["identity-relation"]);
    expect(
      confirmationOf(
        { ...agreed, terms: [{ kind: "do", cents: null, what: "东屋所有权归乙方" }] },
        agreed.effectiveAt,
      ).reasons,
    ).toEqual(["title"]);
    expect(confirmationOf({ ...agreed, effectiveAt: null }, agreed.effectiveAt).reasons).toEqual([
      "not-in-force",
    ]);
  });

  it("is for what settles a matter, whole or in part, not for what holds for the time being", () => {
    expect(confirmationOf({ ...agreed, interim: true }, agreed.effectiveAt)).toMatchObject({
      eligible: false,
      reasons: ["interim"],
    });
  });
});

describe("signing on a screen", () => {
  it("is barred for personal relations and allowed for child support and everything else", () => {
    expect(isIdentityRelation("01", "01-divorce")).toBe(true);
    expect(isIdentityRelation("01", "01-child-support")).toBe(false);
    expect(isIdentityRelation("02", "02-leak")).toBe(false);
  });
});
