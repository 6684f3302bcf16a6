import { demoGrids, demoStaff, demoUnits } from "@maple/demo";
import { acceptMatter, reportMatter, sealMatter, settleMatter, viewMatter } from "@maple/matter/server";
import { type Actor, act, ask, type Question, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { pdfText } from "@maple/platform/documents";
import { attachFiles, keepFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { suggestPanels } from "../jobs.ts";
import { candidates } from "../questions/candidates.ts";
import { meetingCalendar } from "../questions/meeting-calendar.ts";
import { makeMinutes } from "../questions/minutes.ts";
import { panelsOfMatter } from "../questions/of-matter.ts";
import { listPanels } from "../questions/panel-list.ts";
import { viewPanel } from "../questions/panel-view.ts";
import { seatsOf } from "../store/panel-store.ts";
import { forgetPanelWords, wordsOf } from "../store/word-store.ts";
import { draftAdvice, giveOpinion, sendAdvice, voteOnAdvice } from "./advise.ts";
import { answerInvitation, stepAside } from "./answer.ts";
import { callPanel } from "./call.ts";
import { cancelPanel, followAdvice } from "./follow.ts";
import { invite, release } from "./invite.ts";
import { holdMeeting, makeReady, planMeeting } from "./meet.ts";
import { putBefore } from "./put-before.ts";

let product: TestProduct;
let cast: Record<
  "officer" | "head" | "judge" | "lawyer" | "other" | "centre" | "neighbour" | "elsewhere",
  Actor
>;
const home = demoGrids().find((one) => one.level === 3 && one.shape)!;
const hour = 3_600_000;
const at = (hours: number) => momentOf(Date.now() + hours * hour);
const answerBy = at(200);

beforeAll(async () => {
  product = await testProduct();
  const member = (fits: (post: { role: string; unit: string; grids: string[] }) => boolean) =>
    product.staff(demoStaff().find((one) => one.posts.some(fits))!.username);
  cast = {
    officer: await member((post) => post.role === "officer" && post.unit === home.policeRoom),
    elsewhere: await member((post) => post.role === "officer" && post.unit !== home.policeRoom),
    head: await product.staff("head.qin"),
    judge: await product.staff("judge.gong"),
    lawyer: await product.staff("lawyer.he"),
    other: await product.staff("lawyer.tong"),
    centre: await product.staff("centre.ning"),
    neighbour: await member((post) => post.role === "grid-administrator" && post.unit === home.community),
  };
}, 60_000);
afterAll(() => product.close());

async function matterInHand(): Promise<string> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上漏水两年，找过三次都没有谈成",
    place: { way: "grid", grid: home.id },
  });
  await product.must(acceptMatter, cast.officer, { matter });
  return matter;
}

const asked = async <I, F, V>(question: Question<I, F, V>, actor: Actor, input: unknown, now = at(0)) =>
  ask(product.kit.db, question, { actor, input, now });
const told = async <I, F, V>(
  question: Question<I, F, V>,
  actor: Actor,
  input: unknown,
  now = at(0),
): Promise<V> => {
  const answer = await asked(question, actor, input, now);
  if (!answer.ok) throw new Error(`${question.verb}: ${answer.reason}`);
  return answer.value;
};
const reasonOf = async (promise: Promise<{ ok: boolean; reason?: string }>) => {
  const outcome = await promise;
  return outcome.ok ? null : outcome.reason;
};

const call = async (matter: string, actor = cast.officer) =>
  (await product.must(callPanel, actor, { matter, reason: "三次没谈成", about: "楼上王家和楼下李家漏水" }))
    .panel;
const seat = async (panel: string, part: string, actor: Actor) => {
  const made = await product.must(invite, cast.officer, { panel, staff: actor.id, part, answerBy });
  await product.must(answerInvitation, actor, { panel, answer: "accept" });
  return made.seat;
};
/** A panel of five that has met. */
async function metPanel() {
  const matter = await matterInHand();
  const panel = await call(matter);
  await seat(panel, "judge", cast.judge);
  await seat(panel, "lawyer", cast.lawyer);
  await seat(panel, "centre-mediator", cast.centre);
  await seat(panel, "department", cast.neighbour);
  await product.must(makeReady, cast.officer, { panel });
  await product.must(planMeeting, cast.officer, { panel, meetsAt: at(1), place: "派出所会商室" });
  const view = await told(viewPanel, cast.officer, { panel });
  const present = view.seats.map((one) => one.id);
  await product.must(holdMeeting, cast.officer, { panel, present, minutes: "各方说了看法" }, at(3));
  return { matter, panel };
}

