import { demoStaff } from "@maple/demo";
import { acceptMatter, declineMatter, reportMatter } from "@maple/matter/server";
import { beginMediation, endMediation } from "@maple/mediation/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { pdfText } from "@maple/platform/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { twinCommittee, twinGrid } from "../../../apps/server/testing-twins.ts";
import { trackPaper } from "../questions/track-paper.ts";
import { ownTracks, tracksView } from "../questions/track-view.ts";
import { chooseTrack } from "./choose-track.ts";
import { moveLegalTrack } from "./move-track.ts";
import { tellTheGuardian } from "./tell-guardian.ts";
import { writeAgreement } from "./write-agreement.ts";

let product: TestProduct;
let officer: Actor;
let worker: Actor;
let mediator: Actor;

beforeAll(async () => {
  product = await testProduct();
  const who = (fits: (posts: ReturnType<typeof demoStaff>[number]["posts"]) => boolean) =>
    product.staff(demoStaff().find((one) => fits(one.posts))!.username);
  officer = await who((posts) => posts.some((p) => p.role === "officer" && p.unit === twinGrid.policeRoom));
  worker = await who((posts) =>
    posts.every((p) => p.role === "grid-worker" && p.grids.includes(twinGrid.id)),
  );
  mediator = await who((posts) => posts.every((p) => p.role === "mediator" && p.unit === twinCommittee));
}, 60_000);
afterAll(() => product?.close());

