import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulkLimits } from "../model/bulk.ts";
import { isBulk, leastLimit, limitFor } from "./is-bulk.ts";

describe("reading that is noticed", () => {
  it("begins at the number of the role, not one earlier", () => {
    const worker = { roles: ["grid-worker"] };
    expect(isBulk("readings-hour", { ...worker, count: 39 }, bulkLimits)).toBe(false);
    expect(isBulk("readings-hour", { ...worker, count: 40 }, bulkLimits)).toBe(true);
    expect(isBulk("readings-hour", { roles: ["officer"], count: 79 }, bulkLimits)).toBe(false);
    expect(isBulk("readings-day", { roles: ["officer"], count: 240 }, bulkLimits)).toBe(true);
    expect(isBulk("export", { roles: ["station-head"], count: 1000 }, bulkLimits)).toBe(true);
  });

  it("goes by the widest post of somebody who holds several, and by the general number without any", () => {
    expect(limitFor("readings-hour", ["grid-worker", "officer"], bulkLimits)).toBe(80);
    expect(limitFor("readings-hour", [], bulkLimits)).toBe(40);
  });

  it("takes the county's own numbers", () => {
    const own = { hour: { other: 5 }, day: { other: 9 }, exportLines: 10 };
    expect(isBulk("readings-hour", { roles: ["officer"], count: 5 }, own)).toBe(true);
    expect(isBulk("export", { roles: [], count: 9 }, own)).toBe(false);
  });

  it("is never missed by the first look, which knows no roles", () => {
    const roles = fc.subarray(["grid-worker", "officer", "station-head", "mediator"]);
    fc.assert(
      fc.property(roles, fc.nat(500), (held, count) => {
        for (const kind of ["readings-hour", "readings-day"] as const)
          if (isBulk(kind, { roles: held, count }, bulkLimits))
            expect(count).toBeGreaterThanOrEqual(leastLimit(kind, bulkLimits));
      }),
    );
  });
});
