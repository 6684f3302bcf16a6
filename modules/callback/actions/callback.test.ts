import { randomUUID } from "node:crypto";
import { acceptMatter, reportMatter, sealMatter, settleMatter } from "@maple/matter/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { callbackContact, callbackList, callbacksOfMatter } from "../questions/callbacks.ts";
import { rehearseShare } from "../questions/share.ts";
import { drawnSide } from "../rules/draw.ts";
import { recordCallback } from "./record-callback.ts";
import { setShare } from "./set-share.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let elsewhere: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  elsewhere = await product.staff("officer.lin");
  head = await product.staff("head.qin");
});
afterAll(() => product.close());

const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) =>
  ask(product.kit.db, question, { actor, input, now: momentOf(Date.now()) });
const listed = async (actor: Actor, view: "open" | "found" | "done" | "all" = "open") => {
  const answer = await asked(callbackList, actor, { view, page: 1 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
async function settled(more: object = {}): Promise<string> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼道里堆满了杂物，电动车也推不出去",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "02",
    naming: "named",
    name: "赵小兰",
    phone: "13800008001",
    ...more,
  });
  await product.must(acceptMatter, officer, { matter });
  await product.must(settleMatter, officer, { matter, way: "helped", result: "物业已经清走" });
  return matter;
}
interface Settled {
  stream: string;
  hash: Buffer;
}
const settlements = () =>
  readAll(
    product,
    sql<Settled>`select stream, hash from ledger.event where county = ${product.county} and type = 'matter.settled'
      and received_at > now() - interval '1 hour'`,
  );
const drawnMatters = async () =>
  (
    await readAll(
      product,
      sql<{ matter: string }>`select matter from callback.callback where county = ${product.county}`,
    )
  ).map((row) => row.matter);
/** One that was drawn: as many are settled as it takes. */
async function drawn(more: object = {}): Promise<{ matter: string; callback: string }> {
  for (let i = 0; i < 200; i++) {
    const matter = await settled(more);
    const event = (await settlements()).find((one) => one.stream === matter)!;
    if (drawnSide(event.hash.toString("hex"), ["reporter"], 10) === null) continue;
    await product.loops.drain();
    const [row] = await readAll(
      product,
      sql<{
        id: string;
      }>`select id from callback.callback where county = ${product.county} and matter = ${matter}`,
    );
    return { matter, callback: row!.id };
  }
  throw new Error("nothing drawn in two hundred");
}
const fine = { result: "reached", solved: "yes", recorded: true, heard: true } as const;

