import { countyCode, demoGrids, unitId } from "@maple/demo";
import { acceptMatter, reportMatter } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { historyOf } from "@maple/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { type LadderValue, ladderRule } from "../model/ladder.ts";
import { type RoutingValue, routingRule } from "../model/routing.ts";
import {
  climbLadder,
  ladderVersions,
  pushesOfMatter,
  pushMatter,
  rehearseLadderValue,
  rehearseRoutingValue,
  returnTask,
  setLadder,
  setRouting,
} from "../server.ts";

let product: TestProduct;
let officer: Actor;
let admin: Actor;
let head: Actor;
const day = 86_400_000;
const start = Date.now() + day;
const after = (days: number) => momentOf(start + days * day);

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  admin = await product.staff("admin.ye");
  head = await product.staff("head.qin");
}, 120_000);
afterAll(() => product?.close());

/** A matter with one department asked about it at a moment. */
async function sent(at: string): Promise<{ matter: string; task: string }> {
  const room = officer.posts.find((post) => post.role === "officer")!.unit;
  const grid = demoGrids().find((one) => one.level === 3 && one.policeRoom === room)!.id;
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼下烧烤摊半夜还在营业，杂物把单元门堵住了",
    place: { way: "grid", grid },
    naming: "anonymous",
  });
  await product.must(acceptMatter, officer, { matter }, at);
  const lead = { unit: unitId("urban"), part: "lead", asked: "请清理单元门口的杂物", days: 5 };
  const { tasks } = await product.must(pushMatter, officer, { matter, tasks: [lead] }, at);
  return { matter, task: tasks[0]! };
}

const short: LadderValue = {
  rungs: [
    { clock: "accept", days: 1, act: "hand-back" },
    ...ladderRule.first.rungs.filter((rung) => rung.clock === "answer"),
  ],
};
const see = async (at: string) => {
  const told = await ask(product.kit.db, ladderVersions, { actor: admin, input: {}, now: at });
  if (!told.ok) throw new Error(told.reason);
  return told.value;
};
const rehearse = (value: LadderValue, at: string, actor = admin) =>
  ask(product.kit.db, rehearseLadderValue, { actor, input: { value: JSON.stringify(value) }, now: at });

describe("a county's own ladder", () => {
  it("is kept in versions; a task keeps the one that held when it was sent", async () => {
    const before = await sent(after(0));
    const source = "县平安办〔2026〕3号";
    const from = localDateOf(after(0), "Asia/Shanghai");
    expect(
      await product.must(setLadder, admin, { value: short, from, source }, momentOf(start + 1000)),
    ).toEqual({
      version: 2,
      from,
    });
    const later = await sent(momentOf(start + 2000));
    for (let days = 0; days < 12; days++)
      await climbLadder(product.kit.db, { county: countyCode, now: after(days) });
    const types = async (given: { matter: string; task: string }) =>
      (
        await inCounty(product.kit.db, countyCode, (tx) =>
          historyOf(tx, countyCode, given.matter, "2020-01-01T00:00:00.000Z"),
        )
      )
        .filter((event) => event.data.task === given.task)
        .map((event) => [event.type.replace("handling.task-", ""), event.data.ladder ?? null]);
    expect(await types(before)).toEqual([
      ["sent", null],
      ["urged", 1],
      ["supervised", 1],
      ["handed-back", 1],
    ]);
    expect(await types(later)).toEqual([
      ["sent", null],
      ["handed-back", 2],
    ]);
    const view = await see(after(12));
    expect(view.now).toEqual({ version: 2, since: from, value: short });
    expect(view.versions.map((one) => [one.version, one.stands, one.source])).toEqual([
      [2, "now", source],
      [1, "passed", null],
    ]);
    expect(view.versions[0]!.by).not.toBeNull();
  });

  it("is tried on last month first: which tasks it would reach, by the numbers of their matters", async () => {
    const told = await rehearse(ladderRule.first, after(12));
    expect(told.ok && told.value.looked).toBeGreaterThanOrEqual(2);
    if (!told.ok) return;
    const acts = Object.fromEntries(told.value.acts.map((one) => [one.act, one]));
    // The task sent under the short ladder alone would have been urged before it was handed back.
    expect(acts.urge!.newly).toHaveLength(1);
    expect(acts.urge!.after - acts.urge!.before).toBe(1);
    // It was handed back in truth: how it would have gone on under a longer one nobody knows.
    expect(acts["hand-back"]!.noLonger).toEqual(acts.urge!.newly);
    expect(told.value.unknown).toBe(1);
  });

  it("is refused by name when it has no end, begins in the past, or is set by somebody else", async () => {
    const from = localDateOf(after(12), "Asia/Shanghai");
    const good = { value: ladderRule.first, from, source: "会议纪要" };
    const said = async (input: object, actor = admin) => {
      const outcome = await product.try(setLadder, actor, input, after(12));
      return outcome.ok ? null : outcome.reason;
    };
    expect(await said({ ...good, value: { rungs: [] } })).toBe("ladder-no-end");
    expect(await said({ ...good, from: addDays(from, -1) })).toBe("rule-too-early");
    expect(await said({ ...good, source: "" })).toBe("rule-ground-needed");
    expect(await said({ ...good, value: short })).toBe("rule-unchanged");
    expect(await said(good, head)).not.toBeNull();
    expect((await rehearse(ladderRule.first, after(12), head)).ok).toBe(false);
    expect(await said(good)).toBeNull();
    expect((await see(after(12))).now.value).toEqual(ladderRule.first);
  });
});

describe("a county's own table of receivers", () => {
  it("is tried on last month, and proposes in the form; nothing is sent by it", async () => {
    const now = after(13);
    const { matter, task } = await sent(momentOf(Date.parse(now) - 1000));
    const clerk = await product.staff("clerk.cheng");
    const housing = unitId("housing");
    await product.must(
      returnTask,
      clerk,
      { task, reason: "not-ours", words: "属于物业管理，请交住建部门", receiver: housing },
      now,
    );
    const see = async () => {
      const told = await ask(product.kit.db, pushesOfMatter, { actor: officer, input: { matter }, now });
      if (!told.ok) throw new Error(told.reason);
      return told.value;
    };
    const [{ category }] = (
      await inCounty(product.kit.db, countyCode, (tx) =>
        sql<{
          category: string;
        }>`select category from matter.matter where county = ${countyCode} and id = ${matter}`.execute(tx),
      )
    ).rows as [{ category: string }];
    const value: RoutingValue = { receivers: { ...routingRule.first.receivers, [category]: [housing] } };
    const tried = await ask(product.kit.db, rehearseRoutingValue, {
      actor: admin,
      input: { value: JSON.stringify(value) },
      now,
    });
    if (!tried.ok) throw new Error(tried.reason);
    expect(tried.value.changed).toBeGreaterThanOrEqual(1);
    expect(tried.value.namedThere).toBe(1);
    expect(tried.value.returned).toBe(1);
    expect(tried.value.rightAfter - tried.value.rightBefore).toBeGreaterThanOrEqual(1);
    const before = await see();
    const from = localDateOf(now, "Asia/Shanghai");
    await product.must(setRouting, admin, { value, from, source: "县平安办会议纪要" }, now);
    const changed = await see();
    expect(changed.proposed).toEqual([housing]);
    expect(changed.tasks).toEqual(before.tasks);
    const gone = { receivers: { [category]: ["00000000-0000-4000-8000-000000000000"] } };
    expect(
      await product.try(setRouting, admin, { value: gone, from, source: "会议纪要" }, now),
    ).toMatchObject({
      reason: "routing-unit-unfit",
    });
  });
});
