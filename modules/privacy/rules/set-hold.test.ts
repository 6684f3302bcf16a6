import { describe, expect, it } from "vitest";
import { objectionToHold } from "./set-hold.ts";

const hold = { name: "巡察调档", reason: "上级调阅", matter: null, category: "02", from: null, until: null };

describe("setting a hold", () => {
  it("asks for a name, a reason and something it covers", () => {
    expect(objectionToHold(hold)).toBeNull();
    expect(objectionToHold({ ...hold, name: " " })).toBe("hold-unfit");
    expect(objectionToHold({ ...hold, reason: "" })).toBe("hold-unfit");
    expect(objectionToHold({ ...hold, category: null })).toBe("hold-unfit");
  });

  it("takes a period with one end or two, in order", () => {
    expect(objectionToHold({ ...hold, from: "2026-01-01" })).toBeNull();
    expect(objectionToHold({ ...hold, from: "2026-02-01", until: "2026-01-01" })).toBe("hold-dates-unfit");
  });
});