describe("calling a panel", () => {
  it("is for the officer of the room and the head of the station, with a reason, once at a time", async () => {
    const matter = await matterInHand();
    const input = { matter, reason: "久拖未决", about: "漏水" };
    expect(await reasonOf(product.try(callPanel, cast.elsewhere, input))).toBe("matter-not-found");
    expect(await reasonOf(product.try(callPanel, cast.neighbour, input))).toMatch(/not-allowed|not-found/);
    expect(await reasonOf(product.try(callPanel, cast.judge, input))).toBe("matter-not-found");
    expect(await reasonOf(product.try(callPanel, cast.officer, { ...input, reason: " " }))).toBe(
      "panel-reason-needed",
    );
    const { panel } = await product.must(callPanel, cast.head, input);
    expect(await reasonOf(product.try(callPanel, cast.officer, input))).toBe("panel-running");
    const frame = (await told(panelsOfMatter, cast.officer, { matter })).panels[0]!;
    // The head asks an officer to lead; an officer who calls leads.
    expect([frame.state, frame.seats]).toEqual(["called", []]);
    await product.must(cancelPanel, cast.head, { panel, reason: "当事人已经和好" });
    const led = await call(matter);
    const seats = (await told(viewPanel, cast.officer, { panel: led })).seats;
    expect(seats.map((one) => [one.part, one.state, one.mine])).toEqual([["lead", "accepted", true]]);
  });

  it("is refused on a protected matter and on one that is not taken up", async () => {
    const matter = await matterInHand();
    await product.must(sealMatter, cast.officer, { matter, why: "by-hand", reason: "涉及未成年人" });
    expect(
      await reasonOf(product.try(callPanel, cast.officer, { matter, reason: "久拖", about: "漏水" })),
    ).toMatch(/matter-sealed|panel-protected/);
    const { matter: fresh } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼上漏水两年，找过三次都没有谈成",
      place: { way: "grid", grid: home.id },
    });
    expect(
      await reasonOf(product.try(callPanel, cast.officer, { matter: fresh, reason: "久拖", about: "漏水" })),
    ).toBe("panel-matter-over");
  });

  it("shuts the panel's page to its members when its matter is protected afterwards", async () => {
    const matter = await matterInHand();
    const panel = await call(matter);
    await seat(panel, "judge", cast.judge);
    await product.must(sealMatter, cast.officer, { matter, why: "by-hand", reason: "涉及未成年人" });
    expect(await reasonOf(asked(viewPanel, cast.judge, { panel }))).toBe("panel-protected");
    const line = (await told(listPanels, cast.judge, {})).find((one) => one.id === panel)!;
    expect([line.shut, line.place, line.asked]).toEqual([true, "", null]);
  });

  it("is suggested once, with its reasons, to the officers and the head; nothing is called by itself", async () => {
    const matter = await matterInHand();
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update matter.matter set accepted_at = ${at(-24 * 40)}, grade = 'red' where county = ${product.county} and id = ${matter}`.execute(
        tx,
      ),
    );
    const look = { county: product.county, zone: "Asia/Shanghai", now: at(0) };
    expect(await suggestPanels(product.kit.db, look)).toBe(1);
    expect(await suggestPanels(product.kit.db, look)).toBe(0);
    const { because, panels, mayCall } = await told(panelsOfMatter, cast.officer, { matter });
    expect(because.map((one) => [one.key, one.n])).toEqual([
      ["long-unsettled", 40],
      ["grade", null],
    ]);
    expect([panels, mayCall]).toEqual([[], null]);
  });
});

describe("composing a panel", () => {
  it("asks whoever holds a post that fits, and nobody twice", async () => {
    const panel = await call(await matterInHand());
    const ask = (staff: string, part: string) =>
      product.try(invite, cast.officer, { panel, staff, part, answerBy });
    expect(await reasonOf(ask(cast.lawyer.id, "judge"))).toBe("seat-unfit");
    expect(await reasonOf(ask(cast.head.id, "lead"))).toBe("seat-part-full");
    await product.must(invite, cast.officer, { panel, staff: cast.lawyer.id, part: "lawyer", answerBy });
    expect(await reasonOf(ask(cast.lawyer.id, "lawyer"))).toBe("seat-taken-by-them");
    const past = { panel, staff: cast.judge.id, part: "judge", answerBy: at(-1) };
    expect(await reasonOf(product.try(invite, cast.officer, past))).toBe("answer-day-past");
  });

  it("tells whoever is asked what it is about, and nothing more before they accept", async () => {
    const matter = await matterInHand();
    const panel = await call(matter);
    await product.must(putBefore, cast.officer, { panel, brief: "楼上水管暗漏，两次修复无效" });
    await product.must(invite, cast.officer, { panel, staff: cast.judge.id, part: "judge", answerBy });
    const before = await told(viewPanel, cast.judge, { panel });
    expect(before.words.map((word) => word.kind)).toEqual(["about"]);
    expect([before.reads, before.matter, before.seats.length]).toEqual(["asked", null, 1]);
    await product.must(answerInvitation, cast.judge, { panel, answer: "accept" });
    const after = await told(viewPanel, cast.judge, { panel });
    expect(after.words.map((word) => word.kind)).toContain("brief");
    expect(after.matter).toBeNull();
    expect(await reasonOf(asked(viewMatter(product.kit.door), cast.judge, { matter }))).toBe(
      "matter-not-found",
    );
  });

  it("lets a member who has an interest go at once; a substitute comes, the first is not asked again", async () => {
    const panel = await call(await matterInHand());
    const { seat: first } = await product.must(invite, cast.officer, {
      panel,
      staff: cast.lawyer.id,
      part: "lawyer",
      answerBy,
    });
    const declared = { panel, answer: "accept", conflict: "我是楼上王家的代理人" };
    expect(await product.must(answerInvitation, cast.lawyer, declared)).toEqual({ state: "recused" });
    expect(await reasonOf(asked(viewPanel, cast.lawyer, { panel }))).toBe("panel-not-found");
    const again = { panel, staff: cast.lawyer.id, part: "lawyer", answerBy };
    expect(await reasonOf(product.try(invite, cast.officer, again))).toBe("seat-recused-before");
    const instead = { panel, staff: cast.other.id, part: "lawyer", answerBy, replaces: first };
    await product.must(invite, cast.officer, instead);
    const view = await told(viewPanel, cast.officer, { panel });
    expect(view.seats.find((one) => one.replaces === first)?.state).toBe("invited");
    // What the interest is stands with whoever brings the panel together, and in no event.
    expect(view.words.find((word) => word.kind === "conflict")?.text).toContain("代理人");
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      sql<{
        data: object;
      }>`select data from ledger.event where county = ${product.county} and type like 'panel.%'`.execute(tx),
    );
    expect(JSON.stringify(events.rows)).not.toMatch(/代理人|漏水/);
  });

  it("lets a party's request be enough, and an invitation be taken back", async () => {
    const panel = await call(await matterInHand());
    const judge = await seat(panel, "judge", cast.judge);
    const aside = { panel, seat: judge, why: "party-asked", words: "甲方说与乙方同村" };
    expect(await reasonOf(product.try(stepAside, cast.centre, aside))).toBe("panel-not-found");
    await product.must(stepAside, cast.officer, aside);
    expect(await reasonOf(asked(viewPanel, cast.judge, { panel }))).toBe("panel-not-found");
    const made = await product.must(invite, cast.officer, {
      panel,
      staff: cast.centre.id,
      part: "centre-mediator",
      answerBy,
    });
    await product.must(release, cast.officer, { panel, seat: made.seat });
    expect(await reasonOf(product.try(answerInvitation, cast.centre, { panel, answer: "accept" }))).toBe(
      "panel-not-found",
    );
  });

  it("goes on incomplete for a named reason only, and never without a leader or with fewer than three", async () => {
    const panel = await call(await matterInHand());
    await seat(panel, "judge", cast.judge);
    expect(await reasonOf(product.try(makeReady, cast.officer, { panel }))).toBe("panel-too-small");
    await seat(panel, "centre-mediator", cast.centre);
    const short = await product.try(makeReady, cast.officer, { panel });
    expect([short.ok ? "" : short.reason, short.ok ? "" : short.values.missing]).toEqual([
      "panel-incomplete",
      "缺一名律师；缺一个相关部门或社区（村）",
    ]);
    const reason = { panel, incomplete: "律师出差，事情不能再拖" };
    expect(await product.must(makeReady, cast.officer, reason)).toEqual({ complete: false });
  });

  it("finds candidates by post with what runs with them, and bars mediators and those who stepped aside", async () => {
    const panel = await call(await matterInHand());
    const lawyers = await told(candidates, cast.officer, { panel, part: "lawyer" });
    expect(lawyers.map((one) => one.name).sort()).toEqual(["童雅君", "贺知行"]);
    expect(lawyers.every((one) => one.hours.length > 0 && one.running >= 0)).toBe(true);
    const found = await told(candidates, cast.officer, { panel, part: "lawyer", text: "童" });
    expect(found.map((one) => one.name)).toEqual(["童雅君"]);
    expect(await reasonOf(asked(candidates, cast.judge, { panel, part: "lawyer" }))).toBe("panel-not-found");
    const near = await told(candidates, cast.officer, { panel, part: "department" });
    expect(near.length).toBeGreaterThan(3);
    const unit = demoUnits().find((one) => one.id === home.community)!;
    expect(near[0]!.unit).toEqual(unit.name);
  });
});

describe("meeting and advising", () => {
  it("keeps opinions and dissent by name with the panel; one advice goes back to the matter", async () => {
    const { matter, panel } = await metPanel();
    await product.must(giveOpinion, cast.judge, { panel, text: "保修责任清楚" });
    const early = await product.try(sendAdvice, cast.officer, { panel });
    expect(early.ok ? null : early.reason).toBe("draft-missing");
    const write = { panel, text: "由楼上先行修复，费用按六四分担" };
    expect(await reasonOf(product.try(draftAdvice, cast.judge, write))).toBe("seat-not-yours");
    const { draft } = await product.must(draftAdvice, cast.officer, write);
    for (const actor of [cast.officer, cast.judge, cast.centre, cast.neighbour])
      await product.must(voteOnAdvice, actor, { panel, draft, agrees: true });
    const waiting = await product.try(sendAdvice, cast.officer, { panel });
    expect(waiting.ok ? null : [waiting.reason, waiting.values.n]).toEqual(["votes-missing", 1]);
    expect(await reasonOf(product.try(voteOnAdvice, cast.lawyer, { panel, draft, agrees: false }))).toBe(
      "dissent-words-needed",
    );
    await product.must(voteOnAdvice, cast.lawyer, { panel, draft, agrees: false, words: "应当各半" });
    expect(await product.must(sendAdvice, cast.officer, { panel })).toMatchObject({ way: "majority" });
    const view = await told(viewMatter(product.kit.door), cast.officer, { matter });
    const line = view.timeline.find((one) => one.type === "panel.advised")!;
    expect([line.note?.text, line.data.agree, line.data.dissent]).toEqual([write.text, 4, 1]);
    // Nobody outside learns how anyone voted: neither from the timeline nor from the frame of the panel.
    expect(JSON.stringify(view)).not.toContain("应当各半");
    expect(JSON.stringify(await told(panelsOfMatter, cast.head, { matter }))).not.toContain("应当各半");
    const inside = await told(viewPanel, cast.judge, { panel });
    expect(inside.words.find((word) => word.agrees === false)?.by).toBe("贺知行");
    const minutes = await told(makeMinutes, cast.judge, { panel });
    const text = (await pdfText(minutes.bytes)).join("").replace(/[\s\u200b]/g, "");
    expect(text).toMatch(/会商纪要/);
    expect(text).toMatch(/贺知行.*应当各半/);
    expect(text).toMatch(/内容指纹[0-9a-f]{64}/);
    expect(await reasonOf(asked(makeMinutes, cast.head, { panel }))).toBe("panel-not-found");
    const calendar = await told(meetingCalendar, cast.judge, { panel });
    expect(Buffer.from(calendar.bytes).toString()).not.toMatch(/漏水|贺知行|宫明远/);
  });

  it("asks everybody anew when the draft changes, and gives no advice that half dissent from", async () => {
    const { panel } = await metPanel();
    const first = await product.must(draftAdvice, cast.officer, { panel, text: "第一稿" });
    await product.must(voteOnAdvice, cast.judge, { panel, draft: first.draft, agrees: true });
    const { draft } = await product.must(draftAdvice, cast.officer, { panel, text: "第二稿" });
    const old = { panel, draft: first.draft, agrees: true };
    expect(await reasonOf(product.try(voteOnAdvice, cast.judge, old))).toBe("draft-not-found");
    for (const actor of [cast.officer, cast.judge])
      await product.must(voteOnAdvice, actor, { panel, draft, agrees: true });
    for (const actor of [cast.lawyer, cast.centre, cast.neighbour])
      await product.must(voteOnAdvice, actor, { panel, draft, agrees: false, words: "不妥" });
    expect(await reasonOf(product.try(sendAdvice, cast.officer, { panel }))).toBe("no-majority");
  });

  it("is followed with a reason, and closed when the matter is over", async () => {
    const { matter, panel } = await metPanel();
    const { draft } = await product.must(draftAdvice, cast.officer, { panel, text: "先修后谈钱" });
    for (const actor of [cast.officer, cast.judge, cast.lawyer, cast.centre, cast.neighbour])
      await product.must(voteOnAdvice, actor, { panel, draft, agrees: true });
    await product.must(sendAdvice, cast.officer, { panel });
    const follow = { panel, outcome: "adopted-in-part", words: "修了，钱另谈" };
    expect(await reasonOf(product.try(followAdvice, cast.judge, follow))).toBe("not-allowed");
    expect(await product.must(followAdvice, cast.officer, follow)).toEqual({ state: "followed" });
    await product.must(settleMatter, cast.officer, { matter, way: "on-the-spot", result: "已修好" });
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update matter.outcome_check set answer = 'confirmed', answered_at = ${at(0)} where county = ${product.county} and matter = ${matter}`.execute(
        tx,
      ),
    );
    const { verifyMatter } = await import("@maple/matter/server");
    await product.must(verifyMatter, cast.officer, { matter });
    await product.loops.drain();
    const closed = await told(viewPanel, cast.officer, { panel });
    expect([closed.state, closed.outcome]).toEqual(["closed", "adopted-in-part"]);
  });
});

