import { demoStaff } from "@maple/demo";
import { exportRegister, figures, register } from "@maple/evaluation/server";
import { beginMediation } from "@maple/mediation/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { twinCommittee, twinGrid } from "../../../apps/server/testing-twins.ts";
import type { ReadingsView } from "../../privacy/model/my-data.ts";
import { readings } from "../../privacy/questions/readings.ts";
import { viewMatter } from "../questions/matter-view.ts";
import { nearbyMatters } from "../questions/nearby.ts";
import { worklist } from "../questions/worklist.ts";
import { acceptMatter } from "./accept.ts";
import { assignHolder } from "./assign-holder.ts";
import { categoriseMatter } from "./categorise.ts";
import { followMatter } from "./follow.ts";
import { openSealedMatter } from "./open-sealed.ts";
import { reportMatter } from "./report.ts";
import { sealMatter, unsealMatter } from "./seal.ts";

let product: TestProduct;
let officer: Actor;
let worker: Actor;
let head: Actor;
let mediator: Actor;
const now = () => momentOf(Date.now());
const story = "孩子在学校门口被高年级同学推倒，额头缝了三针";
const name = "欧阳小兰";

beforeAll(async () => {
  product = await testProduct();
  const who = (fits: (posts: ReturnType<typeof demoStaff>[number]["posts"]) => boolean) =>
    product.staff(demoStaff().find((one) => fits(one.posts))!.username);
  officer = await who((posts) => posts.some((p) => p.role === "officer" && p.unit === twinGrid.policeRoom));
  worker = await who((posts) =>
    posts.every((p) => p.role === "grid-worker" && p.grids.includes(twinGrid.id)),
  );
  head = await who((posts) => posts.some((p) => p.role === "station-head"));
  mediator = await who((posts) => posts.every((p) => p.role === "mediator"));
}, 60_000);
afterAll(() => product?.close());

const report = (more: object = {}) =>
  product.must(reportMatter(product.kit.door), product.guest, {
    story,
    title: "校门口受伤",
    place: { way: "grid", grid: twinGrid.id },
    placeWords: "实验小学门口",
    category: "06",
    naming: "named",
    name,
    phone: "10012345678",
    ...more,
  });
async function asked<I, F, V>(question: Question<I, F, V>, actor: Actor, input: object): Promise<V | string> {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  return answer.ok ? answer.value : answer.reason;
}
const view = async (actor: Actor, matter: string) => {
  const seen = await asked(viewMatter(product.kit.door), actor, { matter });
  return typeof seen === "string" ? seen : seen.story;
};
const listed = async (actor: Actor, input: object = {}) => {
  const found = await asked(worklist(product.kit.door), actor, { limit: 100, ...input });
  return typeof found === "string" ? [] : found.lines;
};
/** The same person, signed in anew. */
const anew = (actor: Actor, session: string): Actor => ({
  ...actor,
  session: { id: session, account: session, provedAt: now() },
});

