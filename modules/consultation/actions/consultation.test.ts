import { demoGrids, demoUnits } from "@maple/demo";
import { declineMatter, reopenMatter, settleMatter, viewMatter } from "@maple/matter/server";
import { type Actor, act, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { keepings, tombstone } from "@maple/privacy";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetNight } from "../../../apps/server/forget-night.ts";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { listMeetingsSeen } from "../questions/meeting-list.ts";
import { viewMeeting } from "../questions/meeting-view.ts";
import { originOfMatter } from "../questions/of-matter.ts";
import { ownTopic, publicMeeting, publicMeetings } from "../questions/public-meetings.ts";
import { answerTopic, notTakeTopic } from "./decide-topic.ts";
import { fileResolution } from "./file-resolution.ts";
import { announceMeeting, cancelMeeting, holdMeeting } from "./lead-meeting.ts";
import { arrangeMeeting, planMeeting } from "./plan-meeting.ts";
import { closeMeeting, publishMeeting } from "./publish-meeting.ts";
import { raiseTopic } from "./raise-topic.ts";
import { setAgenda } from "./set-agenda.ts";
import { confirmMinutes, takeMinutesBack, writeMinutes } from "./write-minutes.ts";

let product: TestProduct;
let officer: Actor;
let other: Actor;
let head: Actor;
let worker: Actor;
let room: string;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  other = await product.staff("officer.lin");
  head = await product.staff("head.qin");
  worker = await product.staff("grid.tanzimo");
  room = officer.posts[0]!.unit;
});
afterAll(() => product.close());

const inDays = (days: number) => momentOf(Date.now() + days * 86_400_000);
const dayIn = (days: number) => inDays(days).slice(0, 10);
const told = async <I, F, O>(
  question: Question<I, F, O>,
  actor: Actor,
  input: I,
  now = inDays(0),
): Promise<O> => {
  const answer = await ask(product.kit.db, question, { actor, input, now });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const refused = async <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) => {
  const answer = await ask(product.kit.db, question, { actor, input, now: inDays(0) });
  return answer.ok ? "answered" : answer.reason;
};
const words = "放学时校门口停满了车，孩子过马路很危险";
const raise = (more: object = {}) =>
  product.must(raiseTopic, product.guest, { text: words, placeWords: "枫溪小学东门", area: room, ...more });
const plan = (more: object = {}, actor = officer) =>
  product.must(planMeeting, actor, {
    room,
    theme: "校园周边安全",
    meetsAt: inDays(3),
    place: "霜叶里社区会议室",
    chair: officer.id,
    ...more,
  });
const wording = "枫溪小学门口放学时段停车";
const agenda = (meeting: string, topics: readonly string[]) =>
  product.must(setAgenda, officer, { meeting, items: topics.map((topic) => ({ topic, wording })) });
const attendance = [
  { sector: "school", organisation: "枫溪小学", people: 3 },
  { sector: "residents", organisation: "霜叶里社区居民", people: 12 },
];
const department = () => demoUnits().find((unit) => unit.kind === "department")!.id;
const resolution = (more: object = {}) => ({
  text: "校门口增设隔离护栏和临时停车线",
  owner: room,
  dueOn: dayIn(30),
  ...more,
});

/** A meeting on one topic that was held, before any minutes. */
async function held(): Promise<{ meeting: string; topic: string; code: string }> {
  const { topic, code } = await raise();
  const { meeting } = await plan();
  await agenda(meeting, [topic]);
  await product.must(announceMeeting, officer, { meeting });
  await product.must(holdMeeting, officer, { meeting, attendance }, inDays(4));
  return { meeting, topic, code };
}
const write = (meeting: string, topic: string, more: object = {}) =>
  product.try(writeMinutes, officer, {
    meeting,
    topic,
    opinions: [{ sector: "school", text: "希望放学半小时内不让车停在门口" }],
    outcome: "agreed",
    resolutions: [resolution()],
    ...more,
  });