describe("papers before the panel", () => {
  it("are copies of files that may be passed on; what a side said in confidence may not", async () => {
    const matter = await matterInHand();
    const panel = await call(matter);
    const files = {} as Record<string, string>;
    for (const compartment of ["staff", "A"]) {
      const actor = systemOf(product.county, newId());
      const bytes = Buffer.from(`%PDF-1.4\n${compartment} ${"x".repeat(40)}\n%%EOF`);
      const kept = await keepFile(product.kit.db, product.kit.blobs, {
        actor,
        bytes,
        name: `${compartment}.pdf`,
        now: at(0),
      });
      await inCounty(
        product.kit.db,
        product.county,
        (tx) => attachFiles(tx, product.county, [kept.id], matter, compartment),
        null,
        "*",
      );
      files[compartment] = kept.id;
    }
    expect(await reasonOf(product.try(putBefore, cast.officer, { panel, files: [files.A] }))).toBe(
      "panel-paper-unfit",
    );
    await product.must(putBefore, cast.officer, { panel, files: [files.staff] });
    await seat(panel, "judge", cast.judge);
    const { papers } = await told(viewPanel, cast.judge, { panel });
    expect(papers.map((one) => [one.name, one.compartment])).toEqual([["staff.pdf", "panel"]]);
    expect(papers[0]!.id).not.toBe(files.staff);
    // The copy is the panel's: it does not stand among the matter's files.
    const view = await told(viewMatter(product.kit.door), cast.officer, { matter });
    expect(view.files.map((one) => one.id)).toEqual([files.staff]);
  });
});