describe("a drawn settlement", () => {
  it("is exactly one whose hash says so, and again none twice", async () => {
    await drawn();
    const told = await settlements();
    const expected = told.filter(
      (one) => drawnSide(one.hash.toString("hex"), ["reporter"], 10) !== null,
    ).length;
    const ours = new Set(told.map((one) => one.stream));
    const got = (await drawnMatters()).filter((matter) => ours.has(matter));
    expect(got).toHaveLength(expected);
    expect(new Set(got).size).toBe(got.length);
  });

  it("is called about by somebody without a hand in it; whoever settled it may not, and others hear of none", async () => {
    const { callback } = await drawn();
    const line = (actor: Actor) =>
      listed(actor).then(({ lines }) => lines.find((one) => one.id === callback));
    expect(await line(officer)).toMatchObject({ mayCall: "callback-own-matter" });
    expect(await line(head)).toMatchObject({ mayCall: null, side: "reporter", way: "helped" });
    expect(await line(elsewhere)).toBeUndefined();
    const record = (actor: Actor) => product.try(recordCallback, actor, { callback, ...fine });
    expect(await record(officer)).toMatchObject({ reason: "callback-own-matter" });
    expect(await record(elsewhere)).toMatchObject({ reason: "callback-not-found" });
    expect(await record(product.guest)).toMatchObject({ reason: "not-signed-in" });
    expect(await asked(callbackContact(product.kit.door), officer, { callback })).toMatchObject({
      reason: "callback-own-matter",
    });
    expect(await product.try(recordCallback, head, { callback: randomUUID(), ...fine })).toMatchObject({
      reason: "callback-not-found",
    });
  });

  it("opens the number for the call alone, and the look is logged with its purpose", async () => {
    const { matter, callback } = await drawn();
    expect(await asked(callbackContact(product.kit.door), head, { callback })).toMatchObject({
      ok: true,
      value: { name: "赵小兰", phone: "13800008001" },
    });
    const looks = await readAll(
      product,
      sql<{ purpose: string; reader: string }>`select purpose, reader from resident.reading
        where county = ${product.county} and matter = ${matter}`,
    );
    expect(looks).toEqual([{ purpose: "call-back", reader: `staff:${head.id}` }]);
    await product.must(recordCallback, head, { callback, ...fine });
    expect(await asked(callbackContact(product.kit.door), head, { callback })).toMatchObject({
      reason: "callback-done",
    });
  });

  it("is recorded whole or not at all; what is wrong is told to the carrier, in words for staff alone", async () => {
    const { matter, callback } = await drawn();
    const record = (more: object) => product.try(recordCallback, head, { callback, ...fine, ...more });
    expect(await record({ heard: undefined })).toMatchObject({ reason: "callback-answers-needed" });
    expect(await record({ recorded: false })).toMatchObject({ reason: "callback-words-needed" });
    expect((await listed(head)).lines.some((one) => one.id === callback)).toBe(true);
    const done = await record({ recorded: false, words: "杂物还在，没有人来过" });
    expect(done).toMatchObject({ ok: true, value: { state: "reached", finding: true } });
    await product.loops.drain();
    const seen = await asked(callbacksOfMatter, officer, { matter });
    expect(seen).toMatchObject({ ok: true, value: [{ finding: true, answers: { recorded: false } }] });
    const told = await asked(ownNotices, officer, { limit: 50 });
    if (!told.ok) throw new Error(told.reason);
    expect(told.value.notices.some((one) => one.kind === "callback-found" && one.matter === matter)).toBe(
      true,
    );
    const notes = await readAll(
      product,
      sql<{ compartment: string }>`select compartment from matter.note where county = ${product.county}
        and matter = ${matter} and kind = 'callback'`,
    );
    expect(notes).toEqual([{ compartment: "staff" }]);
    const { figures } = await listed(head, "found");
    expect(figures.findings).toBeGreaterThan(0);
    expect(figures.reached).toBeLessThanOrEqual(figures.closed);
    expect(figures.closed).toBeLessThanOrEqual(figures.drawn);
    expect(figures.drawn).toBeLessThanOrEqual(figures.settled);
  });

  it("that nobody answers is tried on other days, and kept as not reached after the third", async () => {
    const { callback } = await drawn();
    const silent = (days: number) =>
      product.try(
        recordCallback,
        head,
        { callback, result: "no-answer" },
        momentOf(Date.now() + days * 86_400_000),
      );
    expect(await silent(0)).toMatchObject({ ok: true, value: { state: "drawn" } });
    expect(await silent(0)).toMatchObject({ reason: "callback-tried-today" });
    expect(await silent(1)).toMatchObject({ ok: true, value: { state: "drawn" } });
    expect(await silent(2)).toMatchObject({ ok: true, value: { state: "not-reached" } });
    expect(await silent(3)).toMatchObject({ reason: "callback-done" });
  });

  it("of a matter that is protected since is on no list and opened to nobody", async () => {
    const { matter, callback } = await drawn();
    await product.must(sealMatter, officer, { matter, reason: "当事人是未成年人" });
    expect((await listed(head, "all")).lines.some((one) => one.id === callback)).toBe(false);
    expect(await asked(callbackContact(product.kit.door), head, { callback })).toMatchObject({
      reason: "callback-not-found",
    });
  });
});

describe("the share that a county draws", () => {
  it("holds for what is settled from then on: all at a hundred, none at nought", async () => {
    const admin = await product.staff("admin.ye");
    const set = async (perHundred: number) =>
      product.must(setShare, admin, {
        value: { perHundred },
        from: localDateOf(momentOf(Date.now()), "Asia/Shanghai"),
        source: "县平安办会议纪要",
      });
    await product.loops.drain();
    await set(100);
    const all = [await settled(), await settled()];
    await product.loops.drain();
    await set(0);
    const none = [await settled(), await settled(), await settled()];
    await product.loops.drain();
    const got = await drawnMatters();
    expect(all.filter((matter) => !got.includes(matter))).toEqual([]);
    expect(none.filter((matter) => got.includes(matter))).toEqual([]);
    expect((await listed(head)).perHundred).toBe(0);
    const tried = await asked(rehearseShare, admin, { value: JSON.stringify({ perHundred: 50 }) as never });
    if (!tried.ok) throw new Error(tried.reason);
    expect(tried.value.settled).toBeGreaterThanOrEqual(5);
    expect(tried.value.about).toBe(Math.round(tried.value.settled / 2));
    expect(
      await product.try(setShare, head, { value: { perHundred: 1 }, from: "2030-01-01", source: "会议" }),
    ).toMatchObject({ ok: false });
  });
});
