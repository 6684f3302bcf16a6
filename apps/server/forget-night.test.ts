import { figures } from "@maple/evaluation/server";
import { declineMatter, rateMatter, reportMatter, writeNote } from "@maple/matter/server";
import { propose } from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { verifyLedger } from "@maple/platform/ledger";
import { keepings, tombstone } from "@maple/privacy";
import { liftHold, setHold, setTerm } from "@maple/privacy/server";
import { holdSession } from "@maple/venue/server";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetNight } from "./forget-night.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import { mediationCase } from "./testing-mediation.ts";
import { readAll } from "./testing-standing.ts";
import { sessionTimes } from "./testing-times.ts";

const zone = "Asia/Shanghai";
const inDays = (days: number) => momentOf(Date.now() + days * 86_400_000);
const later = 6 * 366;

let product: TestProduct;
const sessionIn = sessionTimes();
let officer: Actor;
let admin: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  admin = await product.staff("admin.ye");
});
afterAll(() => product.close());

const night = (days: number) =>
  forgetNight(product.kit, null, { county: product.county, zone, now: inDays(days) });

/** Everything that the database holds of the county, as text. */
async function everything(): Promise<Map<string, string>> {
  const tables = await readAll(
    product,
    sql<{ name: string }>`select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'county' and table_schema not in ('information_schema', 'pg_catalog')`,
  );
  const texts = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await readAll(
      product,
      sql<{
        text: string;
      }>`select to_jsonb(t)::text as text from ${sql.table(name)} t where county = ${product.county}`,
    );
    texts.set(name, rows.map((row) => row.text).join("\n"));
  }
  return texts;
}

const words = [
  "楼上302室",
  "天花板",
  "卫生间",
  "双方确认漏水",
  "微信转账",
  "自行找人修",
  "悄悄话",
  "提个方案",
  "霜叶里警务室二楼",
  "吵了一架",
  "服务真周到",
];
/** Sealed from the beginning: in no table as text, before or after. */
const sealed = ["赵小兰", "钱大力", "10012345678", "10087654321"];

/** A mediated matter in which everything that can hold words holds some, ended today. */
async function whole(): Promise<string> {
  const one = await mediationCase(product, officer);
  await one.seal();
  const { matter } = one;
  await product.must(writeNote, await one.reporter(), {
    matter,
    compartment: "A",
    kind: "message",
    text: "悄悄话",
  });
  const there = { kind: "elsewhere", place: "霜叶里警务室二楼", minutes: 60 };
  await product.try(holdSession, officer, { matter, at: sessionIn(24), ...there });
  await product.try(propose, officer, { matter, compartment: "joint", text: "提个方案" });
  await product.loops.drain();
  const { county } = product;
  // What acts of this state do not make any more, as their stores write it.
  await readAll(
    product,
    sql`insert into mediation.session (county, id, mediation, matter, number, planned_at, place, invited, record)
      select county, gen_random_uuid(), id, matter, 9, begun_at, '霜叶里警务室二楼', '楼上邻居', '吵了一架' from mediation.mediation
      where county = ${county} and matter = ${matter}`,
  );
  await readAll(
    product,
    sql`insert into mediation.proposal (county, id, mediation, matter, compartment, text, author, at)
      select county, gen_random_uuid(), id, matter, 'A', '提个方案', 'x', begun_at from mediation.mediation
      where county = ${county} and matter = ${matter}`,
  );
  await readAll(
    product,
    sql`update matter.matter set state = 'verified', settled_at = ${inDays(0)}, closed_at = ${inDays(0)}, outcome = 'verified',
      place_words = '楼上', lng = 120, lat = 30 where county = ${county} and id = ${matter}`,
  );
  await product.must(rateMatter, await one.reporter(), {
    matter,
    score: 5,
    reasons: ["quick"],
    words: "服务真周到",
  });
  return matter;
}

const reportAndDecline = async () => {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼下车库门口总被人停车，进出不方便",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    naming: "named",
    name: "孙小梅",
    phone: "10055556666",
  });
  await product.must(declineMatter, officer, { matter, reason: "请向物业反映" });
  return matter;
};
const storyOf = async (matter: string) =>
  (
    await readAll(
      product,
      sql<{
        story: string;
      }>`select story from matter.matter where county = ${product.county} and id = ${matter}`,
    )
  )[0]!.story;