it("is forgotten with its matter: no word and no paper stays, who sat and what came of it does", async () => {
  const { matter, panel } = await metPanel();
  await product.must(giveOpinion, cast.judge, { panel, text: "保修责任清楚" });
  const left = await inCounty(
    product.kit.db,
    product.county,
    async (tx) => {
      await forgetPanelWords(tx, product.county, matter, "（已遗忘）");
      return {
        words: (await wordsOf(tx, product.county, panel)).map((word) => word.text),
        seats: await seatsOf(tx, product.county, [panel]),
      };
    },
    null,
    "*",
  );
  expect(new Set(left.words)).toEqual(new Set(["（已遗忘）"]));
  expect(left.seats).toHaveLength(5);
});

it("refuses guests and strangers without telling whether a panel is there", async () => {
  const panel = await call(await matterInHand());
  for (const id of [panel, newId()]) {
    expect(await reasonOf(asked(viewPanel, product.guest, { panel: id }))).toBe("not-signed-in");
    expect(await reasonOf(asked(viewPanel, cast.judge, { panel: id }))).toBe("panel-not-found");
    expect(await reasonOf(product.try(cancelPanel, cast.judge, { panel: id, reason: "不要了" }))).toBe(
      "panel-not-found",
    );
  }
  const repeated = { id: newId(), actor: cast.officer, input: { panel, reason: "不要了" }, now: at(0) };
  expect((await act(product.kit.db, cancelPanel, repeated)).ok).toBe(true);
  expect(await act(product.kit.db, cancelPanel, repeated)).toMatchObject({ ok: true, replayed: true });
});