async function taken(category: string, more: object = {}) {
  const filed = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "停车时和邻居争吵，被推了一下，手机摔坏了",
    place: { way: "grid", grid: twinGrid.id },
    category,
    ...more,
  });
  await product.must(acceptMatter, officer, { matter: filed.matter });
  return filed;
}
async function asked<I, F, V>(question: Question<I, F, V>, actor: Actor, input: object): Promise<V> {
  const answer = await ask(product.kit.db, question, { actor, input, now: momentOf(Date.now()) });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const view = (matter: string, actor = officer) => asked(tracksView, actor, { matter });
const refused = async (done: Promise<{ ok: boolean; reason?: string }>) => (await done).reason;
const agreement = (more: object = {}) => ({
  parties: [
    { side: "A", role: "party", name: "欧阳甲" },
    { side: "B", role: "party", name: "欧阳乙" },
    { side: "helper", role: "helper", name: "社区李主任" },
  ],
  heldAt: "2026-11-20T02:00:00.000Z",
  place: "柳溪警务室",
  facts: "十一月十九日晚因停车争吵，乙推了甲一下，甲的手机摔坏。",
  content: "乙赔偿甲手机修理费六百元并道歉。",
  performBy: "2026-12-01",
  ...more,
});

describe("a matter before the police", () => {
  const fight = ["violation", "minor"];

  it("is mediated, agreed in writing with a number, performed, and both hear that there is no penalty", async () => {
    const { matter, secret } = await taken("06");
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "police", facts: fight });
    expect((await view(matter)).tracks[0]).toMatchObject({
      kind: "police",
      state: "chosen",
      line: "violation",
    });
    const step = (act: string) => product.try(moveLegalTrack, officer, { matter, track, act });
    expect(await refused(step("agree"))).toBe("track-act-not-possible");
    await step("begin");
    expect(await refused(step("agree"))).toBe("track-agreement-needed");
    const write = writeAgreement(product.kit.door);
    const half = agreement({ parties: agreement().parties.slice(0, 1).concat(agreement().parties.slice(2)) });
    expect(await refused(product.try(write, officer, { matter, track, ...half }))).toBe("track-sides-needed");
    const written = await product.must(write, officer, { matter, track, ...agreement() });
    expect(written.number).toBe(1);
    expect(await refused(product.try(write, officer, { matter, track, ...agreement() }))).toBe(
      "track-agreement-written",
    );
    const paper = await asked(trackPaper(product.kit.door), officer, { matter, track, form: "agreement" });
    const text = String(await pdfText(Buffer.from(paper.bytes))).replaceAll(/\s/g, "");
    for (const said of [
      "治安调解协议书",
      "欧阳甲",
      "欧阳乙",
      "六百元",
      "一式三份",
      "不予处罚",
      "治调字第0001号",
    ])
      expect(text).toContain(said);
    await step("agree");
    expect((await view(matter)).tracks[0]!.clocks.map((clock) => clock.state)).toEqual(["stopped"]);
    await step("perform");
    const holder = await product.holder(secret);
    expect(await asked(ownTracks, holder, { matter })).toMatchObject([
      { kind: "police", state: "performed", due: null, routes: ["no-penalty"] },
    ]);
  });

  it("may be mediated once more within seven working days; failed, the case counts anew and the court is told", async () => {
    const { matter } = await taken("06");
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "police", facts: fight });
    for (const act of ["begin", "try-again"])
      await product.must(moveLegalTrack, officer, { matter, track, act });
    const second = (await view(matter)).tracks[0]!;
    expect(second.clocks.find((clock) => clock.rule === "PS_SECOND")).toMatchObject({ state: "running" });
    expect(await refused(product.try(moveLegalTrack, officer, { matter, track, act: "try-again" }))).toBe(
      "track-act-not-possible",
    );
    await product.must(moveLegalTrack, officer, { matter, track, act: "fail" });
    const failed = (await view(matter)).tracks[0]!;
    expect(failed).toMatchObject({ state: "no-agreement", routes: ["penalty", "court"] });
    expect(failed.clocks.map((clock) => [clock.rule, clock.serial, clock.state])).toEqual([
      ["PS_CASE", 1, "stopped"],
      ["PS_CASE", 2, "running"],
      ["PS_SECOND", 1, "met"],
    ]);
  });

  it("with a minor party waits until a guardian was told", async () => {
    const { matter } = await taken("06");
    const facts = [...fight, "minor-party"];
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "police", facts });
    const begin = () => product.try(moveLegalTrack, officer, { matter, track, act: "begin" });
    expect(await refused(begin())).toBe("track-guardian-needed");
    await product.must(tellTheGuardian, officer, { matter, track, how: "told" });
    expect((await begin()).ok).toBe(true);
  });

  it("is settled on the spot when it is slight and clear", async () => {
    const { matter } = await taken("02");
    const facts = [...fight, "spot"];
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "police-spot", facts });
    const perform = () => product.try(moveLegalTrack, officer, { matter, track, act: "perform" });
    expect(await refused(perform())).toBe("track-agreement-needed");
    await product.must(writeAgreement(product.kit.door), officer, {
      matter,
      track,
      ...agreement({ performBy: null }),
    });
    expect((await perform()).ok).toBe(true);
    const paper = await asked(trackPaper(product.kit.door), officer, { matter, track, form: "agreement" });
    expect(String(await pdfText(Buffer.from(paper.bytes))).replaceAll(/\s/g, "")).toContain(
      "现场治安调解协议书",
    );
  });
});

