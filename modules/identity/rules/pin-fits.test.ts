import { describe, expect, it } from "vitest";
import { pinFits } from "./pin-fits.ts";

describe("whether a PIN will do", () => {
  it("is six digits", () => {
    expect(pinFits("83914")).toBe("pin-unfit");
    expect(pinFits("8391402")).toBe("pin-unfit");
    expect(pinFits("83914a")).toBe("pin-unfit");
    expect(pinFits("839140")).toBeNull();
  });

  it("is no run and no repetition", () => {
    for (const plain of ["000000", "123456", "654321", "135791", "121212", "138138"])
      expect(pinFits(plain), plain).toBe(plain === "135791" ? null : "pin-plain");
  });
});
