import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportMatterSchema } from "../model/matter.ts";
import {
  emptyDraft,
  faultsOf,
  isNeeded,
  placeOf,
  type ReportDraft,
  reportOf,
  reportSteps,
  stepAfter,
  stepBefore,
  withDone,
} from "./report-draft.ts";

const facts = { hasGrids: false, nearby: 0 };
const draft = (change: Partial<ReportDraft> = {}): ReportDraft => ({ ...emptyDraft("s"), ...change });
const unit = "019a0000-0000-7000-8000-000000000001";

describe("the steps of a report", () => {
  it("always come to the check, whatever the draft and the county are", () => {
    fc.assert(
      fc.property(
        fc.record({
          story: fc.constantFrom("楼上漏水到我家", "他拿刀砍人"),
          area: fc.constantFrom("", unit),
          policeTold: fc.boolean(),
          nearby: fc.nat(2),
          hasGrids: fc.boolean(),
        }),
        ({ story, area, policeTold, nearby, hasGrids }) => {
          let step: (typeof reportSteps)[number] = "story";
          let now = draft({ story, area, policeTold });
          for (let count = 0; step !== "check" && count < 12; count++) {
            if (step === "danger") now = { ...now, policeTold: true };
            step = stepAfter(step, now, { hasGrids, nearby }, false);
          }
          expect(step).toBe("check");
        },
      ),
    );
  });

  it("put the police before everything else when the words say danger, and once only", () => {
    const danger = draft({ story: "他拿着菜刀追着砍人，快来" });
    expect(stepAfter("story", danger, facts, false)).toBe("danger");
    expect(stepAfter("story", { ...danger, policeTold: true }, facts, false)).toBe("where");
  });

  it("ask for the small grid only where an area with grids was chosen", () => {
    expect(isNeeded("grid", draft({ area: unit }), { ...facts, hasGrids: true })).toBe(true);
    expect(isNeeded("grid", draft({ area: unit }), facts)).toBe(false);
    expect(isNeeded("grid", draft({ area: unit, room: unit }), { ...facts, hasGrids: true })).toBe(false);
  });

  it("return to the check after a change, but not past a question that the change raised", () => {
    const all = reportSteps.reduce(withDone, draft({ story: "楼上漏水到我家", area: unit }));
    expect(stepAfter("where", all, { ...facts, hasGrids: true }, true)).toBe("check");
    expect(stepAfter("story", { ...all, story: "他动手打人" }, facts, true)).toBe("danger");
    const withoutGrid = { ...all, done: all.done.filter((step) => step !== "grid") };
    expect(stepAfter("where", withoutGrid, { ...facts, hasGrids: true }, true)).toBe("grid");
  });

  it("lead back the way they came", () => {
    expect(stepBefore("story", draft(), facts)).toBeNull();
    expect(stepBefore("category", draft({ area: unit }), { ...facts, hasGrids: true })).toBe("grid");
    expect(stepBefore("category", draft(), facts)).toBe("where");
  });
});

describe("what keeps a page from being left", () => {
  it("is a story of fewer than five characters or more than twenty thousand", () => {
    expect(faultsOf("story", draft({ story: " 漏 水 \u202e" }), "2026-11-22")).toEqual([
      { field: "story", reason: "story-too-short" },
    ]);
    expect(faultsOf("story", draft({ story: "漏".repeat(20_001) }), "2026-11-22")[0]?.reason).toBe(
      "story-too-long",
    );
    expect(faultsOf("story", draft({ story: "楼上漏水😭" }), "2026-11-22")).toEqual([]);
  });

  it("is an impossible date, a day to come, or no place at all", () => {
    const where = (change: Partial<ReportDraft>) =>
      faultsOf("where", draft({ placeWords: "河边", ...change }), "2026-11-22").map((fault) => fault.reason);
    expect(where({ happenedOn: "2026-02-30" })).toEqual(["date-unfit"]);
    expect(where({ happenedOn: "2026-11-23" })).toEqual(["happened-in-future"]);
    expect(where({ happenedOn: "1949-09-30" })).toEqual(["happened-too-long-ago"]);
    expect(where({ placeWords: "  " })).toEqual(["where-needed"]);
    expect(where({ placeWords: "", room: unit })).toEqual([]);
  });

  it("is a name that was promised and not given, or a telephone that cannot be one", () => {
    const about = (change: Partial<ReportDraft>) =>
      faultsOf("about", draft(change), "2026-11-22").map((fault) => fault.reason);
    expect(about({})).toEqual(["naming-needed"]);
    expect(about({ naming: "withheld", phone: "12" })).toEqual(["name-needed", "phone-unfit"]);
    expect(about({ naming: "anonymous" })).toEqual([]);
  });
});

describe("the report that is sent", () => {
  it("fits the schema of the open interface and carries no name when it is anonymous", () => {
    const sent = reportOf(
      draft({
        story: "楼上漏水到我家",
        placeWords: "桥头",
        naming: "anonymous",
        name: "张三",
        happenedOn: "2026-11-20",
      }),
      "Asia/Shanghai",
      "zh",
    );
    const read = reportMatterSchema.parse(sent);
    expect(read.name).toBe("");
    expect(read.happenedAt).toBe("2026-11-19T16:00:00.000Z");
    expect(read.category).toBeUndefined();
  });

  it("takes the most exact place that was told", () => {
    const told = draft({
      placeWords: "桥头",
      area: unit,
      grid: unit,
      room: null,
      point: { lng: 120.1, lat: 30.1 },
    });
    expect(placeOf(told).way).toBe("point");
    expect(placeOf({ ...told, point: null }).way).toBe("grid");
    expect(placeOf({ ...told, point: null, grid: "" })).toEqual({
      way: "words",
      words: "桥头",
      community: unit,
    });
    expect(placeOf({ ...told, point: null, room: unit })).toEqual({ way: "unit", unit });
  });
});