/** The same with its minutes confirmed. */
async function resolved(more: object = {}) {
  const one = await held();
  expect(await write(one.meeting, one.topic, more)).toMatchObject({ ok: true });
  await product.must(confirmMinutes, officer, { meeting: one.meeting });
  const view = await told(viewMeeting, officer, { meeting: one.meeting });
  return { ...one, resolutions: view.items[0]!.resolutions };
}
const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? "done" : outcome.reason);

describe("a topic", () => {
  it("is raised by anybody without a name, gets to the room of its community, and is followed by its code", async () => {
    const community = demoGrids().find((grid) => grid.policeRoom === room && grid.level === 3)!.community;
    const { topic, code } = await raise({ area: community });
    const { waiting } = await told(listMeetingsSeen, officer, { state: "" });
    expect(waiting.find((one) => one.id === topic)).toMatchObject({ room, text: words, byResident: true });
    expect(await told(ownTopic, product.guest, { code: code.toLowerCase().replace("-", " ") })).toMatchObject(
      {
        code,
        state: "raised",
        text: words,
        meeting: null,
      },
    );
    const rows = await readAll(
      product,
      sql<{ raised_by: string }>`select raised_by from consultation.topic where id = ${topic}`,
    );
    expect(rows.map((row) => row.raised_by)).toEqual(["guest"]);
  });

  it("is refused by name when it is empty, too long, holds a number, sounds like danger or leads nowhere", async () => {
    const reason = async (more: object) =>
      reasonOf(await product.try(raiseTopic, product.guest, { text: words, area: room, ...more }));
    expect(await reason({ text: "停车" })).toBe("topic-too-short");
    expect(await reason({ text: "车".repeat(1001) })).toBe("topic-too-long");
    expect(await reason({ text: `${words}，找我 13800138000` })).toBe("topic-names-somebody");
    expect(await reason({ text: "有人拿着菜刀在巷口砍人，快来" })).toBe("topic-is-danger");
    expect(await reason({ area: "" })).toBe("topic-room-unfit");
    expect(await reason({ area: newId() })).toBe("topic-room-unfit");
  });

  it("sent twice by the same form is kept once", async () => {
    const id = newId();
    const send = () =>
      act(product.kit.db, raiseTopic, {
        id,
        actor: product.guest,
        input: { text: words, area: room },
        now: inDays(0),
      });
    const [first, second] = [await send(), await send()];
    expect(second).toMatchObject({ ok: true, replayed: true });
    expect(first.ok && second.ok && first.value.code === second.value.code).toBe(true);
  });

  it("is answered, or not taken with a reason, by those who keep the room's meetings alone; its code says it", async () => {
    const { topic, code } = await raise();
    const answer = "交警已在勘查，月底前施划停车线。";
    expect(await product.try(answerTopic, worker, { topic, answer })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await product.try(answerTopic, other, { topic, answer })).toMatchObject({
      reason: "topic-not-found",
    });
    expect(await product.try(answerTopic, officer, { topic, answer: "好" })).toMatchObject({
      reason: "topic-answer-needed",
    });
    await product.must(answerTopic, officer, { topic, answer });
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({ state: "answered", answer });
    expect(await product.try(notTakeTopic, officer, { topic, answer })).toMatchObject({
      reason: "topic-act-not-possible",
    });
    const second = await raise();
    const why = "这件事归物业管理，请拨打 12345。";
    await product.must(notTakeTopic, head, { topic: second.topic, answer: why });
    expect(await told(ownTopic, product.guest, { code: second.code })).toMatchObject({
      state: "not-taken",
      answer: why,
    });
    expect(await refused(ownTopic, product.guest, { code: "2222-2222" })).toBe("topic-not-found");
  });

  it("typed by staff says which sector it comes from; one on the public site never does", async () => {
    const typed = await product.must(raiseTopic, officer, { text: words, area: room, sector: "school" });
    const guest = await raise({ sector: "hospital" });
    const { waiting } = await told(listMeetingsSeen, officer, { state: "" });
    const sectorOf = (topic: string) => waiting.find((one) => one.id === topic)?.sector;
    expect([sectorOf(typed.topic), sectorOf(guest.topic)]).toEqual(["school", "residents"]);
    expect(await product.try(raiseTopic, other, { text: words, area: room })).toMatchObject({
      reason: "not-your-area",
    });
  });

  it("in its own words is forgotten after its time of keeping; its public wording stays", async () => {
    const { meeting, topic, code } = await held();
    const years = keepings["meeting-topic"].length;
    await forgetNight(product.kit, null, {
      county: product.county,
      zone: "Asia/Shanghai",
      now: inDays(years * 366 - 2),
    });
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({ text: words, forgotten: false });
    await forgetNight(product.kit, null, {
      county: product.county,
      zone: "Asia/Shanghai",
      now: inDays(years * 366 + 2),
    });
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({ text: tombstone, forgotten: true });
    expect((await told(publicMeeting, product.guest, { meeting })).items[0]).toMatchObject({
      topic,
      wording,
    });
  });
});

