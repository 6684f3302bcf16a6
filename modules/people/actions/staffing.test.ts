import { demoUnits } from "@maple/demo";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { staffView } from "../questions/staff-view.ts";
import { staffing } from "../questions/staffing.ts";
import { endPost } from "./end-post.ts";
import { assignPattern, keepPattern, releasePattern } from "./keep-pattern.ts";

let product: TestProduct;
let administrator: Actor;
beforeAll(async () => {
  product = await testProduct();
  administrator = await product.staff("admin.ye");
});
afterAll(() => product.close());
const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");
const see = async (actor = administrator) => {
  const answer = await ask(product.kit.db, staffing, { actor, input: {}, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const room = demoUnits().find((unit) => unit.kind === "police-room")!;

describe("staffing", () => {
  it("counts the rooms that fit among those with a pattern, and the list behind the number is the same", async () => {
    const view = await see();
    const rooms = view.units.filter((unit) => unit.kind === "police-room");
    expect(view.rooms).toEqual({ base: 10, fit: rooms.filter((unit) => unit.fits).length });
    expect(view.rooms.fit).toBeGreaterThan(0);
    expect(view.rooms.fit).toBeLessThan(10);
    const villages = view.patterns.find((one) => one.unitKind === "village")!;
    expect(villages.fit).toBe(villages.base - 1);
  });

  it("shows a gap the minute a post ends", async () => {
    const officer = await product.staff("officer.chen");
    const before = (await see()).units.find((unit) => unit.unit === room.id)!;
    expect(before.fits).toBe(true);
    const person = await ask(product.kit.db, staffView(product.kit.keys), {
      actor: administrator,
      input: { staff: officer.id },
      now: now(),
    });
    const post = person.ok && person.value.posts.find((one) => one.role === "officer")!.id;
    await product.must(endPost, administrator, { post, day: today(), why: "moved" });
    const after = (await see()).units.find((unit) => unit.unit === room.id)!;
    const lines = after.patterns.flatMap((one) => one.lines).filter((line) => line.role === "officer");
    expect(after.fits).toBe(false);
    expect(lines).toMatchObject([{ held: 0, missing: 1 }]);
  });

  it("keeps a pattern in versions, assigns it to units of its kind and lets go of it again", async () => {
    const line = { role: "officer", atLeast: 1, atMost: null, each: null, note: { zh: "", en: "" } };
    const body = { name: { zh: "试点", en: "Trial" }, unitKind: "police-room", lines: [line], from: today() };
    const { series } = await product.must(keepPattern, administrator, body);
    const use = { unit: room.id, series, from: today() };
    await product.must(assignPattern, administrator, use);
    expect(await product.try(assignPattern, administrator, use)).toMatchObject({
      reason: "pattern-used-already",
    });
    const village = demoUnits().find((unit) => unit.kind === "village")!.id;
    expect(await product.try(assignPattern, administrator, { ...use, unit: village })).toMatchObject({
      reason: "pattern-other-kind",
    });
    const later = addDays(today(), 10);
    await product.must(keepPattern, administrator, {
      ...body,
      series,
      lines: [{ ...line, atLeast: 2 }],
      from: later,
    });
    expect((await see()).patterns.find((one) => one.series === series)).toMatchObject({
      planned: later,
      until: later,
      lines: [{ atLeast: 1 }],
      base: 1,
    });
    expect(await product.try(keepPattern, administrator, { ...body, series })).toMatchObject({
      reason: "pattern-version-later",
    });
    await product.must(releasePattern, administrator, use);
    expect((await see()).patterns.find((one) => one.series === series)).toMatchObject({ base: 0 });
  });

  it("is seen by the station for its own units, and kept by the county", async () => {
    const head = await product.staff("head.qin");
    expect((await see(head)).may.keep).toBe(false);
    expect((await see(head)).units.length).toBeGreaterThan(10);
    const officer = await product.staff("officer.lin");
    expect(await ask(product.kit.db, staffing, { actor: officer, input: {}, now: now() })).toMatchObject({
      reason: "not-allowed",
    });
  });
});
