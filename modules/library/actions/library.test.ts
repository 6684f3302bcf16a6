import { acceptMatter, reportMatter } from "@maple/matter/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { library, matterGuide, publicGuide } from "../questions/library.ts";
import { publishEntry, refuseEntry, withdrawEntry } from "./decide-entry.ts";
import { followMethod } from "./follow-method.ts";
import { writeEntry } from "./write-entry.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let worker: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  worker = await product.staff("grid.tanzimo");
});
afterAll(() => product.close());

const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) =>
  ask(product.kit.db, question, { actor, input, now: momentOf(Date.now()) });
const entry = (more: object = {}) => ({
  kind: "method" as const,
  category: "02",
  titleZh: "两次登门法",
  bodyZh: "先单独登门听，再约在第三处一起谈，第二次只谈一个问题。",
  source: "枫桥调委会 2026 年总结",
  sourceDate: "2026-10-01",
  ...more,
});
const listed = async (actor: Actor, more: object = {}) => {
  const answer = await asked(library, actor, { q: "", ...more });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const write = (actor: Actor, more: object = {}) => product.must(writeEntry, actor, entry(more));
async function published(more: object = {}): Promise<string> {
  const { entry: id, version } = await write(officer, more);
  await product.must(publishEntry, head, { entry: id, version });
  return id;
}

describe("an entry of the library", () => {
  it("waits until somebody else has read it; nobody but those who keep the library sees it before", async () => {
    const { entry: id, version } = await write(officer);
    const seen = (actor: Actor) => listed(actor).then((all) => all.entries.some((one) => one.entry === id));
    expect(await seen(worker)).toBe(false);
    expect(await seen(officer)).toBe(true);
    const publish = (actor: Actor) => product.try(publishEntry, actor, { entry: id, version });
    expect(await publish(officer)).toMatchObject({ reason: "not-allowed" });
    expect(await publish(head)).toMatchObject({ ok: true, value: { state: "published" } });
    expect(await seen(worker)).toBe(true);
    expect(await publish(head)).toMatchObject({ reason: "entry-act-not-possible" });
  });

  it("is never published by its author", async () => {
    const { entry: id, version } = await write(head);
    expect(await product.try(publishEntry, head, { entry: id, version })).toMatchObject({
      reason: "entry-own",
    });
  });

  it("stays as it was while its next version waits, and is replaced when that is published", async () => {
    const id = await published();
    const { version } = await write(officer, { entry: id, titleZh: "三次登门法" });
    expect(version).toBe(2);
    expect(await product.try(writeEntry, officer, entry({ entry: id }))).toMatchObject({
      reason: "entry-draft-waits",
    });
    const title = () => listed(worker).then((all) => all.entries.find((one) => one.entry === id)?.title.zh);
    expect(await title()).toBe("两次登门法");
    await product.must(publishEntry, head, { entry: id, version });
    expect(await title()).toBe("三次登门法");
  });

  it("sent back or withdrawn says why, and is read by nobody after", async () => {
    const id = await published({ titleZh: "一次说清法" });
    const withdraw = (remark: string) => product.try(withdrawEntry, head, { entry: id, version: 1, remark });
    expect(await withdraw(" ")).toMatchObject({ reason: "reason-needed" });
    expect(await withdraw("与新条例不符")).toMatchObject({ ok: true });
    expect((await listed(worker)).entries.some((one) => one.entry === id)).toBe(false);
    const kept = (await listed(officer)).entries.find((one) => one.entry === id);
    expect(kept).toMatchObject({ state: "withdrawn", remark: "与新条例不符" });
    const draft = await write(officer, { entry: id });
    await product.must(refuseEntry, head, { ...draft, remark: "出处再写清楚" });
    expect((await listed(officer)).entries.find((one) => one.entry === id)).toMatchObject({
      state: "refused",
      version: 2,
    });
  });

  it("is refused by name when it says too little, has no source, or names somebody; and to those who may not", async () => {
    const reason = async (actor: Actor, more: object) => {
      const done = await product.try(writeEntry, actor, entry(more));
      return done.ok ? "done" : done.reason;
    };
    expect(await reason(officer, { bodyZh: "短" })).toBe("entry-too-short");
    expect(await reason(officer, { source: "" })).toBe("entry-source-needed");
    expect(await reason(officer, { bodyZh: `${entry().bodyZh}找老王 13800001234` })).toBe(
      "entry-names-somebody",
    );
    expect(await reason(officer, { category: "zz" })).toBe("category-unknown");
    expect(await reason(officer, { entry: officer.id })).toBe("entry-not-found");
    expect(await reason(worker, {})).toBe("not-allowed");
    expect(await reason(product.guest, {})).toBe("not-signed-in");
    expect(await asked(library, product.guest, { q: "" })).toMatchObject({ reason: "not-signed-in" });
  });
});

describe("what helps", () => {
  it("is found by words, kind and category", async () => {
    await published({ titleZh: "水表对账法", category: "17" });
    const found = async (more: object) => {
      const { basics, entries } = await listed(worker, more);
      return { basics: basics.map((one) => one.category), titles: entries.map((one) => one.title.zh) };
    };
    expect((await found({ q: "水表" })).titles).toEqual(["水表对账法"]);
    expect((await found({ category: "02" })).titles).not.toContain("水表对账法");
    expect((await found({ category: "02" })).basics).toEqual(["02"]);
    expect((await found({ q: "支付令" })).basics).toEqual(["10"]);
    expect((await found({ kind: "method" })).basics).toEqual([]);
  });

  it("stands beside the matter of its kind, and that a way of working was followed is kept once", async () => {
    const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼上漏水，滴到我家厨房，说了几次没人管",
      place: { way: "grid", grid: officer.posts[0]!.grids[0] },
      category: "02",
    });
    await product.must(acceptMatter, officer, { matter });
    const id = await published({ titleZh: "先关阀法" });
    const draft = await write(officer, { titleZh: "还没审的法" });
    const guide = async () => {
      const answer = await asked(matterGuide, officer, { matter });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value;
    };
    const before = await guide();
    expect(before.basic?.category).toBe("02");
    expect(before.entries.map((one) => one.title.zh)).toContain("先关阀法");
    expect(before.entries.some((one) => one.entry === draft.entry)).toBe(false);
    await product.must(followMethod, officer, { matter, entry: id });
    await product.must(followMethod, officer, { matter, entry: id });
    const after = await guide();
    expect(after.followed).toEqual([id]);
    expect(after.entries.find((one) => one.entry === id)?.followed).toBe(1);
    expect(await product.try(followMethod, officer, { matter, entry: draft.entry })).toMatchObject({
      reason: "entry-not-a-method",
    });
    expect(
      await product.try(followMethod, await product.staff("officer.lin"), { matter, entry: id }),
    ).toMatchObject({ reason: "matter-not-found" });
  });

  it("before filing is for anybody: the text of the kind and what the county published for residents, no more", async () => {
    await published({
      kind: "resident",
      titleZh: "漏水先找谁",
      bodyZh: "先关阀门，再找物业登记，物业电话贴在楼道里。",
    });
    await write(officer, { kind: "resident", titleZh: "没审的指引" });
    const answer = await asked(publicGuide, product.guest, { category: "02" });
    if (!answer.ok || !answer.value) throw new Error("no guide");
    expect(answer.value.before.length).toBeGreaterThan(0);
    expect(answer.value.entries.map((one) => one.title.zh)).toEqual(["漏水先找谁"]);
    expect(answer.value.from <= localDateOf(momentOf(Date.now()), "Asia/Shanghai")).toBe(true);
    expect(await asked(publicGuide, product.guest, { category: "zz" })).toMatchObject({
      ok: true,
      value: null,
    });
  });
});
