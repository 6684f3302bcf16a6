import { acceptMatter, reportMatter, settleMatter, trackMatter } from "@maple/matter/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { matterRow, readAll, standing } from "../../../apps/server/testing-standing.ts";
import { repeatView } from "../questions/alike.ts";
import { ownParts } from "../questions/own-parts.ts";
import { mergeMatters } from "./merge-matters.ts";
import { openPart } from "./open-part.ts";
import { splitMatter } from "./split-matter.ts";

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
const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) =>
  ask(product.kit.db, question, { actor, input, now: now() });
const part = (matter: string, more: object = {}) => ({
  matter,
  title: "车堵住车库门",
  story: "同一邻居的车经常堵住我家车库门，劝过不听",
  category: "17",
  ...more,
});
async function report(more: object = {}) {
  const { matter, secret } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上卫生间漏水滴到我家厨房，还有他的车老堵住我家车库门",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "02",
    naming: "named",
    name: "赵小兰",
    phone: "13800007001",
    ...more,
  });
  await product.loops.drain();
  return { matter, reporter: await product.holder(secret) };
}
const split = () => splitMatter(product.kit.door, product.kit.keys);
const clocksIn = (matter: string) =>
  readAll(
    product,
    sql<{ rule: string; start: string }>`select rule, events->0->>'at' as start from matter.clock
      where county = ${product.county} and matter = ${matter} order by rule, serial`,
  );

describe("a part taken out of a matter", () => {
  it("has its own words, kind and number, the first one's place, holder and reporter, and counts from its start", async () => {
    const { matter } = await report();
    await product.must(acceptMatter, officer, { matter });
    await readAll(
      product,
      sql`update matter.clock set events = jsonb_set(events, '{0,at}', '"2026-11-01T02:00:00.000Z"')
        where county = ${product.county} and matter = ${matter} and rule = 'MATTER_SETTLE'`,
    );
    const { part: made, code } = await product.must(split(), officer, part(matter));
    const [first, second] = [await matterRow(product, matter), await matterRow(product, made)];
    expect(second).toMatchObject({
      state: "accepted",
      category: "17",
      title: "车堵住车库门",
      holder: officer.id,
      grid: first.grid,
      code,
    });
    expect(second.number).not.toBe(first.number);
    expect(second.reporter).not.toBe(first.reporter);
    const settle = (await clocksIn(made)).find((clock) => clock.rule === "MATTER_SETTLE");
    expect(settle!.start).toBe("2026-11-01T02:00:00.000Z");
    expect(await standing(product, made)).toEqual([]);
    expect(await standing(product, matter)).toEqual([]);
    // Nobody read the reporter's data for it.
    const readings = await readAll(
      product,
      sql`select 1 from resident.reading where county = ${product.county} and matter = ${made}`,
    );
    expect(readings).toEqual([]);
  });

  it("out of one that waits, waits from the day the first was told", async () => {
    const { matter } = await report();
    const { part: made } = await product.must(split(), officer, part(matter));
    const first = await matterRow(product, matter);
    const [accept] = await clocksIn(made);
    expect(accept).toMatchObject({ rule: "MATTER_ACCEPT", start: first.reported_at });
    expect(await matterRow(product, made)).toMatchObject({ state: "reported", due_at: first.due_at });
  });

  it("is told to the reporter, who opens it with the key they hold; nobody else does", async () => {
    const { matter, reporter } = await report();
    const { part: made, code } = await product.must(split(), officer, part(matter));
    const own = await asked(ownParts, reporter, { matter });
    expect(own).toMatchObject({ ok: true, value: [{ matter: made, code, state: "reported" }] });
    const opening = openPart(product.kit.door);
    const { secret } = await product.must(opening, reporter, { matter, part: made });
    const holder = await product.holder(secret);
    const seen = await asked(trackMatter(product.kit.door), holder, { matter: made });
    expect(seen).toMatchObject({ ok: true, value: { code, sides: ["reporter"] } });
    const stranger = (await report({ phone: "13800007002" })).reporter;
    expect(await product.try(opening, stranger, { matter, part: made })).toMatchObject({
      reason: "matter-not-found",
    });
    expect(
      await product.try(opening, stranger, { matter: stranger.holds[0]!.matter, part: made }),
    ).toMatchObject({ reason: "part-not-found" });
    expect(await asked(ownParts, stranger, { matter })).toMatchObject({ reason: "matter-not-found" });
  });

  it("is not taken for the same matter, and goes back by a merge", async () => {
    const { matter } = await report();
    await product.must(acceptMatter, officer, { matter });
    const { part: made } = await product.must(split(), officer, part(matter, { category: "02" }));
    await product.loops.drain();
    const seen = await asked(repeatView, officer, { matter });
    if (!seen.ok) throw new Error(seen.reason);
    expect(seen.value.alike.some((one) => one.id === made)).toBe(false);
    expect(seen.value.parts).toMatchObject([{ id: made, state: "accepted", seen: true }]);
    const back = await asked(repeatView, officer, { matter: made });
    expect(back).toMatchObject({ ok: true, value: { partOf: { id: matter } } });
    await product.must(mergeMatters, officer, { matter, merged: made });
    expect(await matterRow(product, made)).toMatchObject({ state: "ended", outcome: "merged" });
  });

  it("is refused when the matter is settled, when it is not said which, and to those who may not", async () => {
    const { matter } = await report();
    const refused = async (actor: Actor, more: object = {}) => {
      const done = await product.try(split(), actor, part(matter, more));
      return done.ok ? "done" : done.reason;
    };
    expect(await refused(officer, { title: " " })).toBe("split-words-needed");
    expect(await refused(officer, { category: "zz" })).toBe("category-unknown");
    expect(await refused(elsewhere)).toBe("matter-not-found");
    expect(await refused(product.guest)).toBe("not-signed-in");
    await product.must(acceptMatter, officer, { matter });
    await product.must(settleMatter, officer, { matter, way: "helped", result: "已联系物业修好" });
    expect(await refused(officer)).toBe("split-not-open");
  });
});