describe("a meeting", () => {
  it("is planned by those who keep the room's meetings, ahead, with a chair of the place, counted by room and year", async () => {
    const first = await plan();
    const second = await plan();
    expect(second.number).toBe(first.number + 1);
    const reason = async (more: object, actor = officer) => {
      const input = { room, theme: "防诈骗", meetsAt: inDays(3), place: "社区", chair: officer.id, ...more };
      return reasonOf(await product.try(planMeeting, actor, input));
    };
    expect(await reason({}, worker)).toBe("not-allowed");
    expect(await reason({}, other)).toBe("not-your-area");
    expect(await reason({ chair: head.id }, head)).toBe("done");
    expect(await reason({ meetsAt: inDays(-1) })).toBe("meeting-time-past");
    expect(await reason({ theme: " " })).toBe("meeting-theme-needed");
    expect(await reason({ chair: worker.id })).toBe("meeting-chair-unfit");
    expect(await reason({ place: "联系13800138000" })).toBe("topic-names-somebody");
  });

  it("takes topics in an order, lets go of them again, and never has one that another meeting has", async () => {
    const [one, two] = [await raise(), await raise()];
    const { meeting } = await plan();
    await agenda(meeting, [one.topic, two.topic]);
    await agenda(meeting, [two.topic, one.topic]);
    const items = async () => (await told(viewMeeting, officer, { meeting })).items.map((item) => item.topic);
    expect(await items()).toEqual([two.topic, one.topic]);
    const second = await plan();
    const take = (at: string, topic: string, text = wording) =>
      product.try(setAgenda, officer, { meeting: at, items: [{ topic, wording: text }] });
    expect(await take(second.meeting, one.topic)).toMatchObject({ reason: "topic-elsewhere" });
    expect(await take(meeting, two.topic, "停")).toMatchObject({ reason: "topic-wording-needed" });
    expect(await take(meeting, two.topic, "找王某 13800138000")).toMatchObject({
      reason: "topic-names-somebody",
    });
    expect(await items()).toEqual([two.topic, one.topic]);
    await agenda(meeting, [two.topic]);
    expect(await take(second.meeting, one.topic)).toMatchObject({ ok: true });
  });

  it("is nobody's but its staff's until it is announced; then its agenda is public in staff's words, the raw ones never", async () => {
    const { topic, code } = await raise();
    const { meeting } = await plan();
    expect(reasonOf(await product.try(announceMeeting, officer, { meeting }))).toBe("meeting-agenda-empty");
    await agenda(meeting, [topic]);
    expect(await refused(publicMeeting, product.guest, { meeting })).toBe("meeting-not-found");
    expect(await refused(viewMeeting, other, { meeting })).toBe("meeting-not-found");
    expect(await refused(viewMeeting, product.guest, { meeting })).toBe("not-signed-in");
    expect((await told(ownTopic, product.guest, { code })).meeting).toBeNull();
    await product.must(announceMeeting, officer, { meeting });
    const shown = await told(publicMeeting, product.guest, { meeting });
    expect(shown.items.map((item) => item.wording)).toEqual([wording]);
    expect(JSON.stringify(shown)).not.toContain(words);
    expect((await told(publicMeetings, product.guest, {})).some((line) => line.id === meeting)).toBe(true);
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({
      state: "on-agenda",
      meeting: { id: meeting, wording },
    });
  });

  it("that is moved after it was announced says so; one that is only given another chair does not", async () => {
    const { topic } = await raise();
    const { meeting } = await plan();
    await agenda(meeting, [topic]);
    const input = {
      meeting,
      theme: "校园周边安全",
      meetsAt: inDays(5),
      place: "霜叶里社区会议室",
      chair: officer.id,
    };
    await product.must(arrangeMeeting, officer, input);
    await product.must(announceMeeting, officer, { meeting });
    expect((await told(publicMeeting, product.guest, { meeting })).movedAt).toBeNull();
    expect(await product.must(arrangeMeeting, officer, { ...input, chair: head.id })).toMatchObject({
      moved: false,
    });
    await product.must(arrangeMeeting, officer, { ...input, meetsAt: inDays(6) });
    expect((await told(publicMeeting, product.guest, { meeting })).movedAt).not.toBeNull();
  });

  it("that is cancelled says why, and its topics wait for another", async () => {
    const { topic } = await raise();
    const { meeting } = await plan();
    await agenda(meeting, [topic]);
    await product.must(announceMeeting, officer, { meeting });
    expect(await product.try(cancelMeeting, officer, { meeting, reason: "" })).toMatchObject({
      reason: "meeting-reason-needed",
    });
    await product.must(cancelMeeting, officer, { meeting, reason: "台风停课" });
    expect(await told(publicMeeting, product.guest, { meeting })).toMatchObject({
      state: "cancelled",
      cancelledWhy: "台风停课",
    });
    const next = await plan();
    await agenda(next.meeting, [topic]);
  });

  it("is recorded after it began, with organisations and counts; nobody's name is asked", async () => {
    const { topic } = await raise();
    const { meeting } = await plan();
    await agenda(meeting, [topic]);
    await product.must(announceMeeting, officer, { meeting });
    const hold = async (rows: object[], now?: string) =>
      reasonOf(await product.try(holdMeeting, officer, { meeting, attendance: rows }, now));
    expect(await hold(attendance)).toBe("meeting-time-ahead");
    expect(await hold([], inDays(4))).toBe("meeting-attendance-needed");
    expect(await hold([{ ...attendance[0], organisation: " " }], inDays(4))).toBe(
      "meeting-attendance-needed",
    );
    expect(await hold([{ ...attendance[0], people: 0 }], inDays(4))).toBe("input-unfit");
    expect(await hold(attendance, inDays(4))).toBe("done");
    expect((await told(viewMeeting, officer, { meeting })).attendance).toEqual(attendance);
  });
});

