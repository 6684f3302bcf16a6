import { type MatterState, matterCategories, matterSources, nextState } from "@maple/matter";
import { addDays } from "@maple/platform/clock";
import { describe, expect, it } from "vitest";
import { demoGrids } from "../county/grids.ts";
import { demoStaff } from "../county/staff.ts";
import { actorOf, caseScripts, momentOfStep, placeOfCase } from "./index.ts";

const today = "2026-11-22";
const usernames = new Set(demoStaff().map((member) => member.username));
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

describe.each(caseScripts.map((script) => [script.key, script] as const))("the case %s", (_key, script) => {
  it("tells its story in 150 to 300 Chinese characters", () => {
    expect(han(script.story)).toBeGreaterThanOrEqual(150);
    expect(han(script.story)).toBeLessThanOrEqual(300);
  });

  it("has a category with its sub-type, a source and a grid that exist", () => {
    const category = matterCategories[script.category as keyof typeof matterCategories];
    expect([null, ...category.subtypes.map((subtype) => subtype.code)]).toContain(script.subtype);
    expect(Object.keys(matterSources)).toContain(script.source);
    expect(demoGrids().some((grid) => grid.id === placeOfCase(script).grid)).toBe(true);
  });

  it("reaches its state by acts that the life of a matter allows, in the order of time", () => {
    let state: MatterState = "reported";
    let last = "";
    for (const act of script.acts) {
      const next = nextState(state, act.act);
      expect(next, `${act.act} in ${state}`).not.toBeNull();
      state = next!;
      const at = momentOfStep(script, act, today);
      expect(at > last).toBe(true);
      last = at;
    }
    expect(state).toBe(script.state);
  });

  it("happens after its report and not in the future", () => {
    const reported = momentOfStep(script, { day: 0, time: script.time }, today);
    const steps = [
      ...script.acts,
      ...script.notes,
      ...script.sessions,
      ...script.performance,
      ...script.followUps,
    ];
    for (const step of steps) {
      const at = momentOfStep(script, step, today);
      expect(at > reported, `${step.day} ${step.time}`).toBe(true);
      expect(at < addDays(today, 1)).toBe(true);
    }
  });

  it("is handled by people who work here, and speaks of people with invented telephones only", () => {
    for (const { by } of [...script.acts, ...script.notes]) expect(usernames).toContain(actorOf(script, by));
    for (const { phone } of script.parties) expect(phone).toMatch(/^1002\d{7}$/);
    if (typeof script.reporter === "object") expect(script.reporter.phone).toMatch(/^1002\d{7}$/);
  });

  it("has an agreement exactly when a session agreed, each performed term being one of its terms", () => {
    const agreed = script.sessions.some((session) => session.result === "agreed");
    expect(script.agreement !== null).toBe(agreed);
    const terms = script.agreement?.terms ?? [];
    for (const { term } of script.performance) expect(terms[term]).toBeDefined();
    if (script.state === "verified") {
      expect(new Set(script.performance.map((one) => one.term)).size).toBe(terms.length);
      const sides = new Set(
        script.followUps.filter((one) => one.answer === "confirmed").map((one) => one.side),
      );
      expect(sides).toEqual(new Set(["A", "B"]));
    }
  });
});

describe("the cases together", () => {
  it("show every state of a matter's life", () => {
    expect(new Set(caseScripts.map((script) => script.state)).size).toBe(7);
  });

  it("put the fishing boat into a grid without a point, and everything else on the map", () => {
    for (const script of caseScripts) expect(placeOfCase(script).point === null).toBe(script.key === "crew");
  });
});
