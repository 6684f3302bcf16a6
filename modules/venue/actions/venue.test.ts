import { issueLink, recordConsent } from "@maple/mediation/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, act, ask, type Question } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { findFreeTimes } from "../questions/free-times.ts";
import { ownTime } from "../questions/own-time.ts";
import { roomWeek } from "../questions/room-week.ts";
import { timeView } from "../questions/time-view.ts";
import { answerTimes } from "./answer-times.ts";
import { askChange, keepTime } from "./ask-change.ts";
import { askChoice } from "./ask-choice.ts";
import { chooseMediator } from "./choose-mediator.ts";
import { closeRoom, keepRoom, shutRoom } from "./keep-room.ts";
import { offerTimes } from "./offer-times.ts";
import { holdSession, planOffered } from "./plan-offered.ts";
import { settleChoice } from "./settle-choice.ts";

let product: TestProduct;
let officer: Actor;
let elsewhere: Actor;
let mediator: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  elsewhere = await product.staff("officer.lin");
  mediator = await product.staff("mediator.gu");
});
afterAll(() => product.close());

const zone = "Asia/Shanghai";
const now = () => momentOf(Date.now());
const asked = async <I, F, O>(question: Question<I, F, O>, actor: Actor, input: unknown): Promise<O> => {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const daily = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "08:00", until: "18:00" }));
const makeRoom = async (more: object = {}) =>
  (
    await product.must(keepRoom, officer, {
      unit: officer.posts[0]!.unit,
      name: { zh: "枫桥调解室", en: "Fengqiao room" },
      address: "警务室一楼",
      seats: 8,
      has: ["ramp"],
      hours: daily,
      ...more,
    })
  ).room;
/** A wall-clock hour some days from now. */
const at = (days: number, hour: number) =>
  momentOf(epochOf(startOfLocalDay(addDays(localDateOf(now(), zone), days), zone)) + hour * 3_600_000);

async function begunCase() {
  const made = await mediationCase(product, officer);
  await made.begin();
  const link = async (side: "A" | "B") => {
    const { path } = await product.must(issueLink(product.kit.door), officer, {
      matter: made.matter,
      party: await made.side(side),
    });
    return product.holder(path.split(".")[1]!);
  };
  return { ...made, a: await link("A"), b: await link("B") };
}
const direct = (matter: string, room: string, when: string, more: object = {}) => ({
  matter,
  at: when,
  minutes: 60,
  kind: "room",
  room,
  ...more,
});

