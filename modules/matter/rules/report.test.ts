import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPhone, mayReport, tidyStory, titleFrom } from "./report.ts";

const now = "2026-11-22T02:00:00.000Z";
const report = {
  story: "楼上漏水三天了没人管",
  naming: "anonymous" as const,
  name: "",
  phone: "",
  address: "",
  happenedAt: null,
  now,
};

describe("reporting a matter", () => {
  it("takes a story alone: no name, no telephone, no time", () => {
    expect(mayReport(report)).toBeNull();
  });

  it("names the one thing to put right", () => {
    expect(mayReport({ ...report, story: " 漏 水 " })).toBe("story-too-short");
    expect(mayReport({ ...report, story: "水".repeat(20_001) })).toBe("story-too-long");
    expect(mayReport({ ...report, naming: "withheld" })).toBe("name-needed");
    expect(mayReport({ ...report, phone: "12345" })).toBe("phone-unfit");
    expect(mayReport({ ...report, phone: "100****5678" })).toBe("masked-value");
    expect(mayReport({ ...report, happenedAt: "2026-11-22T02:00:00.001Z" })).toBe("happened-in-future");
    expect(mayReport({ ...report, happenedAt: "1900-01-01T00:00:00.000Z" })).toBe("happened-too-long-ago");
  });

  it("knows telephones as people write them", () => {
    for (const phone of ["", "10012345678", "+86 100 1234 5678", "0571-88001234", "8800 1234"])
      expect(isPhone(phone)).toBe(true);
    for (const phone of ["abc", "110110", "100123456789012", "<script>"]) expect(isPhone(phone)).toBe(false);
  });
});

describe("a story as it is kept", () => {
  it("loses control and direction-changing characters and nothing else", () => {
    expect(tidyStory("a\u0000b\u202ec\r\nd 楼上😀")).toBe("abc\nd 楼上😀");
  });

  it("is the same when tidied twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => tidyStory(tidyStory(text)) === tidyStory(text)),
    );
  });
});

describe("a title", () => {
  it("is never longer than 24 characters and never empty for a story", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 5 }), (text) => {
        const story = tidyStory(text);
        fc.pre([...story.replace(/\s/g, "")].length >= 5);
        expect([...titleFrom(story)].length).toBeLessThanOrEqual(24);
        expect(titleFrom(story).length).toBeGreaterThan(0);
      }),
    );
  });

  it("cuts a long first sentence at a pause", () => {
    expect(titleFrom("我家楼上三零二室卫生间漏水，把我家客厅天花板泡坏了还不承认，找了三次。后来")).toBe(
      "我家楼上三零二室卫生间漏水",
    );
  });
});
