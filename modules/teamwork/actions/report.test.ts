import { countyCode, demoGrids, unitId } from "@maple/demo";
import { acceptMatter, findMatter, sealMatter, viewMatter } from "@maple/matter/server";
import { type Actor, act, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import type { EntryView, Feed } from "../model/day-report.ts";
import {
  addToEntry,
  answerProblem,
  correctEntry,
  feed,
  fileProblem,
  forgetReports,
  hearsOfReports,
  teamworkOfMatter,
  tellWaitingProblems,
  withdrawProblem,
  writeEntry,
} from "../server.ts";

let product: TestProduct;
let officer: Actor;
let veteran: Actor;
let lin: Actor;
let wu: Actor;
let commander: Actor;
let head: Actor;
beforeAll(async () => {
  product = await testProduct();
  [officer, lin, wu, commander, head] = (await Promise.all(
    ["officer.chen", "officer.lin", "case.wu", "commander.lei", "head.qin"].map((name) =>
      product.staff(name),
    ),
  )) as [Actor, Actor, Actor, Actor, Actor];
  veteran = {
    ...officer,
    id: newId(),
    posts: officer.posts.map((post) => ({ ...post, role: "veteran-deputy" })),
  };
}, 120_000);
afterAll(() => product?.close());

// A Wednesday and the days after it; each test has a day of its own, so that it begins without a report.
let day = 0;
beforeEach(() => {
  day += 1;
});
const at = (more = 0, time = "02:00") =>
  momentOf(Date.parse(`2026-10-14T${time}:00.000Z`) + (day * 14 + more) * 86_400_000);
const room = () => officer.posts.find((post) => post.role === "officer")!.unit;
const grid = () => demoGrids().find((one) => one.level === 3 && one.policeRoom === room())!;
const lamp = () => ({
  kind: "problem",
  words: "东门路灯坏了两盏，晚上看不清台阶",
  grid: grid().id,
  place: "东门台阶",
  pressing: "soon",
});

async function read(actor: Actor, input: object = {}, now = at()): Promise<Feed> {
  const answer = await ask(product.kit.db, feed, { actor, input, now });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const entryIn = (view: Feed, id: string): EntryView | undefined =>
  view.reports.flatMap((one) => one.entries).find((one) => one.id === id);
const write = (actor: Actor, input: object, now = at()) => product.must(writeEntry, actor, input, now);
const filing = (entry: string) => ({
  entry,
  place: { way: "grid", grid: grid().id },
  placeWords: "东门台阶",
  category: "08",
});

describe("the report of a day", () => {
  it("is one for each unit and day, however many begin it at once, and another on the next day of the county", async () => {
    const all = await Promise.all(
      ["走访三户，无新情况", "巡查夜市，劝离占道摊位", "校门口护学，秩序正常", "回访上周两件，都稳定"].map(
        (words, n) => write(n % 2 ? veteran : officer, { kind: "progress", words, unit: room() }),
      ),
    );
    expect(new Set(all.map((one) => one.report)).size).toBe(1);
    const late = await write(officer, { kind: "progress", words: "夜里十一点半巡查一圈" }, at(0, "15:30"));
    expect(late.report).toBe(all[0]!.report);
    const next = await write(officer, { kind: "progress", words: "零点半又巡查了一圈" }, at(0, "16:30"));
    expect(next.report).not.toBe(all[0]!.report);
    const view = await read(officer, {}, at(0, "16:40"));
    expect(view.reports.slice(0, 2).map((one) => one.entries.length)).toEqual([1, 5]);
  });

  it("takes no telephone number, asks a problem how pressing it is, and is written by people of the unit alone", async () => {
    expect(
      await product.try(writeEntry, officer, { kind: "progress", words: "联系了13800138000" }, at()),
    ).toMatchObject({
      reason: "report-entry-names-somebody",
    });
    expect(await product.try(writeEntry, officer, { ...lamp(), pressing: null }, at())).toMatchObject({
      reason: "entry-pressing-needed",
    });
    expect(
      await product.try(writeEntry, officer, { ...lamp(), unit: unitId("case-team") }, at()),
    ).toMatchObject({
      reason: "not-your-area",
    });
    expect(await product.try(writeEntry, head, lamp(), at())).toMatchObject({ reason: "not-allowed" });
    expect(await product.try(writeEntry, product.guest, lamp(), at())).toMatchObject({
      reason: "not-signed-in",
    });
  });

  it("is corrected by its writer on its day, with what stood there before; later it is added to", async () => {
    const { entry } = await write(officer, lamp());
    expect(await product.try(correctEntry, lin, { ...lamp(), entry }, at())).toMatchObject({
      reason: "report-entry-not-found",
    });
    await product.must(
      correctEntry,
      officer,
      { ...lamp(), entry, words: "东门路灯坏了三盏，晚上看不清台阶" },
      at(0, "03:00"),
    );
    expect(await product.try(correctEntry, officer, { ...lamp(), entry }, at(1))).toMatchObject({
      reason: "entry-day-over",
    });
    await product.must(addToEntry, veteran, { entry, words: "已请物业先挂临时灯" }, at(1));
    const shown = entryIn(await read(officer, {}, at(1)), entry)!;
    expect(shown.words).toContain("三盏");
    expect(shown.more).toMatchObject([
      { kind: "before", words: lamp().words },
      { kind: "addition", words: "已请物业先挂临时灯" },
    ]);
  });

  it("is read by its unit and its station, not by another room, nor by the command room of another station", async () => {
    const { entry } = await write(officer, lamp());
    const team = await write(wu, { kind: "progress", words: "询问两人，固定了证据" });
    expect(entryIn(await read(officer), entry)).toBeDefined();
    expect(entryIn(await read(commander), entry)).toBeDefined();
    expect(entryIn(await read(commander), team.entry)).toBeDefined();
    expect(entryIn(await read(officer), team.entry)).toBeUndefined();
    expect(entryIn(await read(lin), entry)).toBeUndefined();
    const elsewhere: Actor = {
      ...commander,
      id: newId(),
      posts: commander.posts.map((post) => ({ ...post, unit: newId(), rooms: [newId()] })),
    };
    const view = await read(elsewhere);
    expect(view).toMatchObject({ reports: [], units: [], silent: [], late: [] });
    for (const stranger of [elsewhere, lin])
      expect(
        await product.try(answerProblem, stranger, { entry, words: "已转物业处理" }, at()),
      ).toMatchObject({
        reason: "report-entry-not-found",
      });
    const hears = (actor: Actor) =>
      inCounty(product.kit.db, countyCode, (tx) => hearsOfReports(tx, countyCode, actor, [entry]));
    expect([...(await hears(commander))]).toEqual([entry]);
    expect([...(await hears(elsewhere)), ...(await hears(lin))]).toEqual([]);
    expect(
      await ask(product.kit.db, feed, { actor: await product.staff("clerk.cheng"), input: {}, now: at() }),
    ).toMatchObject({
      ok: false,
      reason: "not-allowed",
    });
  });

  it("counts the units that have not written on a working day, and stands with the day's own numbers", async () => {
    const before = (await read(commander)).silent;
    await write(officer, { kind: "progress", words: "走访三户，无新情况" });
    const view = await read(commander);
    expect(view.workingDay).toBe(true);
    expect(before.length - view.silent.length).toBe(1);
    expect(view.silent.some((one) => one.id === room())).toBe(false);
    const numbers = () => read(officer).then((one) => one.reports[0]!.numbers);
    expect(await numbers()).toMatchObject({ cameIn: 0, takenUp: 0, settled: 0 });
    const { entry } = await write(officer, lamp());
    const { matter } = await product.must(fileProblem, officer, filing(entry), at());
    await product.must(acceptMatter, officer, { matter }, at());
    expect(await numbers()).toMatchObject({ cameIn: 1, takenUp: 1, settled: 0 });
    const sunday = await read(commander, {}, at(4));
    expect(sunday).toMatchObject({ workingDay: false, silent: [] });
  });

  it("is filtered by kind, state, unit and period, and read page after page without a line twice", async () => {
    const { entry } = await write(officer, lamp());
    await write(wu, { kind: "progress", words: "询问两人，固定了证据" });
    const own = await read(commander, {
      unit: room(),
      kind: "problem",
      state: "open",
      from: at().slice(0, 10),
    });
    expect(own.reports.map((one) => one.unit.id)).toEqual([room()]);
    expect(own.reports[0]!.entries.map((one) => one.id)).toEqual([entry]);
    expect((await read(commander, { until: "2020-01-01" })).reports).toEqual([]);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page: Feed = await read(commander, { limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.reports.map((one) => one.id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await read(commander, { limit: 60 })).reports.map((one) => one.id));
  });
});

describe("a problem", () => {
  it("becomes one matter, in its own words, however often it is sent; each leads to the other", async () => {
    const { entry, report } = await write(officer, lamp());
    const command = { id: newId(), actor: commander, input: filing(entry), now: at() };
    const send = () => act(product.kit.db, fileProblem, command);
    const both = await Promise.all([send(), send()]);
    const one = await send();
    if (!one.ok) throw new Error(one.reason);
    // Whoever is second while the first is under way hears that it is done, or gets the same matter: never another.
    for (const outcome of both)
      expect(outcome.ok ? outcome.value.matter : outcome.reason).toBe(
        outcome.ok ? one.value.matter : "problem-over",
      );
    expect(both.some((outcome) => outcome.ok)).toBe(true);
    expect(await product.try(fileProblem, officer, filing(entry), at())).toMatchObject({
      reason: "problem-over",
    });
    const { matter } = one.value;
    const view = await ask(product.kit.db, viewMatter(product.kit.door), {
      actor: officer,
      input: { matter },
      now: at(),
    });
    if (!view.ok) throw new Error(view.reason);
    expect(view.value).toMatchObject({
      story: lamp().words,
      source: "work-group",
      category: "08",
      categoryBy: "staff",
      grid: grid().id,
      placeWords: "东门台阶",
      reporter: null,
    });
    expect(view.value.timeline.map((line) => line.type)).toContain("teamwork.came-from-report");
    const back = await ask(product.kit.db, teamworkOfMatter, {
      actor: officer,
      input: { matter },
      now: at(),
    });
    expect(back).toMatchObject({ ok: true, value: { cameFrom: { report, day: at().slice(0, 10) } } });
    expect(entryIn(await read(officer), entry)).toMatchObject({
      state: "filed",
      matter: { id: matter, state: "reported" },
    });
  });

  it("hides its words where its matter is protected, and links it for nobody who may not know of it", async () => {
    const { entry } = await write(officer, lamp());
    const { matter } = await product.must(fileProblem, officer, filing(entry), at());
    await product.must(acceptMatter, officer, { matter }, at());
    await product.must(sealMatter, officer, { matter, reason: "涉及未成年人，依法保护" }, at());
    expect(
      (await inCounty(product.kit.db, countyCode, (tx) => findMatter(tx, countyCode, matter)))?.sealed,
    ).not.toBeNull();
    const shown = entryIn(await read(veteran), entry)!;
    expect(shown).toMatchObject({ words: null, place: "", grid: null, more: [], matter: { state: null } });
    const mine = (await read(veteran)).reports.find((one) => one.day === at().slice(0, 10));
    expect(JSON.stringify(mine)).not.toContain("台阶");
  });

  it("is answered by somebody else, or taken back by its writer, once", async () => {
    const first = await write(officer, lamp());
    const words = "已报市政，三天内修，不用立事项";
    expect(await product.try(answerProblem, officer, { entry: first.entry, words }, at())).toMatchObject({
      reason: "problem-own",
    });
    await product.must(answerProblem, commander, { entry: first.entry, words }, at());
    expect(await product.try(withdrawProblem, officer, { entry: first.entry }, at())).toMatchObject({
      reason: "problem-over",
    });
    expect(entryIn(await read(officer), first.entry)).toMatchObject({ state: "answered", answer: words });
    const second = await write(officer, lamp());
    await product.must(withdrawProblem, officer, { entry: second.entry }, at());
    expect(await product.try(fileProblem, commander, filing(second.entry), at())).toMatchObject({
      reason: "problem-over",
    });
  });

  it("is told to the commander and the head once it waits too long, stands above the feed, and is forgotten with its report", async () => {
    const { entry } = await write(officer, lamp());
    const { db } = product.kit;
    const look = (now: string) => tellWaitingProblems(db, { county: countyCode, zone: "Asia/Shanghai", now });
    await look(at(2));
    expect((await read(commander, {}, at(2))).late.map((one) => one.entry.id)).not.toContain(entry);
    expect(await look(at(5))).toBeGreaterThan(0);
    expect(await look(at(6))).toBe(0);
    const late = (await read(commander, { kind: "progress" }, at(6))).late.find(
      (one) => one.entry.id === entry,
    );
    expect(late?.entry.lateDays).toBeGreaterThan(2);
    await product.loops.drain();
    const told = (await inCounty(db, countyCode, (tx) =>
      tx
        .selectFrom("notification.notice" as never)
        .selectAll()
        .execute(),
    )) as unknown as Array<{ kind: string; staff: string }>;
    const waits = told.filter((one) => one.kind === "problem-waits").map((one) => one.staff);
    expect(waits).toEqual(expect.arrayContaining([commander.id, head.id]));
    expect(waits).not.toContain(officer.id);
    await inCounty(db, countyCode, (tx) => forgetReports(tx, countyCode, "2099-01-01"));
    expect((await read(commander, {}, at(6))).reports).toEqual([]);
  });
});