describe("choosing", () => {
  it("is refused where the law excludes it, with its line and source; danger leads to protection alone", async () => {
    const { matter } = await taken("02");
    const people = { matter, kind: "people", facts: ["danger"], reason: "双方都愿意谈" };
    expect(await product.try(chooseTrack, officer, people)).toMatchObject({
      reason: "track-excluded",
      values: { track: "人民调解", source: "《反家庭暴力法》第十五条至第十七条" },
    });
    const police = { matter, kind: "police", facts: [], reason: "双方都愿意谈" };
    expect(await refused(product.try(chooseTrack, officer, police))).toBe("track-excluded");
  });

  it("of what may not be mediated ends with the routes told", async () => {
    const { matter } = await taken("01");
    const facts = ["identity"];
    expect(await refused(product.try(chooseTrack, officer, { matter, kind: "people", facts }))).toBe(
      "track-excluded",
    );
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "none", facts });
    await product.must(moveLegalTrack, officer, { matter, track, act: "tell" });
    expect((await view(matter)).tracks[0]).toMatchObject({ state: "told", routes: ["court", "legal-aid"] });
    const paper = await asked(trackPaper(product.kit.door), officer, { matter, track, form: "notice" });
    expect(String(await pdfText(Buffer.from(paper.bytes))).replaceAll(/\s/g, "")).toContain("向人民法院起诉");
  });

  it("against the proposal keeps the reason; the same track is not taken twice at once", async () => {
    const { matter } = await taken("04");
    const labour = { matter, kind: "labour", facts: [] };
    expect(await refused(product.try(chooseTrack, officer, labour))).toBe("track-reason-needed");
    await product.must(chooseTrack, officer, { ...labour, reason: "实为拖欠工资，类别登记不准" });
    expect((await view(matter)).tracks[0]).toMatchObject({ overruled: true, line: "other-field" });
    expect(await refused(product.try(chooseTrack, officer, { ...labour, reason: "再选一次" }))).toBe(
      "track-already",
    );
  });

  it("is for those who carry the matter; a grid worker sees the tracks and chooses none", async () => {
    const { matter } = await taken("04");
    const people = { matter, kind: "people", facts: [] };
    expect(await refused(product.try(chooseTrack, worker, people))).toBe("not-allowed");
    expect((await view(matter, worker)).mayChoose).toBe("not-allowed");
    expect(await refused(product.try(chooseTrack, product.guest, people))).toBe("not-signed-in");
  });
});

describe("a labour dispute", () => {
  it("has fifteen days; without agreement both hear of arbitration", async () => {
    const { matter } = await taken("10");
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "labour", facts: [] });
    await product.must(moveLegalTrack, officer, { matter, track, act: "begin" });
    expect((await view(matter)).tracks[0]!.clocks).toMatchObject([
      { rule: "LABOUR_MEDIATE", state: "running" },
    ]);
    await product.must(moveLegalTrack, officer, { matter, track, act: "fail" });
    expect((await view(matter)).tracks[0]).toMatchObject({
      state: "no-agreement",
      clocks: [{ state: "met" }],
      routes: ["labour-arbitration", "legal-aid"],
    });
  });
});

describe("people's mediation", () => {
  it("makes its own track when it begins, and the track ends with it", async () => {
    const { matter } = await taken("02", { naming: "named", name: "欧阳小兰", phone: "10012345678" });
    await product.must(beginMediation(product.kit.door), officer, {
      matter,
      committee: twinCommittee,
      mediators: [mediator.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "欧阳丙" },
      ],
    });
    await product.loops.drain();
    const begun = (await view(matter)).tracks;
    expect(begun).toMatchObject([{ kind: "people", state: "under-way" }]);
    const by = { matter, track: begun[0]!.id, act: "agree" };
    expect(await refused(product.try(moveLegalTrack, officer, by))).toBe("track-follows-mediation");
    await product.must(endMediation, mediator, { matter, reason: "no-agreement", words: "差距太大，谈不拢" });
    await product.loops.drain();
    expect((await view(matter)).tracks).toMatchObject([{ state: "no-agreement", routes: ["court"] }]);
  });
});

describe("a matter that is over", () => {
  it("leaves no track that nobody goes on with, nor its clock; one that had ended stays as it was", async () => {
    const { matter } = await taken("10");
    const { track } = await product.must(chooseTrack, officer, { matter, kind: "labour", facts: [] });
    await product.must(moveLegalTrack, officer, { matter, track, act: "begin" });
    const done = await product.must(chooseTrack, officer, {
      matter,
      kind: "petition",
      facts: [],
      reason: "本人坚持走信访",
    });
    await product.must(moveLegalTrack, officer, { matter, track: done.track, act: "begin" });
    await product.must(moveLegalTrack, officer, { matter, track: done.track, act: "answer" });
    await product.must(declineMatter, officer, { matter, reason: "已由劳动监察立案处理" });
    await product.loops.drain();
    const all = (await view(matter)).tracks;
    const state = (id: string) => all.find((one) => one.id === id)!;
    expect(state(track)).toMatchObject({ state: "withdrawn", clocks: [{ state: "stopped" }] });
    expect(state(done.track).state).toBe("answered");
    await product.loops.drain();
    expect((await view(matter)).tracks).toHaveLength(2);
  });
});
