import { grants, roleWords } from "@maple/identity";
import { describe, expect, it } from "vitest";
import { policyPage } from "./policy-page.ts";
import { policyText } from "./policy-text.ts";

describe("the policy in words", () => {
  const page = policyPage();

  it("holds every row of the grants once, and no other", () => {
    for (const role of page.roles) {
      const told = role.may.flatMap((one) => one.acts.map((act) => `${act.key} ${one.reach}`));
      const rows = Object.entries(grants[role.key as keyof typeof grants]).map(
        ([act, reach]) => `${act} ${reach}`,
      );
      expect([role.key, told.sort()]).toEqual([role.key, rows.sort()]);
    }
    expect(page.roles.map((role) => role.key)).toEqual(Object.keys(grants));
  });

  it("says in which area each field is read, and of the administrator that none is", () => {
    const admin = page.roles.find((role) => role.key === "administrator")!;
    expect(admin.fields.map((field) => field.reach)).toEqual([null]);
    expect(admin.compartments).toEqual([]);
    const officer = page.roles.find((role) => role.key === "officer")!;
    expect(officer.fields.every((field) => field.reach !== null)).toBe(true);
  });

  it("is one text in both languages, without a hole", () => {
    const text = policyText(page);
    for (const words of Object.values(roleWords)) {
      expect(text).toContain(`## ${words.zh}`);
      expect(text).toContain(`## ${words.en}`);
    }
    expect(text).not.toMatch(/undefined|\[object|null/);
  });
});
