import { demoStaff } from "@maple/demo";
import { ownNotices } from "@maple/notification/server";
import { leaveStaff } from "@maple/people/server";
import { type Actor, ask } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { matterRow, readAll, standing } from "../../../apps/server/testing-standing.ts";
import { releaseGoneMediators } from "../jobs.ts";
import { changeMediators } from "./change-mediators.ts";
import { endMediation } from "./end-mediation.ts";
import { giveNotice } from "./give-notice.ts";

let product: TestProduct;
let officer: Actor;
let administrator: Actor;
let one: Awaited<ReturnType<typeof mediationCase>>;
let matter: string;
/** People's mediators who have no other post, each used once. */
let mediators: Actor[];
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  administrator = await product.staff("admin.ye");
  const names = demoStaff().filter((who) => who.posts.every((post) => post.role === "mediator"));
  mediators = await Promise.all(names.slice(0, 6).map((who) => product.staff(who.username)));
});
afterAll(() => product.close());
beforeEach(async () => {
  one = await mediationCase(product, officer);
  matter = one.matter;
});

const now = () => momentOf(Date.now());
const leave = (staff: string) =>
  product.must(leaveStaff, administrator, {
    staff,
    from: localDateOf(now(), "Asia/Shanghai"),
    reason: "left",
  });
const noticesOf = async (actor: Actor) => {
  const told = await ask(product.kit.db, ownNotices, { actor, input: {}, now: now() });
  return told.ok ? told.value.notices.filter((notice) => notice.matter === matter).map((n) => n.kind) : [];
};

describe("the mediators of a mediation", () => {
  it("are changed by the officer of the place; the new one conducts it and is told, the old one does no more", async () => {
    const [before, after] = [mediators[0]!, mediators[1]!];
    await one.begin({ mediators: [before.id] });
    await product.must(changeMediators, officer, {
      matter,
      mediators: [after.id],
      because: "asked-by-party",
    });
    await product.loops.drain();
    expect((await matterRow(product, matter)).mediators).toEqual([after.id]);
    expect((await one.view()).mediators.map((who) => who.id)).toEqual([after.id]);
    expect(await noticesOf(after)).toContain("mediation-given");
    expect(await product.try(giveNotice, before, { matter })).toMatchObject({ reason: "matter-not-found" });
    expect(await product.try(giveNotice, after, { matter })).toMatchObject({ ok: true });
    expect(await standing(product, matter)).toEqual([]);
  });

  it("are changed by one of themselves, not by another mediator, a party or somebody elsewhere", async () => {
    const [first, second] = [mediators[0]!, mediators[1]!];
    await one.begin({ mediators: [first.id] });
    const change = { matter, mediators: [first.id, second.id], because: "helper" };
    expect(await product.try(changeMediators, second, change)).toMatchObject({ reason: "matter-not-found" });
    expect(await product.try(changeMediators, await one.reporter(), change)).toMatchObject({
      reason: "not-signed-in",
    });
    await product.must(changeMediators, first, change);
    expect((await matterRow(product, matter)).mediators).toEqual([first.id, second.id]);
  });

  it("stay when the choice is no change, no mediator, or the mediation is over", async () => {
    await one.begin({ mediators: [officer.id] });
    const worker = demoStaff().find((who) => who.posts.every((post) => post.role === "grid-worker"))!;
    const change = (mediators: string[]) =>
      product.try(changeMediators, officer, { matter, mediators, because: "unable" });
    expect(await change([officer.id])).toMatchObject({ reason: "mediators-unchanged" });
    expect(await change([worker.id])).toMatchObject({ reason: "mediator-unfit" });
    await product.must(endMediation, officer, { matter, reason: "no-agreement" });
    expect(await change([mediators[1]!.id])).toMatchObject({ reason: "act-not-possible" });
  });
});

describe("a mediator who leaves", () => {
  it("is taken out at once, the others go on, and whoever carries the matter is told", async () => {
    const [gone, stays] = [mediators[2]!, mediators[3]!];
    await one.begin({ mediators: [gone.id, stays.id] });
    await leave(gone.id);
    await product.loops.drain();
    expect((await matterRow(product, matter)).mediators).toEqual([stays.id]);
    expect(await noticesOf(stays)).toContain("mediator-gone");
    expect(await noticesOf(officer)).toContain("mediator-gone");
    expect(await standing(product, matter)).toEqual([]);
  });

  it("leaves a mediation without any mediator to the holder, who names another", async () => {
    const gone = mediators[4]!;
    await one.begin({ mediators: [gone.id] });
    await leave(gone.id);
    await product.loops.drain();
    expect((await matterRow(product, matter)).mediators).toEqual([]);
    expect(await noticesOf(officer)).toContain("mediator-gone");
    expect((await one.view()).may.find((may) => may.act === "change-mediators")).toMatchObject({
      reason: null,
    });
    await product.must(changeMediators, officer, { matter, mediators: [mediators[0]!.id], because: "gone" });
    expect(await standing(product, matter)).toEqual([]);
  });

  it("is found too when the posts ended by themselves", async () => {
    const gone = mediators[5]!;
    await one.begin({ mediators: [gone.id] });
    await readAll(
      product,
      sql`update people.post set from_date = '2020-01-01', until_date = '2020-02-01'
        where county = ${product.county} and staff = ${gone.id}`,
    );
    const changed = await releaseGoneMediators(product.kit.db, { county: product.county, now: now() });
    expect([changed, (await matterRow(product, matter)).mediators]).toEqual([1, []]);
  });
});