describe("a sealed matter", () => {
  it("is sealed from the moment its category is chosen, by its reporter too", async () => {
    const { matter } = await report({ subtype: "06-school-injury" });
    expect(await view(officer, matter)).toBe("matter-sealed");
    expect(await view(worker, matter)).toBe("matter-not-found");
    const plain = await report();
    expect(await view(worker, plain.matter)).toBe(story);
    await product.must(categoriseMatter, officer, {
      matter: plain.matter,
      category: "01",
      subtype: "01-family-violence",
    });
    expect(await view(worker, plain.matter)).toBe("matter-not-found");
    expect(await view(officer, plain.matter)).toBe("matter-sealed");
  });

  it("stays sealed when another category is chosen", async () => {
    const { matter } = await report({ subtype: "06-minor-harmed" });
    await product.must(openSealedMatter, officer, { matter, purpose: "handle" });
    await product.must(categoriseMatter, officer, { matter, category: "02", subtype: null });
    expect(await view(anew(officer, "another"), matter)).toBe("matter-sealed");
  });

  it("stands in lists without title and place, for those alone who may open it; nobody finds it by its words", async () => {
    const { matter, code } = await report({ subtype: "06-school-injury", title: "特别标题甲乙丙" });
    for (const actor of [officer, head]) {
      const line = (await listed(actor)).find((one) => one.id === matter)!;
      expect(line).toMatchObject({ title: "", placeWords: "", subtype: null, sealed: true, code });
      for (const search of ["特别标题", "额头缝了三针", name])
        expect((await listed(actor, { search })).map((one) => one.id)).not.toContain(matter);
      expect((await listed(actor, { search: code })).map((one) => one.id)).toEqual([matter]);
    }
    for (const search of ["", code, "特别标题", name])
      expect((await listed(worker, { search })).map((one) => one.id)).not.toContain(matter);
    expect(JSON.stringify(await asked(register, head, {}))).not.toContain("特别标题");
    const sheet = await asked(exportRegister, head, {});
    expect(typeof sheet).not.toBe("string");
    await product.loops.drain();
    const told = await asked(ownNotices, officer, { limit: 100 });
    if (typeof told === "string") throw new Error(told);
    expect(told.notices.find((one) => one.matter === matter)?.title).toBe("");
    const mine = await asked(ownNotices, worker, { limit: 100 });
    expect(JSON.stringify(mine)).not.toContain(matter);
    const near = await asked(nearbyMatters, product.guest, {
      place: { way: "grid", grid: twinGrid.id },
      category: "06",
    });
    expect(JSON.stringify(near)).not.toContain(matter);
    expect(await product.try(followMatter, product.guest, { matter })).toMatchObject({
      reason: "matter-not-found",
    });
  });

  it("is counted in the figures like any other", async () => {
    const open = async () => {
      const seen = await asked(figures, head, {});
      return typeof seen === "string" ? -1 : seen.tiles.find((tile) => tile.key === "open")!.value;
    };
    const before = await open();
    await report({ subtype: "06-school-injury" });
    expect(await open()).toBe(before + 1);
  });

  it("opens to whoever names a purpose, in that sign-in alone, and its resident reads who and why", async () => {
    const { matter, secret } = await report({ subtype: "06-school-injury" });
    const here = anew(officer, "s1");
    expect(await product.try(acceptMatter, here, { matter })).toMatchObject({ reason: "matter-sealed" });
    expect(await product.try(openSealedMatter, here, { matter, purpose: "curious" })).toMatchObject({
      reason: "input-unfit",
    });
    await product.must(openSealedMatter, here, { matter, purpose: "protect" });
    expect(await view(here, matter)).toBe(story);
    expect(await view(anew(officer, "s2"), matter)).toBe("matter-sealed");
    expect(await view(anew(head, "s1"), matter)).toBe("matter-sealed");
    await product.must(acceptMatter, here, { matter });
    const holder = await product.holder(secret);
    const { lines } = (await asked(readings(product.kit.door), holder, { matter })) as ReadingsView;
    if (typeof lines === "string") throw new Error(lines);
    expect(lines.filter((line) => line.fields.includes("matter"))).toEqual([
      expect.objectContaining({
        reader: `staff:${officer.id}`,
        purpose: "protect",
        readerName: expect.any(String),
      }),
    ]);
  });

  it("is opened by nobody without a place in it, and by its holder wherever their post lies", async () => {
    const { matter } = await report({ subtype: "06-school-injury" });
    for (const actor of [worker, mediator])
      expect(await product.try(openSealedMatter, actor, { matter, purpose: "handle" })).toMatchObject({
        reason: "matter-not-found",
      });
    expect(await product.try(openSealedMatter, product.guest, { matter, purpose: "handle" })).toMatchObject({
      reason: "not-signed-in",
    });
    await product.must(openSealedMatter, officer, { matter, purpose: "handle" });
    await product.must(acceptMatter, officer, { matter });
    await product.must(assignHolder, officer, { matter, holder: worker.id });
    expect(await view(worker, matter)).toBe("matter-sealed");
    await product.must(openSealedMatter, worker, { matter, purpose: "handle" });
    expect(await view(worker, matter)).toBe(story);
  });

  it("is sealed by hand by the officer, and unsealed by the station head alone, each with a reason", async () => {
    const { matter } = await report();
    expect(await product.try(sealMatter, worker, { matter, reason: "当事人害怕" })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await product.try(sealMatter, officer, { matter, reason: " " })).toMatchObject({
      reason: "reason-needed",
    });
    expect(await product.try(openSealedMatter, officer, { matter, purpose: "handle" })).toMatchObject({
      reason: "not-sealed",
    });
    await product.must(sealMatter, officer, { matter, reason: "当事人害怕" });
    expect(await view(worker, matter)).toBe("matter-not-found");
    await product.must(openSealedMatter, officer, { matter, purpose: "handle" });
    expect(await product.try(unsealMatter, officer, { matter, reason: "不再需要" })).toMatchObject({
      reason: "not-allowed",
    });
    await product.must(openSealedMatter, head, { matter, purpose: "supervise" });
    await product.must(unsealMatter, head, { matter, reason: "不再需要" });
    expect(await view(worker, matter)).toBe(story);
  });

  it("seals itself when a party is a minor", async () => {
    const { matter } = await report();
    await product.must(acceptMatter, officer, { matter });
    await product.must(beginMediation(product.kit.door), officer, {
      matter,
      committee: twinCommittee,
      mediators: [mediator.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "小军", minor: true },
      ],
    });
    expect(await view(worker, matter)).toBe("matter-not-found");
    expect(await view(mediator, matter)).toBe("matter-sealed");
  });
});