describe("a night's forgetting", () => {
  it("leaves nothing of what anybody said, in any table, and every figure as it was", async () => {
    const matter = await whole();
    await reportAndDecline();
    await product.loops.drain();
    const head = await product.staff("head.qin");
    const period = { from: addDays(localDateOf(inDays(0), zone), -1), until: localDateOf(inDays(0), zone) };
    const moment = inDays(0);
    const figuresNow = () => ask(product.kit.db, figures, { actor: head, input: period, now: moment });
    const before = await figuresNow();
    expect(before.ok).toBe(true);
    const held = await everything();
    // The test can fail: each of these words is there before.
    const found = (texts: Map<string, string>) =>
      words.filter((word) => [...texts.values()].some((text) => text.includes(word)));
    expect(found(held)).toEqual(words);
    const hashes = await readAll(
      product,
      sql<{ sha256: Buffer }>`select sha256 from files.file where county = ${product.county}`,
    );
    expect(hashes.length).toBeGreaterThan(0);

    expect((await night(1)).counts).toMatchObject({ matters: 0, persons: 0 });
    expect(await storyOf(matter)).toContain("楼上302室");
    const report = await night(later);
    expect(report.counts).toMatchObject({ matters: 2, persons: 3 });

    const left = await everything();
    for (const [name, text] of left)
      for (const word of [...words, ...sealed])
        expect(text.includes(word) ? `${name} holds ${word}` : "").toBe("");
    const persons = await readAll(
      product,
      sql<{
        kept: boolean;
      }>`select (name_sealed is not null or phone_sealed is not null or address_sealed is not null
        or phone_hash is not null or name_tokens <> '{}' or forgotten_at is null) as kept from resident.person where county = ${product.county}`,
    );
    expect(persons.map((row) => row.kept)).toEqual([false, false, false]);
    expect(await storyOf(matter)).toBe(tombstone);
    for (const { sha256 } of hashes)
      await expect(product.kit.blobs.get(product.county, sha256)).rejects.toThrow();

    expect(await figuresNow()).toEqual(before);
    expect((await verifyLedger(product.kit.db, product.county)).faults).toEqual([]);
    expect((await night(later)).counts).toMatchObject({ matters: 0, persons: 0, files: 0 });
  });

  it("deletes what the plan says is deleted", async () => {
    const gone = Object.entries(keepings["matter-file"].tables).filter(([, fate]) => fate === "rows");
    const left = await everything();
    for (const [table] of gone) expect([table, left.get(table)]).toEqual([table, ""]);
  });

  it("passes by what is held, and forgets it once the hold is lifted", async () => {
    const matter = await reportAndDecline();
    const code = (
      await readAll(
        product,
        sql<{
          code: string;
        }>`select code from matter.matter where county = ${product.county} and id = ${matter}`,
      )
    )[0]!.code;
    const { hold } = await product.must(setHold, admin, { name: "巡察调档", reason: "上级调阅", code });
    expect(await night(later)).toMatchObject({ counts: { matters: 0 }, held: 1 });
    expect(await storyOf(matter)).toContain("车库");
    expect(await product.try(liftHold, admin, { hold, reason: "" })).toMatchObject({
      reason: "lift-reason-needed",
    });
    await product.must(liftHold, admin, { hold, reason: "调阅结束" });
    expect(await product.try(liftHold, admin, { hold, reason: "再来一次" })).toMatchObject({
      reason: "hold-lifted",
    });
    expect(await night(later)).toMatchObject({ counts: { matters: 1 }, held: 0 });
    expect(await storyOf(matter)).toBe(tombstone);
  });

  it("forgets what was settled and never answered for, counted from its settlement", async () => {
    const matter = await reportAndDecline();
    await readAll(
      product,
      sql`update matter.matter set state = 'settled', settled_at = ${inDays(0)}, closed_at = null
        where county = ${product.county} and id = ${matter}`,
    );
    expect((await night(1)).counts).toMatchObject({ matters: 0 });
    expect((await night(later)).counts).toMatchObject({ matters: 1 });
    expect(await storyOf(matter)).toBe(tombstone);
  });

  it("keeps longer where the county says so, and is nobody else's to say", async () => {
    const matter = await reportAndDecline();
    await product.must(setTerm, admin, { kind: "matter-file", length: 10 });
    expect((await night(later)).counts).toMatchObject({ matters: 0 });
    expect((await night(2 * later)).counts).toMatchObject({ matters: 1 });
    expect(await storyOf(matter)).toBe(tombstone);
    expect(await product.try(setTerm, admin, { kind: "matter-file", length: 4 })).toMatchObject({
      reason: "term-too-short",
    });
    expect(await product.try(setTerm, officer, { kind: "matter-file", length: 10 })).toMatchObject({
      reason: "not-allowed",
    });
    expect(
      await product.try(setHold, officer, { name: "我的", reason: "想留着", category: "02" }),
    ).toMatchObject({
      reason: "not-allowed",
    });
  });
});
