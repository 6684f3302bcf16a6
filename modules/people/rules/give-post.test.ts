import type { UnitKind } from "@maple/grid";
import { describe, expect, it } from "vitest";
import type { PostRecord } from "../model/staff.ts";
import { objectionToPost, type WantedPost } from "./give-post.ts";

const day = { from: "2024-01-01", until: null };
type Place = { id: string; kind: UnitKind; parent: string | null; from: string; until: string | null };
const units = new Map<string, Place>(
  (
    [
      ["county", "county", null],
      ["station", "station", null],
      ["room", "police-room", "station"],
      ["town", "town", "county"],
      ["village", "village", "town"],
      ["committee", "mediation-committee", "village"],
    ] as const
  ).map(([id, kind, parent]) => [id, { id, kind, parent, ...day }] as const),
);
const closed = new Map([...units]).set("room", { ...units.get("room")!, until: "2026-01-01" });
const grids = new Map([
  ["g1", { id: "g1", community: "village", policeRoom: "room", ...day }],
  ["g2", { id: "g2", community: "elsewhere", policeRoom: "other", ...day }],
]);
const today = "2026-11-25";
const wanted: WantedPost = { role: "officer", unit: "room", grids: ["g1"], from: today, until: null };
const held = (more: Partial<PostRecord> = {}): PostRecord => ({
  id: "p",
  staff: "s",
  role: "officer",
  unit: "room",
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
const ask = (more: Partial<WantedPost>, own: PostRecord[] = [], among: typeof units = units) =>
  objectionToPost({ ...wanted, ...more }, { today, units: among, grids, held: own });

describe("giving a post", () => {
  it("allows a fitting role at an open unit over its grids", () => {
    expect(ask({})).toBeNull();
    expect(ask({ role: "grid-head", unit: "town" })).toBeNull();
    expect(ask({ role: "mediator", unit: "committee", grids: [] })).toBeNull();
  });

  it("refuses a term that ends before it begins, or begins in the past", () => {
    expect(ask({ until: today })).toBe("term-backwards");
    expect(ask({ from: "2026-11-24" })).toBe("post-in-past");
  });

  it("refuses a unit that is closed, a role that does not fit it, and a grid of another unit", () => {
    expect(ask({}, [], closed)).toBe("unit-not-open");
    expect(ask({ unit: "nowhere" })).toBe("unit-unknown");
    expect(ask({ role: "station-head", grids: [] })).toBe("role-unfit-for-unit");
    expect(ask({ role: "king" })).toBe("role-unknown");
    expect(ask({ grids: ["g2"] })).toBe("grid-not-under-unit");
    expect(ask({ role: "mediator", unit: "committee" })).toBe("grid-unfit-for-role");
  });

  it("refuses the same post twice at the same time, and allows it after the first has ended or was annulled", () => {
    expect(ask({}, [held()])).toBe("post-held-already");
    expect(ask({}, [held({ until: today })])).toBeNull();
    expect(ask({}, [held({ annulled: true })])).toBeNull();
    expect(ask({}, [held({ from: "2027-01-01" })])).toBe("post-held-already");
    expect(ask({ until: "2027-01-01" }, [held({ from: "2027-01-01" })])).toBeNull();
    expect(ask({}, [held({ unit: "station" })])).toBeNull();
  });
});
