import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureReasons, sessionResults } from "../model/mediation.ts";
import { unfitRecord, type WrittenRecord } from "./session-record.ts";

const parties = [
  { id: "a", side: "A" },
  { id: "b", side: "B" },
] as const;
const now = "2026-11-26T08:00:00.000Z";
const whole: WrittenRecord = {
  begunAt: "2026-11-26T05:00:00.000Z",
  endedAt: "2026-11-26T06:00:00.000Z",
  present: ["a", "b"],
  record: "双方谈妥网具赔偿。",
  result: "agreed",
  failure: null,
};
const asks = (change: Partial<WrittenRecord>) => unfitRecord({ ...whole, ...change }, parties, now);

describe("the record of a session", () => {
  it("is taken when it says when, who, what and with which result", () => {
    expect(asks({})).toBeNull();
  });

  it("is refused with the one thing that is missing", () => {
    expect(asks({ begunAt: null })).toBe("session-times-unfit");
    expect(asks({ endedAt: "2026-11-26T05:00:00.000Z" })).toBe("session-times-unfit");
    expect(asks({ endedAt: "2026-11-26T08:00:00.001Z" })).toBe("session-times-unfit");
    expect(asks({ result: null })).toBe("session-result-needed");
    expect(asks({ present: ["a"] })).toBe("side-absent");
    expect(asks({ result: "failed" })).toBe("failure-reason-needed");
    expect(asks({ record: " 好 " })).toBe("session-record-needed");
  });

  it("compares moments, not their spelling: a device may write them without milliseconds", () => {
    expect(asks({ begunAt: "2026-11-26T05:59:59Z", endedAt: "2026-11-26T06:00:00.000Z" })).toBeNull();
    expect(asks({ endedAt: "2026-11-26T08:00:00Z" })).toBeNull();
  });

  it("of an agreement is never taken with one side alone, whatever else it says", () => {
    fc.assert(
      fc.property(
        fc.subarray(["a", "b", "nobody"]),
        fc.constantFrom(...sessionResults),
        fc.option(fc.constantFrom(...failureReasons)),
        fc.string(),
        (present, result, failure, record) => {
          const unfit = asks({ present, result, failure, record });
          const both = present.includes("a") && present.includes("b");
          if (unfit === null && (result === "agreed" || result === "partly")) expect(both).toBe(true);
          if (unfit === null && result === "failed") expect(failure).not.toBeNull();
        },
      ),
    );
  });
});
