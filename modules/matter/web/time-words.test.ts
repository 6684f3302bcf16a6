import { epochOf, momentOf } from "@maple/platform/clock";
import { say } from "@maple/platform/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agoWords, dueWords, exactTime } from "./time-words.ts";

// 10:30 in the county.
const now = "2026-11-22T02:30:00.000Z";
const due = (at: string) => say(dueWords(at, now).pair, "zh", dueWords(at, now).values);
const dueEn = (at: string) => say(dueWords(at, now).pair, "en", dueWords(at, now).values);
const ago = (at: string) => say(agoWords(at, now).pair, "zh", agoWords(at, now).values);

describe("When something is due", () => {
  it("is said by minutes near the end and by the clock on the same day", () => {
    expect(due("2026-11-22T03:10:00.000Z")).toBe("还有 40 分钟");
    expect(due("2026-11-22T09:00:00.000Z")).toBe("今天 17:00");
    expect(due("2026-11-23T09:00:00.000Z")).toBe("明天 17:00");
    expect(due("2026-11-30T09:00:00.000Z")).toBe("还有 8 天");
  });

  it("is the end of the day before when it falls on midnight", () => {
    expect(due("2026-11-22T16:00:00.000Z")).toBe("今天 24:00");
    expect(due("2026-11-23T16:00:00.000Z")).toBe("明天 24:00");
  });

  it("is said as late, in words, once it has passed", () => {
    expect(due("2026-11-22T02:20:00.000Z")).toBe("超期 10 分钟");
    expect(due("2026-11-21T20:30:00.000Z")).toBe("超期 6 小时");
    expect(due("2026-11-19T02:30:00.000Z")).toBe("超期 3 天");
    expect(dueEn("2026-11-21T01:30:00.000Z")).toBe("1 day overdue");
  });

  it("is overdue in words exactly when it lies before now", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (offset) => {
        const at = momentOf(epochOf(now) + offset);
        expect(dueEn(at).endsWith("overdue")).toBe(offset < 0);
      }),
    );
  });
});

describe("How long ago something was", () => {
  it("is said from minutes to a date", () => {
    expect(ago("2026-11-22T02:29:40.000Z")).toBe("刚刚");
    expect(ago("2026-11-22T02:00:00.000Z")).toBe("30 分钟前");
    expect(ago("2026-11-21T23:30:00.000Z")).toBe("3 小时前");
    expect(ago("2026-11-21T10:00:00.000Z")).toBe("昨天 18:00");
    expect(ago("2026-11-18T10:00:00.000Z")).toBe("4 天前");
    expect(ago("2026-10-01T10:00:00.000Z")).toBe("2026-10-01");
    expect(exactTime("2026-10-01T10:05:00.000Z")).toBe("2026-10-01 18:05");
  });
});
