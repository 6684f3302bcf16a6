import type { StaffPost } from "@maple/people";
import { describe, expect, it } from "vitest";
import { toldTeamTypes, whoIsToldOfTeams } from "./who-is-told-of-teams.ts";

const post = (staff: string, role: string, unit: string): StaffPost => ({
  id: staff,
  staff,
  role,
  unit,
  grids: [],
  from: "2024-01-01",
  until: null,
});
const posts = [
  post("case one", "case-officer", "case team"),
  post("case two", "case-officer", "case team"),
  post("officer", "officer", "room"),
  post("commander", "duty-commander", "command room"),
  post("dispatcher", "dispatcher", "command room"),
];
const matter = { id: "m", grid: null, room: "room", holder: null, mediators: [] };
const told = (type: string, actor: string, data: object, holder: string | null = null) =>
  whoIsToldOfTeams({ type: `teamwork.${type}`, actor, data: { ...data } }, { ...matter, holder }, posts).map(
    ({ staff, kind }) => `${kind} ${staff}`,
  );

describe("who is told of hand-overs and remarks", () => {
  it("tells everybody of the team who could take it, or the one it is meant for", () => {
    expect(told("offered", "staff:officer", { unit: "case team", staff: null })).toEqual([
      "handed-to-team case one",
      "handed-to-team case two",
    ]);
    expect(told("triaged", "staff:dispatcher", { unit: "command room", staff: null })).toEqual([
      "handed-to-team commander",
    ]);
    expect(told("triaged", "staff:dispatcher", { unit: "case team", staff: "case two" })).toEqual([
      "handed-to-team case two",
    ]);
  });

  it("tells the giver of the answer, and of a refusal whoever the matter stays with too", () => {
    expect(told("taken", "staff:case one", { by: "staff:dispatcher" })).toEqual([
      "hand-over-taken dispatcher",
    ]);
    expect(told("refused", "staff:case one", { by: "staff:dispatcher" })).toEqual([
      "hand-over-refused dispatcher",
      "hand-over-refused officer",
    ]);
    expect(told("refused", "staff:case one", { by: "staff:officer" }, "officer")).toEqual([
      "hand-over-refused officer",
    ]);
  });

  it("tells the handler of a remark and the supervisor of the answer", () => {
    expect(told("remarked", "staff:filing", {}, "officer")).toEqual(["file-remark officer"]);
    expect(told("remark-answered", "staff:officer", { supervisor: "staff:filing" })).toEqual([
      "remark-answered filing",
    ]);
  });

  it("tells nobody of what they did themselves, and has a line for each type", () => {
    expect(told("taken", "staff:officer", { by: "staff:officer" })).toEqual([]);
    for (const type of toldTeamTypes) {
      const data = { unit: "case team", by: "staff:x", supervisor: "staff:x" };
      expect([type, told(type.slice(9), "system:test", data).length > 0]).toEqual([type, true]);
    }
  });
});
