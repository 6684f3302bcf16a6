import { demoStaff, demoUnits } from "@maple/demo";
import { grants, type Role } from "@maple/identity";
import { type Action, type Actor, act, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { staffList } from "../questions/staff-list.ts";
import { staffView } from "../questions/staff-view.ts";
import { staffing } from "../questions/staffing.ts";
import { teamList } from "../questions/teams.ts";
import { addStaff } from "./add-staff.ts";
import { givePost } from "./give-post.ts";
import { assignPattern, keepPattern } from "./keep-pattern.ts";
import { foundTeam } from "./keep-team.ts";
import { leaveStaff } from "./leave.ts";

/*
 * Every role x every kind of keeping: what is expected is derived from the rows of the grants alone. The inputs are such
 * that a rule refuses them all, so nothing changes and everybody meets the same facts.
 */

let product: TestProduct;
const actors = new Map<Role | "nobody" | "guest", Actor>();
beforeAll(async () => {
  product = await testProduct();
  for (const role of Object.keys(grants) as Role[]) {
    const member = demoStaff().find((one) =>
      one.posts.some((post) => post.role === role && post.until === null),
    )!;
    const actor = await product.staff(member.username);
    actors.set(role, { ...actor, posts: actor.posts.filter((post) => post.role === role) });
  }
  actors.set("nobody", { ...(await product.staff("admin.ye")), posts: [] });
  actors.set("guest", product.guest);
});
afterAll(() => product.close());

const room = demoUnits().find((unit) => unit.kind === "police-room")!.id;
const station = demoUnits().find((unit) => unit.kind === "station")!.id;
const county = demoUnits().find((unit) => unit.kind === "county")!.id;
const someone = demoStaff().find((one) => one.username.startsWith("auxiliary."))!.id;
const past = "2020-01-01";
const pattern = { name: { zh: "旧", en: "" }, unitKind: "police-room", lines: [], from: past };
const post = { staff: someone, role: "officer", from: past };

interface Family {
  ability: string;
  what: unknown;
  input: object;
  /** What stands when the ability reaches it: the rule's own refusal, or the answer. */
  stands: string;
  /** The unit it is about: a station's reach ends at the county. */
  unit: "here" | "county" | null;
}
const families = (): Family[] => {
  const { keys } = product.kit;
  return [
    { ability: "people.see", what: staffList, input: {}, stands: "ok", unit: null },
    { ability: "people.see", what: staffView(keys), input: { staff: someone }, stands: "ok", unit: "here" },
    {
      ability: "people.keep",
      what: addStaff(keys),
      input: { name: "" },
      stands: "staff-name-needed",
      unit: null,
    },
    {
      ability: "post.give",
      what: givePost,
      input: { ...post, unit: room },
      stands: "post-in-past",
      unit: "here",
    },
    {
      ability: "post.give",
      what: givePost,
      input: { ...post, unit: county },
      stands: "post-in-past",
      unit: "county",
    },
    {
      ability: "post.give",
      what: leaveStaff,
      input: { staff: someone, from: past, reason: "ill" },
      stands: "day-in-past",
      unit: "here",
    },
    { ability: "staffing.see", what: staffing, input: {}, stands: "ok", unit: null },
    {
      ability: "staffing.keep",
      what: keepPattern,
      input: pattern,
      stands: "pattern-lines-needed",
      unit: null,
    },
    {
      ability: "staffing.keep",
      what: assignPattern,
      input: { unit: room, series: newId(), from: past },
      stands: "day-in-past",
      unit: "here",
    },
    { ability: "team.keep", what: teamList, input: {}, stands: "ok", unit: null },
    {
      ability: "team.keep",
      what: foundTeam,
      input: { kind: "lawyers", unit: room, name: { zh: " ", en: "" } },
      stands: "team-name-needed",
      unit: "here",
    },
    {
      ability: "team.keep",
      what: foundTeam,
      input: { kind: "lawyers", unit: county, name: { zh: " ", en: "" } },
      stands: "team-unit-unfit",
      unit: "county",
    },
  ];
};

async function outcome(family: Family, actor: Actor): Promise<string> {
  const now = momentOf(Date.now());
  const { db } = product.kit;
  const got =
    "run" in (family.what as object)
      ? await act(db, family.what as Action<never, never, unknown>, {
          id: newId(),
          actor,
          input: family.input,
          now,
        })
      : await ask(db, family.what as Question<never, never, unknown>, { actor, input: family.input, now });
  return got.ok ? "ok" : got.reason;
}

describe("who keeps staff, staffing and teams", () => {
  it("is exactly whom the table of grants says, as far as it reaches", async () => {
    const wrong: unknown[] = [];
    for (const family of families())
      for (const [role, actor] of actors) {
        const row: Record<string, string> = role === "nobody" || role === "guest" ? {} : grants[role];
        const reach = row[family.ability];
        const covers = reach === "county" || family.unit !== "county";
        const expected =
          role === "guest"
            ? "not-signed-in"
            : reach === undefined
              ? "not-allowed"
              : covers
                ? family.stands
                : "not-your-area";
        const got = await outcome(family, actor);
        if (got !== expected) wrong.push({ role, ability: family.ability, expected, got });
      }
    expect(wrong).toEqual([]);
  });

  it("is the head for the rooms of the station, and for no head's post", async () => {
    const head = actors.get("station-head")!;
    const family = { ability: "post.give", what: givePost, stands: "", unit: "here" } as const;
    const input = { ...post, role: "station-head", unit: station };
    expect(await outcome({ ...family, input }, head)).toBe("role-above-yours");
  });
});
