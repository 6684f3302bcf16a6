import { describe, expect, it } from "vitest";
import type { PostRecord } from "../model/staff.ts";
import { gridsLeftAlone, objectionToCover, objectionToLeave } from "./leave.ts";

const today = "2026-11-25";
const post = (more: Partial<PostRecord> = {}): PostRecord => ({
  id: "p",
  staff: "s",
  role: "grid-worker",
  unit: "u",
  grids: ["g1", "g2"],
  from: "2025-01-01",
  until: null,
  title: { zh: "", en: "" },
  substitutes: null,
  suspendedFrom: null,
  suspendedUntil: null,
  endedWhy: null,
  endedOn: null,
  endedBy: null,
  untilBefore: null,
  annulled: false,
  annulledWhy: "",
  ...more,
});
const leave = (more: Partial<Parameters<typeof objectionToLeave>[0]> = {}) =>
  objectionToLeave({
    staff: "s",
    day: today,
    today,
    posts: [post()],
    administrators: [],
    takers: ["t"],
    holders: new Set(["s", "t"]),
    ...more,
  });

describe("leaving", () => {
  it("ends what is still held, today or later", () => {
    expect(leave()).toBeNull();
    expect(leave({ day: "2026-11-24" })).toBe("day-in-past");
    expect(leave({ posts: [] })).toBe("nothing-to-end");
    expect(leave({ posts: [post({ until: today }), post({ annulled: true })] })).toBe("nothing-to-end");
  });

  it("is refused to the last administrator", () => {
    const own = post({ role: "administrator" });
    expect(leave({ posts: [own], administrators: [own] })).toBe("last-administrator-post");
    expect(leave({ posts: [own], administrators: [own, post({ id: "q" })] })).toBeNull();
  });

  it("gives nothing to someone without a post, nor to the one who goes", () => {
    expect(leave({ takers: ["s"] })).toBe("taker-unfit");
    expect(leave({ takers: ["t", "nobody"] })).toBe("taker-unfit");
    expect(leave({ takers: [] })).toBeNull();
  });

  it("says which grids are left without anybody working in them", () => {
    const other = post({ id: "q", staff: "t", role: "auxiliary-officer", grids: ["g1"] });
    expect(gridsLeftAlone("s", [post(), other])).toEqual(["g2"]);
    expect(gridsLeftAlone("s", [post(), { ...other, role: "officer" }])).toEqual(["g1", "g2"]);
  });
});

describe("covering a post", () => {
  const cover = (more: object = {}, others: PostRecord[] = [], own: Partial<PostRecord> = {}) =>
    objectionToCover(post(own), { staff: "t", from: today, until: "2026-12-25", ...more }, { today, others });

  it("is for a time within its term, by somebody else", () => {
    expect(cover()).toBeNull();
    expect(cover({ until: today })).toBe("term-backwards");
    expect(cover({ staff: "s" })).toBe("cover-own");
    expect(cover({}, [], { until: "2026-12-01" })).toBe("day-outside-post");
    expect(cover({}, [], { until: today })).toBe("post-over");
  });

  it("is by one person at a time", () => {
    const running = post({ id: "q", staff: "x", substitutes: "p", from: today, until: "2026-12-01" });
    expect(cover({}, [running])).toBe("covered-already");
    expect(cover({ from: "2026-12-01" }, [running])).toBeNull();
    expect(cover({}, [{ ...running, annulled: true }])).toBeNull();
  });
});
