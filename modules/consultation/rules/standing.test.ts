import { isOpen, isResolved, matterStates } from "@maple/matter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFinished, standingOf } from "./standing.ts";

const day = fc.constantFrom("2026-11-25", "2026-11-26", "2026-11-27");
const state = fc.option(fc.constantFrom(...matterStates), { nil: null });

describe("what became of a resolution", () => {
  it("is finished exactly when its matter is settled or over, whatever the date", () => {
    fc.assert(
      fc.property(state, fc.option(day, { nil: null }), day, (matter, dueOn, today) => {
        const over = matter !== null && (isResolved(matter) || !isOpen(matter));
        expect(isFinished(standingOf({ dueOn, matter }, today))).toBe(over);
      }),
    );
  });

  it("is overdue from the day after its date, and only while it is open", () => {
    fc.assert(
      fc.property(state, day, day, (matter, dueOn, today) => {
        const open = matter === null || (isOpen(matter) && !isResolved(matter));
        expect(standingOf({ dueOn, matter }, today) === "overdue").toBe(open && dueOn < today);
      }),
    );
  });

  it("is done by a settlement, and ended by anything else that ends a matter", () => {
    const at = (matter: (typeof matterStates)[number] | null) =>
      standingOf({ dueOn: "2026-12-01", matter }, "2026-11-26");
    expect(at("settled")).toBe("done");
    expect(at("verified")).toBe("done");
    expect(at("ended")).toBe("ended");
    expect(at("accepted")).toBe("in-hand");
    expect(at(null)).toBe("waiting");
  });
});