describe("rooms", () => {
  it("are kept by whoever keeps the area's rooms, and shown to others as free or taken", async () => {
    const room = await makeRoom();
    expect(await product.try(closeRoom, elsewhere, { room })).toMatchObject({ reason: "not-your-area" });
    expect(
      await product.try(keepRoom, mediator, {
        unit: officer.posts[0]!.unit,
        name: { zh: "一", en: "" },
        address: "一",
        seats: 4,
        has: [],
        hours: daily,
      }),
    ).toMatchObject({ reason: "not-allowed" });
    const { matter } = await begunCase();
    await product.must(holdSession, officer, direct(matter, room, at(3, 9)));
    const day = localDateOf(at(3, 9), zone);
    const mine = (await asked(roomWeek, officer, { day })).bookings.find((one) => one.room === room);
    expect(mine).toMatchObject({ matter, number: 1, minutes: 60 });
    const theirs = (await asked(roomWeek, elsewhere, { day })).bookings.find((one) => one.room === room);
    expect(theirs).toMatchObject({ matter: null, code: null, number: null, minutes: 60 });
    expect(await product.try(closeRoom, officer, { room })).toMatchObject({ reason: "room-has-bookings" });
    const shut = { room, from: at(3, 8), until: at(3, 18), why: "repairs" };
    expect(await product.try(shutRoom, officer, shut)).toMatchObject({ reason: "room-has-bookings" });
  });

  it("are not booked when shut, closed, taken, or off the quarter", async () => {
    const room = await makeRoom({ name: { zh: "二号室", en: "" } });
    await product.must(shutRoom, officer, { room, from: at(4, 8), until: at(4, 12), why: "holiday" });
    const [one, two] = [await begunCase(), await begunCase()];
    const refused = async (when: string, more: object = {}) => {
      const outcome = await product.try(holdSession, officer, direct(two.matter, room, when, more));
      return outcome.ok ? "ok" : outcome.reason;
    };
    expect(await refused(at(4, 9))).toBe("room-shut");
    expect(await refused(at(5, 17.5))).toBe("room-shut");
    expect(await refused(at(5, 9.1))).toBe("time-unfit");
    expect(await refused(at(-1, 9))).toBe("time-past");
    expect(await refused(at(5, 9), { room: newId() })).toBe("room-not-found");
    expect(await refused(at(5, 9), { kind: "visit", room: null })).toBe("place-needed");
    await product.must(holdSession, officer, direct(one.matter, room, at(5, 9)));
    expect(await refused(at(5, 9.75))).toBe("room-taken");
    const other = await makeRoom({ name: { zh: "三号室", en: "" } });
    expect(await refused(at(5, 9.75), { room: other })).toBe("mediator-busy");
    expect(await refused(at(5, 10))).toBe("ok");
  });

  it("do not take a mediator twice: of six bookings at the same instant in six rooms one stands", async () => {
    const hand = await product.staff("mediator.shi");
    const made = [];
    for (const name of ["五号室", "六号室", "七号室", "八号室", "九号室", "十号室"]) {
      const one = await mediationCase(product, officer);
      await one.begin({ mediators: [hand.id] });
      made.push({ matter: one.matter, room: await makeRoom({ name: { zh: name, en: "" } }) });
    }
    const outcomes = await Promise.all(
      made.map(({ matter, room }) =>
        product.try(holdSession, hand, direct(matter, room, at(7, 15), { minutes: 45 })),
      ),
    );
    const said = outcomes.map((one) => (one.ok ? "ok" : one.reason)).sort();
    expect(said).toEqual([...Array(5).fill("mediator-busy"), "ok"]);
  });

  it("are given to one of three who book at the same instant", async () => {
    const room = await makeRoom({ name: { zh: "四号室", en: "" } });
    const hands = await Promise.all(["shi", "tan", "qiu"].map((name) => product.staff(`mediator.${name}`)));
    const cases = [];
    for (const hand of hands) {
      const one = await mediationCase(product, officer);
      await one.begin({ mediators: [hand.id] });
      cases.push(one.matter);
    }
    const outcomes = await Promise.all(
      cases.map((matter, n) =>
        act(product.kit.db, holdSession, {
          id: newId(),
          actor: hands[n]!,
          input: direct(matter, room, at(20, 9)),
          now: now(),
        }),
      ),
    );
    expect(outcomes.map((one) => (one.ok ? "booked" : one.reason)).sort()).toEqual([
      "booked",
      "room-taken",
      "room-taken",
    ]);
    const quarters = await readAll(
      product,
      sql`select 1 from venue.quarter where county = ${product.county} and room = ${room} and at >= ${at(20, 0)}`,
    );
    expect(quarters).toHaveLength(4);
  });

  it("are given back when the mediation ends", async () => {
    const room = await makeRoom({ name: { zh: "九号室", en: "" } });
    const { matter, b } = await begunCase();
    await product.must(holdSession, officer, direct(matter, room, at(7, 9)));
    await product.must(recordConsent, b, { matter, consent: "refused", way: "link" });
    await product.loops.drain();
    const left = await readAll(
      product,
      sql`select 1 from venue.quarter where county = ${product.county} and room = ${room}`,
    );
    expect(left).toEqual([]);
    const other = await begunCase();
    await product.must(holdSession, officer, direct(other.matter, room, at(7, 9)));
  });

  it("have a key in the database that lets no quarter-hour be taken twice, whatever an act forgot", async () => {
    const room = await makeRoom({ name: { zh: "五号室", en: "" } });
    const { matter } = await begunCase();
    await product.must(holdSession, officer, direct(matter, room, at(6, 14)));
    const again = readAll(
      product,
      sql`insert into venue.quarter (county, room, at, booking)
        select county, room, at, booking from venue.quarter where county = ${product.county} and room = ${room} returning 1`,
    );
    await expect(again).rejects.toMatchObject({ code: "23505" });
  });
});

describe("the choice of the mediator", () => {
  it("stays with each side until all have answered, and becomes one act when they agree", async () => {
    const { matter, a, b } = await begunCase();
    await product.must(askChoice, officer, { matter, shown: [mediator.id] });
    const shown = (await asked(ownTime, a, { matter })).choosing!;
    expect(shown.shown.map((one) => one.id)).toEqual([officer.id, mediator.id]);
    expect(Object.keys(shown.shown[1]!).sort()).toEqual(["dialects", "id", "name", "skills"]);
    await product.must(chooseMediator, a, { matter, answer: "other", mediator: mediator.id });
    expect((await asked(ownTime, a, { matter })).choosing!.mine).toMatchObject({ answer: "other" });
    expect((await asked(ownTime, b, { matter })).choosing!.mine).toBe(null);
    expect(JSON.stringify(await asked(ownTime, b, { matter }))).not.toContain('"other"');
    const settle = { matter, mediator: mediator.id };
    expect(await product.try(settleChoice, officer, settle)).toMatchObject({ reason: "answers-missing" });
    await product.must(chooseMediator, officer, {
      matter,
      party: (await asked(timeView, officer, { matter }))!.parties.find((one) => one.side === "B")!.id,
      way: "telephone",
      answer: "committee",
    });
    const view = (await asked(timeView, officer, { matter }))!;
    expect(view.choosing!.outcome).toEqual({ state: "agreed", mediator: mediator.id });
    expect(view.choosing!.answers.map((one) => one.way).sort()).toEqual(["link", "telephone"]);
    expect(await product.try(settleChoice, officer, { matter, mediator: officer.id })).toMatchObject({
      reason: "choice-not-agreed",
    });
    expect(await product.must(settleChoice, officer, settle)).toEqual({ state: "agreed" });
    expect((await asked(ownTime, b, { matter })).choosing).toMatchObject({ state: "agreed", reason: "" });
    const late = { matter, answer: "committee" };
    expect(await product.try(chooseMediator, b, late)).toMatchObject({ reason: "choosing-settled" });
  });

  it("goes to the committee when they differ, with a reason that both read", async () => {
    const { matter, a, b } = await begunCase();
    await product.must(askChoice, officer, { matter, shown: [mediator.id] });
    expect(await product.try(askChoice, officer, { matter, shown: [] })).toMatchObject({
      reason: "choosing-open",
    });
    await product.must(chooseMediator, a, { matter, answer: "accept" });
    expect(
      await product.try(chooseMediator, b, { matter, answer: "other", mediator: newId() }),
    ).toMatchObject({
      reason: "mediator-not-shown",
    });
    await product.must(chooseMediator, b, { matter, answer: "other", mediator: mediator.id });
    const settle = { matter, mediator: mediator.id };
    expect(await product.try(settleChoice, officer, settle)).toMatchObject({
      reason: "appoint-reason-needed",
    });
    await product.must(settleChoice, officer, { ...settle, reason: "熟悉房屋漏水纠纷" });
    for (const side of [a, b])
      expect((await asked(ownTime, side, { matter })).choosing).toMatchObject({
        state: "appointed",
        reason: "熟悉房屋漏水纠纷",
      });
  });
});

