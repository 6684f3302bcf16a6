import { demoGrids, demoStaff, demoUnits } from "@maple/demo";
import { postsFor } from "@maple/identity/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { staffList } from "../questions/staff-list.ts";
import { staffView } from "../questions/staff-view.ts";
import { addStaff, correctStaff } from "./add-staff.ts";
import { changePostAct } from "./change-post.ts";
import { annulPost, endPost, resumePost } from "./end-post.ts";
import { givePost } from "./give-post.ts";

let product: TestProduct;
let administrator: Actor;
let head: Actor;
beforeAll(async () => {
  product = await testProduct();
  administrator = await product.staff("admin.ye");
  head = await product.staff("head.qin");
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");
const room = demoUnits().find((unit) => unit.kind === "police-room")!.id;
const grid = demoGrids().find((one) => one.level === 3 && one.policeRoom === room)!.id;
const countyUnit = demoUnits().find((unit) => unit.kind === "county")!.id;

async function hire(name = "何新来"): Promise<string> {
  const { must, kit } = product;
  return (await must(addStaff(kit.keys), administrator, { name, phone: "1000 555 0001" })).staff;
}
const abilitiesOf = async (staff: string, at = now()) => {
  const posts = await inCounty(product.kit.db, product.county, (tx) =>
    postsFor(tx, product.county, staff, at),
  );
  return new Set(posts.flatMap((post) => Object.keys(post.may)));
};
const view = async (staff: string, actor = administrator) => {
  const answer = await ask(product.kit.db, staffView(product.kit.keys), {
    actor,
    input: { staff },
    now: now(),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("staff and posts", () => {
  it("keeps a telephone sealed, and shows it to whoever keeps the staff alone", async () => {
    const staff = await hire("李守一");
    const rows = await readAll(
      product,
      sql<{ sealed: string }>`select encode(phone_sealed, 'escape') as sealed from people.staff
        where county = ${product.county} and id = ${staff}`,
    );
    expect(rows[0]!.sealed).not.toContain("10005550001");
    expect((await view(staff)).phone).toBe("10005550001");
    expect((await view(staff, head)).phone).toBeNull();
    await product.must(correctStaff(product.kit.keys), administrator, { staff, name: "李守义", phone: "" });
    expect(await view(staff)).toMatchObject({ name: "李守义", phone: null });
  });

  it("gives abilities from the day of the post and takes them the minute it ends", async () => {
    const staff = await hire();
    expect((await abilitiesOf(staff)).size).toBe(0);
    const { post } = await product.must(givePost, administrator, {
      staff,
      role: "officer",
      unit: room,
      grids: [grid],
      title: { zh: "社区民警", en: "Community officer" },
      from: today(),
    });
    expect((await abilitiesOf(staff)).has("matter.verify")).toBe(true);
    await product.must(endPost, administrator, { post, day: today(), why: "moved" });
    expect((await abilitiesOf(staff)).size).toBe(0);
    await product.must(resumePost, administrator, { post });
    expect((await abilitiesOf(staff)).has("matter.verify")).toBe(true);
    expect(await product.try(resumePost, administrator, { post })).toMatchObject({ reason: "not-resumable" });
    await product.must(annulPost, administrator, { post, reason: "录错人了" });
    expect((await abilitiesOf(staff)).size).toBe(0);
  });

  it("changes grids from a day on, and leaves what was before as it was", async () => {
    const staff = await hire("唐换格");
    const { post } = await product.must(givePost, administrator, {
      staff,
      role: "auxiliary-officer",
      unit: room,
      grids: [grid],
      from: today(),
    });
    const later = addDays(today(), 30);
    const { post: next } = await product.must(changePostAct, administrator, {
      post,
      title: { zh: "辅警组长", en: "Lead auxiliary" },
      grids: [],
      from: later,
    });
    const { posts } = await view(staff);
    expect(posts.find((one) => one.id === post)).toMatchObject({ until: later, grids: [grid] });
    expect(posts.find((one) => one.id === next)).toMatchObject({ from: later, grids: [], stands: "planned" });
    expect(
      await product.try(changePostAct, administrator, {
        post,
        title: { zh: "", en: "" },
        grids: [],
        from: addDays(today(), -1),
      }),
    ).toMatchObject({ reason: "day-in-past" });
  });

  it("keeps the last administrator, also from themself", async () => {
    const own = (await view(administrator.id)).posts[0]!;
    const last = { reason: "last-administrator-post" };
    expect(
      await product.try(endPost, administrator, { post: own.id, day: today(), why: "left" }),
    ).toMatchObject(last);
    expect(await product.try(annulPost, administrator, { post: own.id, reason: "不干了" })).toMatchObject(
      last,
    );
    const staff = await hire("严接任");
    await product.must(givePost, administrator, {
      staff,
      role: "administrator",
      unit: countyUnit,
      from: today(),
    });
    await product.must(endPost, administrator, { post: own.id, day: today(), why: "left" });
    await product.must(resumePost, administrator, { post: own.id });
  });

  it("lets a station head give posts in the station alone, and never a head's or an administrator's", async () => {
    const staff = await hire("沈所内");
    const give = (role: string, unit: string) =>
      product.try(givePost, head, { staff, role, unit, from: today() });
    const station = demoUnits().find((unit) => unit.kind === "station")!.id;
    expect(await give("veteran-deputy", room)).toMatchObject({ ok: true });
    expect(await give("administrator", countyUnit)).toMatchObject({ reason: "not-your-area" });
    expect(await give("station-head", station)).toMatchObject({ reason: "role-above-yours" });
    expect(await product.try(addStaff(product.kit.keys), head, { name: "某某" })).toMatchObject({
      reason: "not-allowed",
    });
    const officer = await product.staff("officer.chen");
    expect(
      await product.try(givePost, officer, { staff, role: "grid-worker", unit: room, from: today() }),
    ).toMatchObject({ reason: "not-allowed" });
  });

  it("lists staff by name, role and unit, with a true total, and the station's own for its head", async () => {
    const list = async (input: object, actor = administrator) => {
      const answer = await ask(product.kit.db, staffList, { actor, input, now: now() });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value;
    };
    const officers = await list({ role: "officer" });
    expect(officers.total).toBe(11);
    expect(officers.lines.every((line) => line.posts.some((post) => post.role === "officer"))).toBe(true);
    expect((await list({ unit: room })).lines.map((line) => line.name)).toContain("陈守安");
    expect((await list({ search: "守安" })).total).toBe(1);
    const all = await list({ show: "all" });
    expect(all.total).toBeGreaterThanOrEqual(demoStaff().length);
    expect((await list({ page: 2, show: "all" })).lines[0]).not.toEqual(all.lines[0]);
    expect((await list({}, head)).lines.some((line) => line.name === "叶知秋")).toBe(false);
    const down = await list({ role: "officer", sort: "name", down: "1" });
    expect(down.lines.map((line) => line.name)).toEqual(officers.lines.map((line) => line.name).reverse());
  });
});
