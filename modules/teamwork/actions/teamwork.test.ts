import { countyCode, demoGrids, unitId } from "@maple/demo";
import {
  acceptMatter,
  clocksOf,
  findMatter,
  openSealedMatter,
  reportMatter,
  sealMatter,
  settleMatter,
} from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import {
  answerRemark,
  askRemarkAgain,
  clockWatch,
  closeRemark,
  fileOfMatter,
  handOverMatter,
  incoming,
  listOfHandOvers,
  makeRemark,
  openHandOver,
  refuseHandOver,
  takeBackHandOver,
  takeHandOver,
  teamworkOfMatter,
  triageMatter,
  unowned,
} from "../server.ts";

let product: TestProduct;
let officer: Actor;
let dispatcher: Actor;
let commander: Actor;
let filing: Actor;
let wu: Actor;
let xiang: Actor;
const now = () => momentOf(Date.now());
const caseTeam = unitId("case-team");

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  dispatcher = await product.staff("dispatcher.kong");
  commander = await product.staff("commander.lei");
  filing = await product.staff("filing.yan");
  wu = await product.staff("case.wu");
  xiang = await product.staff("case.xiang");
}, 120_000);
afterAll(() => product?.close());

const room = () => officer.posts.find((post) => post.role === "officer")!.unit;
const grid = () => demoGrids().find((one) => one.level === 3 && one.policeRoom === room())!.id;

async function reported(more: object = {}): Promise<string> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "隔壁为停车位的事争吵，推搡了几下",
    title: "停车位争执",
    place: { way: "grid", grid: grid() },
    placeWords: "东门岗亭旁",
    naming: "named",
    name: "欧阳反映",
    phone: "10055550031",
    ...more,
  });
  return matter;
}

async function accepted(): Promise<string> {
  const matter = await reported();
  await product.must(acceptMatter, officer, { matter });
  return matter;
}

const toCases = { unit: caseTeam, reason: "offence", words: "双方动手，需要调查取证" };
const overruled = { ...toCases, overrules: "kind" };

async function answerOf<V>(question: unknown, actor: Actor, input: object) {
  const answer = await ask(product.kit.db, question as never, { actor, input, now: now() });
  return answer.ok ? { value: answer.value as V, reason: null } : { value: null, reason: answer.reason };
}

const matterNow = (matter: string) =>
  inCounty(product.kit.db, countyCode, (tx) => findMatter(tx, countyCode, matter));
const clocksNow = (matter: string) =>
  inCounty(product.kit.db, countyCode, (tx) => clocksOf(tx, countyCode, matter));

describe("a matter between two teams and one room", () => {
  it("is triaged to the case team, refused as a civil dispute and stays in the queue, then taken by the community officer", async () => {
    const matter = await reported();
    const queue = async () =>
      (
        await answerOf<{ lines: Array<{ id: string; offered: object | null; refusedBy: object | null }> }>(
          incoming,
          dispatcher,
          {},
        )
      ).value!.lines.find((one) => one.id === matter);
    expect(await queue()).toMatchObject({ offered: null, refusedBy: null });
    const { handOver } = await product.must(triageMatter, dispatcher, { matter, ...overruled });
    expect((await queue())?.offered).not.toBeNull();
    await product.must(refuseHandOver, wu, { handOver, reason: "civil", words: "没有伤情，属民事纠纷" });
    expect(await queue()).toMatchObject({ offered: null, refusedBy: { zh: "枫溪派出所案件办理队" } });
    expect((await matterNow(matter))?.holder).toBeNull();
    const again = await product.must(triageMatter, dispatcher, { matter, unit: room() });
    await product.must(takeHandOver, officer, { handOver: again.handOver });
    expect(await matterNow(matter)).toMatchObject({ state: "accepted", holder: officer.id });
    expect(await queue()).toBeUndefined();
  });

  it("goes from the room to the case team while its clocks run on, and is the taker's alone from then", async () => {
    const matter = await accepted();
    const before = await clocksNow(matter);
    const { handOver } = await product.must(handOverMatter, officer, { matter, ...toCases });
    expect((await matterNow(matter))?.holder).toBe(officer.id);
    const card = await answerOf<{ story: string; opens: boolean }>(openHandOver, wu, { handOver });
    expect(card.value).toMatchObject({ opens: false });
    expect(card.value!.story).toContain("推搡");
    expect(JSON.stringify(card.value)).not.toMatch(/欧阳|10055550031/);
    const done = await product.must(takeHandOver, wu, { handOver, holder: xiang.id });
    expect(done.holder).toBe(xiang.id);
    expect(await matterNow(matter)).toMatchObject({ state: "accepted", holder: xiang.id });
    expect(await clocksNow(matter)).toEqual(before);
    const view = await answerOf<{ owner: { unit: { zh: string } } }>(teamworkOfMatter, xiang, { matter });
    expect(view.value!.owner.unit.zh).toBe("枫溪派出所案件办理队");
    // The colleague who did not take it sees the hand-over without the story, and nothing of the matter.
    expect((await answerOf<{ story: null }>(openHandOver, wu, { handOver })).value!.story).toBeNull();
    expect((await answerOf(teamworkOfMatter, wu, { matter })).reason).toBe("matter-not-found");
  });

  it("is offered to one team at a time, and taken back by the giver before it is answered", async () => {
    const matter = await accepted();
    const { handOver } = await product.must(handOverMatter, officer, { matter, ...toCases });
    expect(await product.try(handOverMatter, officer, { matter, ...toCases })).toMatchObject({
      reason: "hand-over-pending",
    });
    expect(await product.try(takeBackHandOver, wu, { handOver })).toMatchObject({ reason: "not-allowed" });
    await product.must(takeBackHandOver, officer, { handOver });
    expect(await product.try(takeHandOver, wu, { handOver })).toMatchObject({
      reason: "hand-over-not-possible",
    });
    await product.must(handOverMatter, officer, { matter, ...toCases });
  });

  it("says nothing to whoever has no place in it", async () => {
    const matter = await accepted();
    const { handOver } = await product.must(handOverMatter, officer, { matter, ...toCases });
    const other = await product.staff("officer.lin");
    expect((await answerOf(openHandOver, other, { handOver })).reason).toBe("hand-over-not-found");
    expect(await product.try(takeHandOver, other, { handOver })).toMatchObject({
      reason: "hand-over-not-found",
    });
    expect((await answerOf(incoming, wu, {})).reason).toBe("not-allowed");
    expect((await answerOf(openHandOver, product.guest, { handOver })).reason).toBe("not-signed-in");
    const clerk = await product.staff("clerk.cheng");
    expect((await answerOf(listOfHandOvers, clerk, {})).reason).toBe("not-allowed");
  });

  it("shows a protected matter by its code alone until it is taken", async () => {
    const matter = await accepted();
    await product.must(sealMatter, officer, { matter, reason: "涉及未成年人，依法保护" });
    const opened = await product.try(handOverMatter, officer, { matter, ...toCases });
    expect(opened).toMatchObject({ reason: "matter-sealed" });
    await product.must(openSealedMatter, officer, { matter, purpose: "handle" });
    const { handOver } = await product.must(handOverMatter, officer, { matter, ...toCases });
    const { value } = await answerOf<{ about: null; story: null }>(openHandOver, wu, { handOver });
    expect(value).toMatchObject({ about: null, story: null });
    expect(JSON.stringify(value)).not.toMatch(/停车位|岗亭/);
  });

  it("lapses when the matter is settled before anybody answered", async () => {
    const matter = await accepted();
    const { handOver } = await product.must(handOverMatter, officer, { matter, ...toCases });
    await product.must(settleMatter, officer, { matter, way: "on-the-spot", result: "双方当场和解" });
    await product.loops.drain();
    const { value } = await answerOf<{ state: string }>(openHandOver, officer, { handOver });
    expect(value!.state).toBe("lapsed");
  });
});

