import type { FileRow } from "@maple/platform/files";
import { describe, expect, it } from "vitest";
import { isNeeded } from "../rules/papers/needed-papers.ts";
import type { MediationRow } from "../store/mediation-store.ts";
import { closingOf, fileEvidence } from "./case-file-parts.ts";

const file = (id: string, added_by: string, compartment = "reporter"): FileRow => ({
  id,
  matter: "m",
  compartment,
  kind: "photo",
  name: `${id}.jpg`,
  media: "image/jpeg",
  bytes: 1,
  sha256: Buffer.alloc(32),
  added_by,
  added_at: "2026-11-25T01:00:00.000Z",
});

describe("the evidence of a file", () => {
  it("names its source after whoever added it", () => {
    const files = [
      file("a", "guest"),
      file("b", "party:h1"),
      file("c", "staff:s1"),
      file("d", "party:h2", "joint"),
      file("e", "program:p1", "staff"),
    ];
    const names = new Map([["s1", "陈守安"]]);
    const told = fileEvidence(files, [], [], "赵小兰", names, () => "2026-11-25");
    expect(told.map(({ source, provider }) => [source, provider])).toEqual([
      ["当事人提交", "赵小兰"],
      ["当事人提交", "赵小兰"],
      ["工作人员收集", "陈守安"],
      ["当事人提交", ""],
      ["系统转入", ""],
    ]);
  });
});

describe("how a mediation closed", () => {
  const ended = (end_reason: string) =>
    closingOf(
      { state: "ended", ended_at: "2026-11-25T01:00:00.000Z", end_reason } as MediationRow,
      "written",
    );

  it("an agreement that was not kept did not fail: it has its own routes and no notice of the end", () => {
    const { closing } = ended("breached");
    expect(closing?.result).toBe("breached");
    expect(closing?.routes[0]?.zh).toContain("强制执行");
    expect(isNeeded("when-ended-without-agreement", { closing } as never)).toBe(false);
  });

  it("a refusal is told as a refusal, with court, arbitration and authority", () => {
    const { closing } = ended("refused");
    expect(closing?.result).toBe("refused");
    expect(closing?.routes.length).toBe(4);
    expect(isNeeded("when-ended-without-agreement", { closing } as never)).toBe(true);
  });
});
