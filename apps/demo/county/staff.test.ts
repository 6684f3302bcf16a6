import { roles } from "@maple/people";
import { describe, expect, it } from "vitest";
import { demoGrids } from "./grids.ts";
import { demoStaff } from "./staff.ts";
import { demoUnits, unitId } from "./units.ts";

const staff = demoStaff();
const posts = staff.flatMap((member) => member.posts.map((post) => ({ ...post, username: member.username })));
const withPost = (role: string) =>
  new Set(posts.filter((post) => post.role === role).map((post) => post.username));

describe("the staff", () => {
  it("are one administrator, one head, ten officers in rooms and one in the community team, twenty auxiliaries, sixty-one grid workers and fourteen mediators, and hold every role", () => {
    expect(withPost("administrator").size).toBe(1);
    expect(withPost("station-head").size).toBe(1);
    expect(withPost("officer").size).toBe(11);
    const ofTeam = posts.filter((post) => post.role === "officer" && post.unit === unitId("community-team"));
    expect(ofTeam.length).toBe(1);
    expect(withPost("auxiliary-officer").size).toBe(20);
    expect(withPost("grid-worker").size).toBe(61);
    expect(withPost("mediator").size).toBe(14);
    for (const role of roles) expect([role, withPost(role).size > 0]).toEqual([role, true]);
  });

  it("leave no third-level grid without a grid worker of its own and an officer", () => {
    for (const grid of demoGrids().filter((one) => one.level === 3)) {
      const own = posts.filter((post) => post.grids.includes(grid.id));
      expect(own.some((post) => post.role === "grid-worker")).toBe(true);
      expect(own.some((post) => post.role === "officer" && post.unit === grid.policeRoom)).toBe(true);
    }
  });

  it("leave no mediation committee without a mediator, and every post stands in a unit that exists", () => {
    const units = demoUnits();
    const ids = new Set(units.map((unit) => unit.id));
    for (const post of posts) expect(ids.has(post.unit)).toBe(true);
    for (const unit of units.filter((one) => one.kind === "mediation-committee")) {
      expect(posts.some((post) => post.role === "mediator" && post.unit === unit.id)).toBe(true);
    }
  });

  it("have usernames, ids and telephones of their own, the telephones invented", () => {
    for (const pick of ["username", "id", "phone"] as const) {
      expect(new Set(staff.map((member) => member[pick])).size).toBe(staff.length);
    }
    for (const member of staff) {
      expect(member.phone).toMatch(/^1000\d{7}$/);
      expect(member.username).toMatch(
        /^(admin|head|officer|auxiliary|grid|mediator|veteran|gridhead|gridadmin|assistant|legal|clerk|judge|lawyer|centre|counsellor|commander|dispatcher|filing|case|team)\.[a-z]+$/,
      );
      expect(member.posts.length).toBeGreaterThan(0);
    }
  });
});