describe("times", () => {
  it("are offered where room and mediators are free, ticked by both sides, and planned at the earliest for all", async () => {
    const room = await makeRoom({ name: { zh: "六号室", en: "" } });
    const { matter, a, b, view } = await begunCase();
    const from = localDateOf(at(10, 9), zone);
    const free = await asked(findFreeTimes, officer, { matter, kind: "room", minutes: 60, from, days: 1 });
    expect(free.times.some((one) => one.at === at(10, 9))).toBe(true);
    const options = [at(10, 9), at(10, 14), at(11, 9)].map((when) => ({ at: when, room }));
    const offer = { matter, kind: "room", minutes: 60, options };
    expect(await product.try(offerTimes, officer, { ...offer, options: options.slice(0, 1) })).toMatchObject({
      reason: "options-needed",
    });
    await product.must(offerTimes, officer, offer);
    const mine = (await asked(ownTime, a, { matter })).offer!;
    expect(mine.options.map((one) => one.at)).toEqual(options.map((one) => one.at));
    const ids = mine.options.map((one) => one.id);
    await product.must(answerTimes, a, { matter, options: [ids[1], ids[2]] });
    expect((await asked(ownTime, b, { matter })).offer!.mine).toBe(null);
    expect(await product.try(planOffered, officer, { matter, option: ids[1] })).toMatchObject({
      reason: "answers-missing",
    });
    await product.must(answerTimes, b, { matter, options: ids });
    const staffView = (await asked(timeView, officer, { matter }))!;
    expect(staffView.offer!.best).toMatchObject({ best: ids[1], later: [ids[2]] });
    expect(await product.try(planOffered, officer, { matter, option: ids[0] })).toMatchObject({
      reason: "option-not-agreed",
    });
    await product.must(planOffered, officer, { matter, option: ids[1] });
    expect((await view()).sessions[0]).toMatchObject({ plannedAt: at(10, 14), place: "六号室，警务室一楼" });
    expect((await asked(ownTime, b, { matter })).session).toMatchObject({ at: at(10, 14), minutes: 60 });
  });

  it("are changed late for a reason that the other side does not read, and moving frees the room", async () => {
    const room = await makeRoom({ name: { zh: "七号室", en: "" } });
    const { matter, a, b } = await begunCase();
    const { session } = await product.must(holdSession, officer, direct(matter, room, at(12, 9)));
    expect(await product.try(askChange, b, { matter, session, reason: " " })).toMatchObject({
      reason: "change-reason-needed",
    });
    await product.must(askChange, b, { matter, session, reason: "孩子那天要看病" });
    expect(await product.try(askChange, b, { matter, session, reason: "还是来不了" })).toMatchObject({
      reason: "change-open",
    });
    expect(JSON.stringify(await asked(ownTime, a, { matter }))).not.toContain("看病");
    expect((await asked(timeView, officer, { matter }))!.changes[0]).toMatchObject({
      side: "B",
      answer: null,
    });
    await product.loops.drain();
    const notices = await asked(ownNotices, officer, {});
    expect(notices.notices.find((one) => one.matter === matter)?.kind).toBe("change-asked");
    await product.must(holdSession, officer, { ...direct(matter, room, at(13, 9)), session });
    expect((await asked(ownTime, b, { matter })).session).toMatchObject({
      at: at(13, 9),
      change: { answer: "moved" },
    });
    const other = await begunCase();
    await product.must(holdSession, officer, direct(other.matter, room, at(12, 9)));
    expect(await product.try(keepTime, officer, { matter, session })).toMatchObject({
      reason: "change-not-found",
    });
  });
});
