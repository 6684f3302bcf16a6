import { addDays, chinaCalendar, countWorkingDays, momentOf, startOfLocalDay } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemActs, problemStates } from "../model/problem-life.ts";
import {
  fitsKind,
  lateBefore,
  lateBy,
  mayCorrect,
  mayEnd,
  objectionToWords,
  reportDay,
} from "./day-report.ts";

const zone = "Asia/Shanghai";
const [from, until] = [Date.parse("2026-01-01T00:00:00Z"), Date.parse("2026-12-31T23:59:59Z")];
const moments = fc.integer({ min: from, max: until }).map(momentOf);
const problem = (writtenAt: string, state: (typeof problemStates)[number] = "open") => ({
  kind: "problem" as const,
  state,
  writtenBy: "staff:chen",
  writtenAt,
});

describe("the day of a report", () => {
  it("is the county's: what is written just after its midnight is of the new day, whatever UTC says", () => {
    expect(reportDay("2026-11-26T15:59:59.999Z", zone)).toBe("2026-11-26");
    expect(reportDay("2026-11-26T16:00:00.000Z", zone)).toBe("2026-11-27");
  });

  it("holds every moment of that day and none of another", () => {
    fc.assert(
      fc.property(moments, (at) => {
        const day = reportDay(at, zone);
        expect(at >= startOfLocalDay(day, zone) && at < startOfLocalDay(addDays(day, 1), zone)).toBe(true);
      }),
    );
  });
});

describe("what may be written", () => {
  it("asks for words, and takes no number of a person", () => {
    expect(objectionToWords(" 巡查 ")).toBe("entry-words-needed");
    expect(objectionToWords("东门路灯坏了两盏")).toBeNull();
    expect(objectionToWords("路灯坏了，找 138-0013 8000")).toBe("report-entry-names-somebody");
    expect(objectionToWords("字".repeat(2001))).toBe("entry-too-long");
  });

  it("says how pressing a problem is, and nothing of the kind about progress", () => {
    expect(fitsKind("problem", "today") && fitsKind("progress", null)).toBe(true);
    expect(fitsKind("problem", null) || fitsKind("progress", "soon")).toBe(false);
  });
});

describe("a correction", () => {
  it("is its writer's own, and of that day alone", () => {
    fc.assert(
      fc.property(moments, moments, fc.boolean(), (writtenAt, now, own) => {
        const asking = { by: own ? "staff:chen" : "staff:lin", now, zone };
        const objection = mayCorrect(problem(writtenAt), asking);
        const sameDay = reportDay(writtenAt, zone) === reportDay(now, zone);
        expect(objection).toBe(own ? (sameDay ? null : "entry-day-over") : "entry-not-own");
      }),
    );
    const at = "2026-11-26T02:00:00.000Z";
    expect(mayCorrect(problem(at, "filed"), { by: "staff:chen", now: at, zone })).toBe("problem-over");
  });
});

describe("the end of a problem", () => {
  it("comes once: after it nothing is done to the problem any more", () => {
    for (const state of problemStates.filter((one) => one !== "open"))
      for (const act of problemActs)
        expect(mayEnd(problem("2026-11-26T02:00:00.000Z", state), act, "staff:chen")).toBe("problem-over");
  });

  it("is answered by others and taken back by its writer; anybody who may file makes it a matter", () => {
    const one = problem("2026-11-26T02:00:00.000Z");
    expect(mayEnd(one, "answer", "staff:chen")).toBe("problem-own");
    expect(mayEnd(one, "answer", "staff:lei")).toBeNull();
    expect(mayEnd(one, "withdraw", "staff:lei")).toBe("entry-not-own");
    expect(mayEnd(one, "withdraw", "staff:chen")).toBeNull();
    expect(mayEnd(one, "file", "staff:chen")).toBeNull();
    expect(mayEnd({ ...one, kind: "progress", state: null }, "answer", "staff:lei")).toBe("entry-no-problem");
  });
});

describe("a problem that waits too long", () => {
  const days = 2;

  it("counts working days: one of Friday is late on Wednesday, not over the weekend", () => {
    const friday = problem("2026-11-20T08:00:00.000Z");
    expect(lateBy(friday, { days, now: "2026-11-24T08:00:00.000Z", zone })).toBeNull();
    expect(lateBy(friday, { days, now: "2026-11-25T08:00:00.000Z", zone })).toBe(3);
    expect(
      lateBy({ ...friday, state: "answered" }, { days, now: "2026-12-24T08:00:00.000Z", zone }),
    ).toBeNull();
  });

  it("is the same asked one by one and as a part of a list", () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 1, max: 30 }), (writtenAt, now, wait) => {
        const late = lateBy(problem(writtenAt), { days: wait, now, zone });
        expect(writtenAt < lateBefore(now, zone, wait)).toBe(late !== null);
        if (late !== null)
          expect(late).toBe(
            countWorkingDays(chinaCalendar, reportDay(writtenAt, zone), reportDay(now, zone)),
          );
      }),
    );
  });
});