describe("the minutes", () => {
  it("are not confirmed while a topic has no outcome, or a resolution no owner or no date; the hole is named", async () => {
    const { meeting, topic } = await held();
    const confirm = async () => product.try(confirmMinutes, officer, { meeting });
    expect(await confirm()).toMatchObject({ reason: "minutes-outcome-missing", values: { n: 1 } });
    await write(meeting, topic, { resolutions: [resolution({ owner: null })] });
    expect(await confirm()).toMatchObject({ reason: "minutes-owner-missing" });
    await write(meeting, topic, { resolutions: [resolution({ dueOn: null })] });
    expect(await confirm()).toMatchObject({ reason: "minutes-date-missing" });
    expect((await told(viewMeeting, officer, { meeting })).hole).toEqual({
      reason: "minutes-date-missing",
      n: 1,
    });
    await write(meeting, topic);
    expect(await confirm()).toMatchObject({ ok: true });
  });

  it("are confirmed by the chair and by nobody else", async () => {
    const { meeting, topic } = await held();
    await write(meeting, topic);
    expect(await product.try(confirmMinutes, head, { meeting })).toMatchObject({
      reason: "meeting-chair-only",
    });
  });

  it("stay shut until they are published, at the topic's code too", async () => {
    const { meeting, code } = await resolved();
    const shown = await told(publicMeeting, product.guest, { meeting });
    expect(shown).toMatchObject({ out: false, attendance: [] });
    expect(JSON.stringify(shown)).not.toContain("隔离护栏");
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({
      state: "on-agenda",
      meeting: { outcome: null },
    });
    await product.must(publishMeeting, officer, { meeting });
    expect(await told(publicMeeting, product.guest, { meeting })).toMatchObject({
      out: true,
      attendance,
      items: [{ outcome: "agreed", resolutions: [{ text: resolution().text, standing: "waiting" }] }],
    });
    expect(await told(ownTopic, product.guest, { code })).toMatchObject({
      state: "discussed",
      meeting: { outcome: "agreed" },
    });
  });

  it("are taken back and put right before anything became of them, and not after", async () => {
    const { meeting, topic } = await resolved();
    await product.must(takeMinutesBack, officer, { meeting });
    expect(
      await write(meeting, topic, { resolutions: [resolution({ text: "校门口安排护学岗" })] }),
    ).toMatchObject({
      ok: true,
    });
    await product.must(confirmMinutes, officer, { meeting });
    const [one] = (await told(viewMeeting, officer, { meeting })).items[0]!.resolutions;
    await product.must(fileResolution, officer, { meeting, resolution: one!.id });
    expect(await product.try(takeMinutesBack, officer, { meeting })).toMatchObject({
      reason: "minutes-filed",
    });
  });

  it("put a topic off to the next meeting, and are not taken back once it stands there", async () => {
    const { meeting, topic } = await resolved({ outcome: "put-off", resolutions: [] });
    const next = await plan();
    await agenda(next.meeting, [topic]);
    expect(await product.try(takeMinutesBack, officer, { meeting })).toMatchObject({
      reason: "topic-elsewhere",
    });
  });
});

