import { demoStaff } from "@maple/demo";
import { acceptMatter, reportMatter, settleMatter } from "@maple/matter/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { chooseTrack } from "@maple/track/server";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { matterRow, readAll, standing } from "../../../apps/server/testing-standing.ts";
import { lookForClusters } from "../jobs.ts";
import { repeatView } from "../questions/alike.ts";
import { mergeMatters } from "./merge-matters.ts";
import { undoMerge } from "./undo-merge.ts";

let product: TestProduct;
let officer: Actor;
let elsewhere: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  elsewhere = await product.staff("officer.lin");
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
let told = 0;
async function report(more: object = {}) {
  const { matter, secret } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上卫生间漏水，滴到我家厨房，天花板都泡坏了",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "02",
    naming: "named",
    name: "赵小兰",
    phone: `1001234${String(5000 + ++told)}`,
    ...more,
  });
  await product.loops.drain();
  return { matter, reporter: () => product.holder(secret) };
}
const view = async (actor: Actor, matter: string) => {
  const answer = await ask(product.kit.db, repeatView, { actor, input: { matter }, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
/** Everything of a matter that a merge may touch. */
const whole = async (matter: string) => ({
  row: await matterRow(product, matter),
  clocks: await readAll(
    product,
    sql`select rule, serial, events, due_at from matter.clock
      where county = ${product.county} and matter = ${matter} order by rule, serial`,
  ),
});

describe("what may be the same", () => {
  it("is found by the telephone with kind and grid, whatever the words are", async () => {
    const phone = "10088887777";
    const first = await report({ phone, story: "水从天花板滴下来，已经三天了，找物业也没人管" });
    const second = await report({ phone, story: "还是没有人来看，墙皮都掉了，请尽快处理一下" });
    const { alike } = await view(officer, second.matter);
    const line = alike.find((one) => one.id === first.matter);
    expect(line).toMatchObject({ likeness: "double", mayMerge: null });
    expect(line!.because).toContain("same-report");
  });

  it("is not the same telephone's matter of another kind: a mark names nobody", async () => {
    const phone = "10088886666";
    const first = await report({ phone, category: "10", story: "老板欠了三个月工资，一直不肯给" });
    const second = await report({ phone, category: "09", story: "半夜施工噪声太大，睡不着觉" });
    const { alike } = await view(officer, second.matter);
    expect(alike.some((one) => one.id === first.matter)).toBe(false);
  });

  it("is shown to nobody who may not see the matter, and outside one's area as a number alone", async () => {
    const phone = "10088885555";
    const { matter } = await report({ phone });
    expect(
      await ask(product.kit.db, repeatView, { actor: elsewhere, input: { matter }, now: now() }),
    ).toMatchObject({ reason: "matter-not-found" });
    const twin = await report({ phone });
    // Moved out of sight since: its mark is still shared.
    await readAll(
      product,
      sql`update matter.matter set room = ${elsewhere.posts[0]!.unit}, grid = ${elsewhere.posts[0]!.grids[0]}
        where county = ${product.county} and id = ${twin.matter}`,
    );
    const seen = await view(officer, matter);
    expect(seen.alike.some((one) => one.id === twin.matter)).toBe(false);
    expect(seen.elsewhere).toBe(1);
    expect(JSON.stringify(seen)).not.toContain(twin.matter);
  });
});

describe("a merge", () => {
  it("ends one, goes on with the other from the earlier start, and tells both; taken back, both are as before", async () => {
    const early = await report();
    const kept = await report();
    await product.must(acceptMatter, officer, { matter: kept.matter });
    await product.must(acceptMatter, officer, { matter: early.matter });
    await readAll(
      product,
      sql`update matter.clock set events = jsonb_set(events, '{0,at}', '"2026-11-01T02:00:00.000Z"'),
          due_at = '2026-12-01T15:59:59.999Z'
        where county = ${product.county} and matter = ${early.matter} and rule = 'MATTER_SETTLE'`,
    );
    await readAll(
      product,
      sql`update matter.matter set due_at = '2026-12-01T15:59:59.999Z'
        where county = ${product.county} and id = ${early.matter}`,
    );
    const before = [await whole(early.matter), await whole(kept.matter)];
    const { merge } = await product.must(mergeMatters, officer, {
      matter: kept.matter,
      merged: early.matter,
    });
    expect(await matterRow(product, early.matter)).toMatchObject({ state: "ended", outcome: "merged" });
    expect((await matterRow(product, kept.matter)).due_at).toBe(
      (before[0]!.row as { due_at: string }).due_at,
    );
    for (const one of [early, kept]) expect(await standing(product, one.matter)).toEqual([]);
    expect((await view(officer, kept.matter)).merged).toMatchObject([{ id: early.matter, mayUndo: null }]);
    expect((await view(officer, early.matter)).into).toMatchObject({ id: kept.matter });

    await product.must(undoMerge, officer, { matter: early.matter, merge });
    expect([await whole(early.matter), await whole(kept.matter)]).toEqual(before);
    for (const one of [early, kept]) expect(await standing(product, one.matter)).toEqual([]);
    expect(await product.try(undoMerge, officer, { matter: early.matter, merge })).toMatchObject({
      reason: "merge-undone",
    });
  });

  it("is not of a matter whose legal track is under way: its limits would be lost; the other way round it is", async () => {
    const [onTrack, other] = [await report(), await report()];
    for (const { matter } of [onTrack, other]) await product.must(acceptMatter, officer, { matter });
    await product.must(chooseTrack, officer, { matter: onTrack.matter, kind: "people", facts: [] });
    expect((await view(officer, other.matter)).alike.find((one) => one.id === onTrack.matter)).toMatchObject({
      mayMerge: "merge-track-under-way",
    });
    const into = { matter: other.matter, merged: onTrack.matter };
    expect(await product.try(mergeMatters, officer, into)).toMatchObject({ reason: "merge-track-under-way" });
    await product.must(mergeMatters, officer, { matter: onTrack.matter, merged: other.matter });
  });

  it("gives a matter that nobody had taken up back as it was", async () => {
    const [one, two] = [await report(), await report()];
    const before = [await whole(one.matter), await whole(two.matter)];
    const { merge } = await product.must(mergeMatters, officer, { matter: one.matter, merged: two.matter });
    await product.must(undoMerge, officer, { matter: two.matter, merge });
    expect([await whole(one.matter), await whole(two.matter)]).toEqual(before);
  });

  it("keeps what happened meanwhile to the one that went on", async () => {
    const [kept, other] = [await report(), await report()];
    await product.must(acceptMatter, officer, { matter: kept.matter });
    const { merge } = await product.must(mergeMatters, officer, {
      matter: kept.matter,
      merged: other.matter,
    });
    await product.must(settleMatter, officer, {
      matter: kept.matter,
      way: "on-the-spot",
      result: "修好了水管",
    });
    await product.must(undoMerge, officer, { matter: other.matter, merge });
    expect((await matterRow(product, kept.matter)).state).toBe("settled");
    expect((await matterRow(product, other.matter)).state).toBe("reported");
    for (const one of [kept, other]) expect(await standing(product, one.matter)).toEqual([]);
  });

  it("is refused with its reason, and done by nobody who may not do it with both", async () => {
    const [one, two] = [await report(), await report()];
    const merge = (actor: Actor, matter: string, merged: string) =>
      product.try(mergeMatters, actor, { matter, merged });
    expect(await merge(officer, one.matter, one.matter)).toMatchObject({ reason: "merge-itself" });
    expect(await merge(elsewhere, one.matter, two.matter)).toMatchObject({ reason: "matter-not-found" });
    expect(await merge(await one.reporter(), one.matter, two.matter)).toMatchObject({
      reason: "not-signed-in",
    });
    await product.must(acceptMatter, officer, { matter: two.matter });
    expect(await merge(officer, one.matter, two.matter)).toMatchObject({ reason: "merge-into-waiting" });
    const worker = await product.staff(
      demoStaff().find((who) => who.posts.every((post) => post.role === "grid-worker"))!.username,
    );
    expect((await merge(worker, two.matter, one.matter)).ok).toBe(false);
    await product.must(mergeMatters, officer, { matter: two.matter, merged: one.matter });
    expect(await merge(officer, two.matter, one.matter)).toMatchObject({ reason: "merge-not-open" });
  });
});

describe("many like matters in one grid", () => {
  it("are told to the officer and the head once while they last, with what the list is filtered by", async () => {
    const grid = officer.posts[0]!.grids[1]!;
    for (let n = 0; n < 5; n++)
      await report({
        category: "09",
        place: { way: "grid", grid },
        story: `第${n}次反映：半夜有噪声，睡不好觉`,
      });
    const look = () =>
      lookForClusters(product.kit.db, { county: product.county, now: now(), zone: "Asia/Shanghai" });
    await look();
    await product.loops.drain();
    expect(await look()).toBe(0);
    const head = await product.staff("head.qin");
    for (const actor of [officer, head]) {
      const answer = await ask(product.kit.db, ownNotices, { actor, input: { limit: 100 }, now: now() });
      const mine = answer.ok ? answer.value.notices.filter((one) => one.list?.grid === grid) : [];
      expect(mine).toMatchObject([{ kind: "cluster", list: { category: "09" } }]);
    }
    const others = await ask(product.kit.db, ownNotices, { actor: elsewhere, input: {}, now: now() });
    expect(others.ok && others.value.notices.some((one) => one.kind === "cluster")).toBe(false);
  });
});

describe("the marks of a matter", () => {
  it("go when the matter is forgotten, and are the same for the same two sides either way round", async () => {
    const { kit, county } = product;
    const [one] = [await report()];
    const persons = await readAll(
      product,
      sql<{ id: string }>`select id from resident.person where county = ${county} limit 2`,
    );
    const [a, b] = persons.map((row) => row.id);
    const marks = await inCounty(kit.db, county, async (tx) => [
      await kit.door.markOf(tx, county, [a!, b!], "sides"),
      await kit.door.markOf(tx, county, [b!, a!], "sides"),
      await kit.door.markOf(tx, county, [a!], "sides"),
    ]);
    expect(marks[0]).toEqual(marks[1]);
    expect(marks[0]).not.toEqual(marks[2]);
    const kept = await readAll(
      product,
      sql`select kind from repeat.mark where county = ${county} and matter = ${one.matter}`,
    );
    expect(kept).toEqual([{ kind: "same-report" }]);
  });
});
