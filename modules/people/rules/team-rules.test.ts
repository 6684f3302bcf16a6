import { describe, expect, it } from "vitest";
import type { MemberState } from "../model/member-life.ts";
import type { Member, Team } from "../model/team.ts";
import { type Joining, objectionToJoin, objectionToStep, objectionToTerm, warningsOf } from "./team-rules.ts";

const day = "2026-11-25";
const team = (more: Partial<Team> = {}): Team => ({
  id: "t",
  kind: "mediation-committee",
  name: { zh: "调委会", en: "Committee" },
  unit: "u",
  from: "2024-01-01",
  until: null,
  termFrom: "2025-01-01",
  termUntil: "2028-01-01",
  womanConfirmed: true,
  minorityApplies: false,
  minorityConfirmed: false,
  confirmedBy: null,
  confirmedAt: null,
  ...more,
});
const members = (n: number, state: MemberState = "active") =>
  Array.from({ length: n }, (_, i) => ({
    name: `成员${i}`,
    staff: null as string | null,
    phoneKey: `k${i}` as string | null,
    state,
    part: (i === 0 ? "director" : "member") as Member["part"],
  }));

describe("what a committee is warned of", () => {
  it("is nothing when it has three to nine members, a director, a woman and a term of three years", () => {
    for (const n of [3, 9]) expect(warningsOf(team(), members(n), day)).toEqual([]);
  });

  it("is each thing that the law asks for and that is not there", () => {
    const warned = (more: Partial<Team>, n = 3) => warningsOf(team(more), members(n), day);
    expect(warned({}, 2)).toEqual(["too-few"]);
    expect(warned({}, 10)).toEqual(["too-many"]);
    expect(warned({}, 0)).toEqual(["too-few", "no-director"]);
    expect(warned({ womanConfirmed: false })).toEqual(["woman-unconfirmed"]);
    expect(warned({ minorityApplies: true })).toEqual(["minority-unconfirmed"]);
    expect(warned({ minorityApplies: true, minorityConfirmed: true })).toEqual([]);
    expect(warned({ termUntil: null })).toEqual(["term-missing"]);
    expect(warned({ termUntil: "2028-01-02" })).toEqual(["term-too-long"]);
    expect(warned({ termFrom: "2023-11-25", termUntil: day })).toEqual(["term-over"]);
    expect(warned({ termFrom: "2024-01-01", termUntil: "2027-01-01" })).toEqual(["term-ends-soon"]);
  });

  it("counts neither those who are still vetted nor those who left", () => {
    expect(warningsOf(team(), [...members(2), ...members(5, "vetting").slice(1)], day)).toEqual(["too-few"]);
    expect(warningsOf(team(), [...members(3), ...members(9, "left")], day)).toEqual([]);
  });

  it("is nothing for a team that no such rule binds", () => {
    expect(warningsOf(team({ kind: "patrol-team", termFrom: null, termUntil: null }), [], day)).toEqual([]);
  });
});

describe("joining a team", () => {
  const one: Joining = {
    name: "新人",
    staff: null,
    phoneKey: "new",
    part: "member",
    criterion: null,
    proposedBy: "",
  };
  const ask = (more: Partial<Joining>, own: Partial<Team> = {}, n = 3) =>
    objectionToJoin({ ...one, ...more }, { team: team(own), members: members(n), day });

  it("is refused to a tenth member, a second director, whoever is there already, and in a closed team", () => {
    expect(ask({})).toBeNull();
    expect(ask({}, {}, 9)).toBe("team-full");
    expect(ask({ part: "director" })).toBe("director-there");
    expect(ask({ phoneKey: "k1" })).toBe("member-twice");
    expect(ask({ phoneKey: null, name: "成员1" })).toBe("member-twice");
    expect(ask({ name: "成员1" })).toBeNull();
    expect(ask({}, { until: day })).toBe("team-closed");
    expect(ask({ name: " " })).toBe("member-name-needed");
  });

  it("lets who has left join again", () => {
    expect(
      objectionToJoin({ ...one, phoneKey: "k1" }, { team: team(), members: members(3, "left"), day }),
    ).toBeNull();
  });

  it("asks of a village sage which of the three olds they are, and who proposed them", () => {
    const sages = { kind: "village-sages" as const };
    expect(ask({}, sages)).toBe("criterion-needed");
    expect(ask({ criterion: "teacher" }, sages)).toBe("criterion-needed");
    expect(ask({ criterion: "teacher", proposedBy: "村民小组" }, sages)).toBeNull();
  });
});

describe("a step of a membership", () => {
  const training = [{ id: "x", member: "m", topic: "调解法", heldOn: day, hours: 4 }];
  it("is refused where the life does not allow it, and without training where the kind asks for it", () => {
    const ask = (state: MemberState, act: "activate" | "train", kind: Team["kind"], trainings = training) =>
      objectionToStep({ state }, act, { team: { kind }, trainings });
    expect(ask("proposed", "activate", "patrol-team")).toBe("member-step-impossible");
    expect(ask("vetting", "activate", "patrol-team", [])).toBe("training-needed");
    expect(ask("vetting", "train", "lawyers", [])).toBe("training-needed");
    expect(ask("vetting", "activate", "patrol-team")).toBeNull();
    expect(ask("vetting", "activate", "lawyers", [])).toBeNull();
  });

  it("needs a term that goes forward", () => {
    expect(objectionToTerm({ termFrom: day, termUntil: day })).toBe("term-backwards");
    expect(objectionToTerm({ termFrom: day, termUntil: null })).toBeNull();
  });
});
