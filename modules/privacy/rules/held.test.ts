import { describe, expect, it } from "vitest";
import { heldBy } from "./held.ts";

const zone = "Asia/Shanghai";
const matter = { id: "m", category: "01", reported_at: "2026-03-31T17:00:00.000Z" };
const any = { matter: null, category: null, from: null, until: null };

describe("a hold", () => {
  it("covers its matter, its category, and what was reported in its period as the county counts days", () => {
    expect(heldBy(matter, [{ ...any, matter: "m" }], zone)).not.toBeNull();
    expect(heldBy(matter, [{ ...any, category: "01" }], zone)).not.toBeNull();
    expect(heldBy(matter, [{ ...any, from: "2026-04-01", until: "2026-04-01" }], zone)).not.toBeNull();
    expect(heldBy(matter, [{ ...any, until: "2026-03-31" }], zone)).toBeNull();
  });

  it("of several conditions covers what fits them all, and one of none covers nothing", () => {
    expect(heldBy(matter, [{ ...any, category: "01", from: "2026-04-02" }], zone)).toBeNull();
    expect(heldBy(matter, [{ ...any, matter: "other" }], zone)).toBeNull();
    expect(heldBy(matter, [any], zone)).toBeNull();
  });
});
