import { describe, expect, it } from "vitest";
import type { Actor } from "./actor.ts";
import { provedLately } from "./proof.ts";

const staff = (provedAt: string | null): Actor => ({
  county: 990_101,
  kind: "staff",
  id: "s",
  posts: [],
  holds: [],
  session: { id: "1", account: "2", provedAt },
});

describe("a fresh proof", () => {
  it("counts for ten minutes", () => {
    const actor = staff("2026-11-25T08:00:00.000Z");
    expect(provedLately(actor, "2026-11-25T08:10:00.000Z")).toBe(true);
    expect(provedLately(actor, "2026-11-25T08:10:00.001Z")).toBe(false);
  });

  it("is never there without a session, or before anything was proved", () => {
    expect(provedLately(staff(null), "2026-11-25T08:00:00.000Z")).toBe(false);
    const { session: _, ...bare } = staff(null);
    expect(provedLately(bare, "2026-11-25T08:00:00.000Z")).toBe(false);
  });

  it("is not asked of the product, programs and parties, who have nothing more to show", () => {
    for (const kind of ["system", "program", "party", "guest"] as const)
      expect(provedLately({ ...staff(null), kind }, "2026-11-25T08:00:00.000Z")).toBe(true);
  });
});
