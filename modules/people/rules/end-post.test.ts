import { describe, expect, it } from "vitest";
import type { PostRecord } from "../model/staff.ts";
import { mayResume, objectionToChange, objectionToEnd } from "./end-post.ts";

const today = "2026-11-25";
const post = (more: Partial<PostRecord> = {}): PostRecord => ({
  id: "p",
  staff: "s",
  role: "administrator",
  unit: "county",
  grids: [],
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
const end = (one: PostRecord, day: string, administrators: PostRecord[] = [post({ id: "other" })]) =>
  objectionToEnd(one, { day, today, administrators: [one, ...administrators] });

describe("ending a post", () => {
  it("ends it today or later, within its term", () => {
    expect(end(post(), today)).toBeNull();
    expect(end(post(), "2027-01-01")).toBeNull();
    expect(end(post(), "2026-11-24")).toBe("day-in-past");
    expect(end(post({ until: "2026-12-01" }), "2026-12-02")).toBe("day-outside-post");
    expect(end(post({ until: today }), today)).toBe("post-over");
    expect(end(post({ annulled: true }), today)).toBe("post-over");
  });

  it("keeps the last administrator until another is there on that day", () => {
    expect(end(post(), today, [])).toBe("last-administrator-post");
    expect(end(post(), today, [post({ id: "other", until: today })])).toBe("last-administrator-post");
    expect(end(post(), today, [post({ id: "other", annulled: true })])).toBe("last-administrator-post");
    expect(end(post(), today, [post({ id: "other", from: "2027-01-01" })])).toBe("last-administrator-post");
    expect(end(post(), "2027-02-01", [post({ id: "other", from: "2027-01-01" })])).toBeNull();
  });

  it("is taken back by whoever did it, on the same day alone", () => {
    const ended = post({ until: today, endedWhy: "moved", endedOn: today, endedBy: "staff:a" });
    expect(mayResume(ended, { by: "staff:a", today })).toBe(true);
    expect(mayResume(ended, { by: "staff:b", today })).toBe(false);
    expect(mayResume(ended, { by: "staff:a", today: "2026-11-26" })).toBe(false);
    expect(mayResume(post(), { by: "staff:a", today })).toBe(false);
  });
});

describe("changing a post", () => {
  it("begins anew today or later, and never touches what has been", () => {
    expect(objectionToChange(post(), { from: today, today })).toBeNull();
    expect(objectionToChange(post(), { from: "2026-11-01", today })).toBe("day-in-past");
    expect(objectionToChange(post({ until: today }), { from: today, today })).toBe("post-over");
    expect(objectionToChange(post({ until: "2026-12-01" }), { from: "2026-12-01", today })).toBe(
      "day-outside-post",
    );
    expect(objectionToChange(post({ from: "2027-01-01" }), { from: today, today })).toBeNull();
  });
});
