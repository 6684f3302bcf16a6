import { reportMatter, viewMatter } from "@maple/matter/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask } from "@maple/platform/act";
import { epochOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { lookForBulk } from "../jobs.ts";
import { bulkList } from "../questions/bulk-list.ts";
import { answerBulkNotice } from "./answer-bulk.ts";
import { setBulkLimits } from "./set-limits.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let admin: Actor;
const matters: string[] = [];
const limits = { hour: { other: 3, officer: 4 }, day: { other: 50 }, exportLines: 10 };
const now = () => momentOf(Date.now());

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  admin = await product.staff("admin.ye");
  await inCounty(product.kit.db, product.county, (tx) =>
    sql`insert into platform.setting (county, name, value, since)
      values (${product.county}, 'audit.bulk-limits', ${JSON.stringify(limits)}::jsonb, '2026-01-01')`.execute(
      tx,
    ),
  );
  for (let i = 0; i < 5; i++) {
    const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: `第${i}件：楼道里堆了杂物，走不过去`,
      place: { way: "grid", grid: officer.posts[0]!.grids[0] },
      naming: "named",
      name: "王一",
      phone: "13800000001",
    });
    matters.push(matter);
  }
});
afterAll(() => product.close());

const read = async (actor: Actor, which: readonly string[]) => {
  for (const matter of which) {
    const answer = await ask(product.kit.db, viewMatter(product.kit.door), {
      actor,
      input: { matter },
      now: now(),
    });
    if (!answer.ok) throw new Error(answer.reason);
  }
};
const look = (at = now()) =>
  lookForBulk(product.kit.db, { county: product.county, now: at, zone: "Asia/Shanghai" });
const listed = async (actor: Actor) => {
  const answer = await ask(product.kit.db, bulkList, { actor, input: {}, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("much reading", () => {
  it("of few matters, however often, is nothing", async () => {
    for (let i = 0; i < 4; i++) await read(officer, matters.slice(0, 3));
    expect(await look()).toBe(0);
  });

  it("of many is told to the station's head, once in its hour, with the fact alone", async () => {
    await read(officer, matters.slice(3, 4));
    expect(await look()).toBe(1);
    await read(officer, matters.slice(4));
    expect(await look()).toBe(0);
    const { open } = await listed(head);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({
      kind: "readings-hour",
      count: 5,
      limit: 4,
      purposes: ["handle"],
      mayAnswer: true,
    });
    expect((await listed(admin)).open).toEqual([]);
  });

  it("stands among the head's notices, once", async () => {
    await product.loops.drain();
    const told = async (actor: Actor) => {
      const answer = await ask(product.kit.db, ownNotices, { actor, input: {}, now: now() });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value.notices.filter((one) => one.kind === "much-read");
    };
    expect(await told(head)).toMatchObject([{ matter: null, title: "", code: "" }]);
    expect(await told(officer)).toEqual([]);
  });

  it("is noticed again in another window of time only where it is read again", async () => {
    expect(await look(momentOf(epochOf(now()) + 3 * 3_600_000))).toBe(0);
  });

  it("is answered by the head with a word, and a sentence where a word does not do", async () => {
    const { open } = await listed(head);
    const notice = open[0]!.id;
    const bare = await product.try(answerBulkNotice, head, { notice, answer: "other", words: "" });
    expect(bare).toMatchObject({ ok: false, reason: "bulk-words-needed" });
    expect(await product.try(answerBulkNotice, officer, { notice, answer: "drive" })).toMatchObject({
      reason: "not-allowed",
    });
    await product.must(answerBulkNotice, head, {
      notice,
      answer: "passed-on",
      words: "本人说不清，请上级核实",
    });
    expect(await product.try(answerBulkNotice, head, { notice, answer: "drive" })).toMatchObject({
      reason: "bulk-answered",
    });
    expect((await listed(admin)).open[0]).toMatchObject({
      mayAnswer: true,
      passedOn: { words: "本人说不清，请上级核实" },
    });
    await product.must(answerBulkNotice, admin, { notice, answer: "drive" });
    expect((await listed(head)).answered[0]).toMatchObject({ answered: { answer: "drive" } });
  });

  it("by a station head goes to the administrator, and the head does not answer it", async () => {
    await read(head, matters);
    expect(await look()).toBe(1);
    const { open } = await listed(admin);
    expect(open[0]).toMatchObject({ by: { id: head.id }, mayAnswer: true });
    expect(await product.try(answerBulkNotice, head, { notice: open[0]!.id, answer: "drive" })).toMatchObject(
      {
        reason: "bulk-not-found",
      },
    );
  });
});

describe("the limits of much reading", () => {
  const numbers = (n: number) => ({ other: n, officer: n, "station-head": n });

  it("are set by the county's administrator alone, and hold from then on", async () => {
    const wanted = { hour: numbers(11), day: numbers(12), exportLines: 13 };
    for (const actor of [officer, head])
      expect(await product.try(setBulkLimits, actor, wanted)).toMatchObject({ reason: "not-allowed" });
    expect((await listed(head)).maySetLimits).toBe(false);
    await product.must(setBulkLimits, admin, wanted);
    expect(await listed(admin)).toMatchObject({ maySetLimits: true, limits: wanted });
    expect(await look()).toBe(0);
  });

  it("are refused where a day has less than an hour, or a usual day would be noticed", async () => {
    const set = (hour: number, day: number) =>
      product.try(setBulkLimits, admin, { hour: numbers(hour), day: numbers(day), exportLines: 100 });
    expect(await set(50, 40)).toMatchObject({ reason: "limits-day-below-hour" });
    expect(await set(2, 40)).toMatchObject({ reason: "limits-too-low" });
  });
});