describe("watching and supervising", () => {
  it("keeps a remark until the handler answered and the supervisor is content; nobody supervises their own", async () => {
    const matter = await accepted();
    const file = await answerOf<{ checklist: Array<{ item: string; has: boolean }>; mayRemark: null }>(
      fileOfMatter,
      filing,
      { matter },
    );
    expect(file.value!.mayRemark).toBeNull();
    expect(file.value!.checklist).toContainEqual({ item: "record", has: false });
    const { remark } = await product.must(makeRemark, filing, {
      matter,
      item: "record",
      words: "缺走访记录，请补录",
      days: 2,
    });
    expect(await product.try(closeRemark, filing, { remark })).toMatchObject({
      reason: "remark-not-possible",
    });
    expect(await product.try(answerRemark, wu, { remark, words: "已补走访记录" })).toMatchObject({
      reason: "remark-not-found",
    });
    await product.must(answerRemark, officer, { remark, words: "已补走访记录" });
    await product.must(askRemarkAgain, filing, { remark, words: "记录里没有时间", days: 1 });
    await product.must(answerRemark, officer, { remark, words: "已写明走访时间" });
    await product.must(closeRemark, filing, { remark });
    const commanders = await reported();
    await product.must(triageMatter, dispatcher, {
      matter: commanders,
      unit: unitId("command-room"),
      reason: "hard",
      overrules: "conflict",
      words: "警务室人员应当回避",
    });
    const { value } = await answerOf<{ lines: Array<{ id: string; matter: { id: string } }> }>(
      listOfHandOvers,
      commander,
      {},
    );
    const mine = value!.lines.find((one) => one.matter.id === commanders)!;
    await product.must(takeHandOver, commander, { handOver: mine.id });
    expect(
      await product.try(makeRemark, commander, { matter: commanders, item: "other", words: "缺少材料目录" }),
    ).toMatchObject({ reason: "remark-not-own" });
  });

  it("lists what is due by team, and proves that nothing is unowned", async () => {
    const matter = await reported();
    const watch = await answerOf<{
      teams: Array<{ id: string }>;
      lines: Array<{ id: string; team: string }>;
    }>(clockWatch, dispatcher, { hours: 336 });
    expect(watch.value!.lines.find((one) => one.id === matter)?.team).toBe(room());
    const proof = await answerOf<{ looked: number; held: number; queued: number; unowned: unknown[] }>(
      unowned,
      dispatcher,
      {},
    );
    const { looked, held, queued } = proof.value!;
    expect(proof.value!.unowned).toEqual([]);
    expect(looked).toBe(held + queued);
    expect(looked).toBeGreaterThan(0);
  });
});
