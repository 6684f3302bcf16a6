import { describe, expect, it } from "vitest";
import { dayWords, dueWords, leftWords, momentWords } from "./dates.ts";

const zh = { lang: "zh", zone: "Asia/Shanghai", now: "2026-11-22T02:30:00.000Z" } as const;
const en = { ...zh, lang: "en" } as const;

describe("dates as residents read them", () => {
  it("name the weekday, and the year only where it is another one", () => {
    expect(dayWords("2026-11-24", zh)).toBe("11 月 24 日（星期二）");
    expect(dayWords("2026-11-24", en)).toBe("Tuesday, 24 November");
    expect(dayWords("2027-01-05", zh)).toBe("2027 年 1 月 5 日（星期二）");
    expect(dayWords("2027-01-05", en)).toBe("Tuesday, 5 January 2027");
  });

  it("say an instant in the county's zone, not in the server's", () => {
    expect(momentWords("2026-11-23T16:30:00.000Z", zh)).toBe("11 月 24 日（星期二）00:30");
  });

  it("say the end of a day as the day, and another hour with its time", () => {
    expect(dueWords("2026-11-24T15:59:59.999Z", zh)).toBe("最晚 11 月 24 日（星期二）");
    expect(dueWords("2026-11-24T10:00:00.000Z", en)).toBe("Tuesday, 24 November, 18:00 at the latest");
  });

  it("count whole local days to a due time and past it", () => {
    expect(leftWords("2026-11-24T15:59:59.999Z", zh)).toBe("还有 2 天");
    expect(leftWords("2026-11-22T15:59:59.999Z", zh)).toBe("今天到期");
    expect(leftWords("2026-11-22T01:00:00.000Z", zh)).toBe("今天已到期");
    expect(leftWords("2026-11-20T15:59:59.999Z", en)).toBe("2 days late");
    expect(leftWords("2026-11-23T15:59:59.999Z", en)).toBe("1 day left");
  });
});