describe("a resolution", () => {
  it("becomes a matter by one act: words, place, owner, date and way go over; the matter shows the way back", async () => {
    const { meeting, resolutions } = await resolved();
    const grid = demoGrids().find((one) => one.policeRoom === room && one.level === 3)!.id;
    const file = { meeting, resolution: resolutions[0]!.id, grid };
    const { matter } = await product.must(fileResolution, officer, file);
    const view = await told(viewMatter(product.kit.door), officer, { matter });
    expect(view).toMatchObject({
      state: "accepted",
      source: "meeting",
      room,
      grid,
      holder: officer.id,
      title: resolution().text,
      placeWords: "枫溪小学东门",
      reporter: null,
      because: { code: "meeting-grid" },
    });
    expect(view.story).toContain(wording);
    expect(view.number).not.toBeNull();
    expect(view.timeline.map((line) => line.type)).toContain("consultation.resolution-filed");
    expect(await told(originOfMatter, officer, { matter })).toMatchObject({
      meeting,
      text: resolution().text,
      dueOn: resolution().dueOn,
      standing: "in-hand",
      opens: true,
    });
    expect((await told(viewMeeting, officer, { meeting })).items[0]!.resolutions[0]).toMatchObject({
      matter,
      opens: true,
      standing: "in-hand",
    });
  });

  it("asked for again, by whatever command and by two at once, is the same matter", async () => {
    const { meeting, resolutions } = await resolved();
    const file = { meeting, resolution: resolutions[0]!.id };
    const made = await Promise.all([
      product.must(fileResolution, officer, file),
      product.must(fileResolution, head, file),
    ]);
    const again = await product.must(fileResolution, officer, file);
    expect(new Set([...made, again].map((one) => one.matter)).size).toBe(1);
    const rows = await readAll(
      product,
      sql<{
        n: number;
      }>`select count(*)::int as n from matter.matter where title = ${resolution().text} and story like ${"%"}
        and id in (select matter from consultation.resolution where meeting = ${meeting})`,
    );
    expect(rows[0]!.n).toBe(1);
  });

  it("taken on by a department goes to it as a task", async () => {
    const { meeting, resolutions } = await resolved({ resolutions: [resolution({ owner: department() })] });
    const { matter, tasks } = await product.must(fileResolution, officer, {
      meeting,
      resolution: resolutions[0]!.id,
    });
    expect(tasks).toBe(1);
    const rows = await readAll(
      product,
      sql<{ unit: string; asked: string }>`select unit, asked from handling.task where matter = ${matter}`,
    );
    expect(rows).toEqual([{ unit: department(), asked: resolution().text }]);
  });

  it("filed by the head of the station is carried by the room's officer", async () => {
    const { meeting, resolutions } = await resolved();
    const { matter } = await product.must(fileResolution, head, { meeting, resolution: resolutions[0]!.id });
    const { holder } = await told(viewMatter(product.kit.door), head, { matter });
    const posts = await readAll(
      product,
      sql<{ unit: string; role: string }>`select unit, role from people.post where staff = ${holder}`,
    );
    expect(posts.some((post) => post.unit === room && post.role === "officer")).toBe(true);
  });

  it("is refused before the minutes are confirmed, for a grid of another room, and to whoever does not keep the meeting", async () => {
    const { meeting, topic } = await held();
    await write(meeting, topic);
    const [one] = (await told(viewMeeting, officer, { meeting })).items[0]!.resolutions;
    const file = (actor: Actor, more: object = {}) =>
      product.try(fileResolution, actor, { meeting, resolution: one!.id, ...more });
    expect(await file(officer)).toMatchObject({ reason: "meeting-act-not-possible" });
    await product.must(confirmMinutes, officer, { meeting });
    const away = demoGrids().find((grid) => grid.policeRoom !== room && grid.level === 3)!.id;
    expect(await file(officer, { grid: away })).toMatchObject({ reason: "resolution-grid-unfit" });
    expect(await file(officer, { category: "zz" })).toMatchObject({ reason: "category-unknown" });
    expect(await file(officer, { resolution: newId() })).toMatchObject({ reason: "resolution-not-found" });
    expect(await file(other)).toMatchObject({ reason: "meeting-not-found" });
    expect(await file(worker)).toMatchObject({ reason: "meeting-not-found" });
    expect(await file(product.guest)).toMatchObject({ reason: "not-signed-in" });
  });

  it("is done when its matter is settled, in hand again when that is reopened, and a meeting closes when all are over", async () => {
    const { meeting, resolutions } = await resolved({
      resolutions: [resolution(), resolution({ text: "校门口安排护学岗" })],
    });
    await product.must(publishMeeting, officer, { meeting });
    const [first, second] = resolutions;
    const { matter } = await product.must(fileResolution, officer, { meeting, resolution: first!.id });
    const standings = async (now?: string) =>
      (await told(publicMeeting, product.guest, { meeting }, now)).items[0]!.resolutions.map(
        (one) => one.standing,
      );
    expect(await standings()).toEqual(["in-hand", "waiting"]);
    expect(await standings(inDays(40))).toEqual(["overdue", "overdue"]);
    await product.must(settleMatter, officer, { matter, way: "other", result: "护栏已装好" });
    expect(await standings(inDays(40))).toEqual(["done", "overdue"]);
    expect(await product.try(closeMeeting, officer, { meeting })).toMatchObject({
      reason: "resolutions-open",
      values: { n: 1 },
    });
    await product.must(reopenMatter, officer, { matter, reason: "护栏又坏了" });
    expect(await standings()).toEqual(["in-hand", "waiting"]);
    await product.must(settleMatter, officer, { matter, way: "other", result: "护栏修好" });
    const last = await product.must(fileResolution, officer, { meeting, resolution: second!.id });
    await product.must(declineMatter, officer, {
      matter: last.matter,
      reason: "已由别的部门在办",
    });
    expect(await standings()).toEqual(["done", "ended"]);
    expect(await product.must(closeMeeting, officer, { meeting })).toEqual({ state: "closed" });
    // Of the matter nothing but how far it is stands in public.
    const text = JSON.stringify(await told(publicMeeting, product.guest, { meeting }));
    expect(text).not.toContain(matter);
    expect(text).not.toContain("护栏修好");
  });
});
