import { demoGrids } from "@maple/demo";
import { type Actor, act } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { keepings, tombstone } from "@maple/privacy";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetNight } from "../../../apps/server/forget-night.ts";
import {
  inDays,
  type MeetingStage,
  meetingStage,
  reasonOf,
  topicWords,
  wording,
} from "../../../apps/server/testing-meetings.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { listMeetingsSeen } from "../questions/meeting-list.ts";
import { ownTopic, publicMeeting } from "../questions/public-meetings.ts";
import { answerTopic, notTakeTopic } from "./decide-topic.ts";
import { raiseTopic } from "./raise-topic.ts";

let stage: MeetingStage;
let product: MeetingStage["product"];
let room: string;
let officer: Actor;
let other: Actor;
let head: Actor;
let worker: Actor;
beforeAll(async () => {
  stage = await meetingStage();
  ({ product, room } = stage);
  ({ officer, other, head, worker } = stage.cast);
});
afterAll(() => product?.close());

describe("a topic", () => {
  it("is raised by anybody without a name, gets to the room of its community, and is followed by its code", async () => {
    const community = demoGrids().find((grid) => grid.policeRoom === room && grid.level === 3)!.community;
    const { topic, code } = await stage.raise({ area: community });
    const { waiting } = await stage.told(listMeetingsSeen, officer, { state: "" });
    expect(waiting.find((one) => one.id === topic)).toMatchObject({
      room,
      text: topicWords,
      byResident: true,
    });
    expect(
      await stage.told(ownTopic, product.guest, { code: code.toLowerCase().replace("-", " ") }),
    ).toMatchObject({
      code,
      state: "raised",
      text: topicWords,
      meeting: null,
    });
    const rows = await readAll(
      product,
      sql<{ raised_by: string }>`select raised_by from consultation.topic where id = ${topic}`,
    );
    expect(rows.map((row) => row.raised_by)).toEqual(["guest"]);
  });

  it("from a resident is told to the officers of its room and nobody else; staff who typed it are not told", async () => {
    const told = async (topic: string) => {
      await product.loops.drain();
      const rows = await readAll(
        product,
        sql<{ staff: string; matter: string | null }>`select n.staff, n.matter from notification.notice n
          join ledger.event e on e.county = n.county and e.id::text = n.cause
          where n.county = ${product.county} and n.kind = 'topic-raised' and e.stream = ${topic}`,
      );
      return rows;
    };
    const { topic } = await stage.raise();
    const officers = await told(topic);
    expect(officers).toContainEqual({ staff: officer.id, matter: null });
    for (const nobody of [other, head, worker])
      expect(officers.map((one) => one.staff)).not.toContain(nobody.id);
    const typed = await product.must(raiseTopic, officer, { text: topicWords, area: room });
    expect(await told(typed.topic)).toEqual([]);
  });

  it("is refused by name when it is empty, too long, holds a number, sounds like danger or leads nowhere", async () => {
    const reason = async (more: object) =>
      reasonOf(await product.try(raiseTopic, product.guest, { text: topicWords, area: room, ...more }));
    expect(await reason({ text: "停车" })).toBe("topic-too-short");
    expect(await reason({ text: "车".repeat(1001) })).toBe("topic-too-long");
    expect(await reason({ text: `${topicWords}，找我 13800138000` })).toBe("topic-names-somebody");
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
        input: { text: topicWords, area: room },
        now: inDays(0),
      });
    const [first, second] = [await send(), await send()];
    expect(second).toMatchObject({ ok: true, replayed: true });
    expect(first.ok && second.ok && first.value.code === second.value.code).toBe(true);
  });

  it("is answered, or not taken with a reason, by those who keep the room's meetings alone; its code says it", async () => {
    const { topic, code } = await stage.raise();
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
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({ state: "answered", answer });
    expect(await product.try(notTakeTopic, officer, { topic, answer })).toMatchObject({
      reason: "topic-act-not-possible",
    });
    const second = await stage.raise();
    const why = "这件事归物业管理，请拨打 12345。";
    await product.must(notTakeTopic, head, { topic: second.topic, answer: why });
    expect(await stage.told(ownTopic, product.guest, { code: second.code })).toMatchObject({
      state: "not-taken",
      answer: why,
    });
    expect(await stage.refused(ownTopic, product.guest, { code: "2222-2222" })).toBe("topic-not-found");
  });

  it("typed by staff says which sector it comes from; one on the public site never does", async () => {
    const typed = await product.must(raiseTopic, officer, { text: topicWords, area: room, sector: "school" });
    const guest = await stage.raise({ sector: "hospital" });
    const { waiting } = await stage.told(listMeetingsSeen, officer, { state: "" });
    const sectorOf = (topic: string) => waiting.find((one) => one.id === topic)?.sector;
    expect([sectorOf(typed.topic), sectorOf(guest.topic)]).toEqual(["school", "residents"]);
    expect(await product.try(raiseTopic, other, { text: topicWords, area: room })).toMatchObject({
      reason: "not-your-area",
    });
  });

  it("in its own words is forgotten after its time of keeping; its public wording stays", async () => {
    const { meeting, topic, code } = await stage.held();
    const years = keepings["meeting-topic"].length;
    await forgetNight(product.kit, null, {
      county: product.county,
      zone: "Asia/Shanghai",
      now: inDays(years * 366 - 2),
    });
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({
      text: topicWords,
      forgotten: false,
    });
    await forgetNight(product.kit, null, {
      county: product.county,
      zone: "Asia/Shanghai",
      now: inDays(years * 366 + 2),
    });
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({
      text: tombstone,
      forgotten: true,
    });
    expect((await stage.told(publicMeeting, product.guest, { meeting })).items[0]).toMatchObject({
      topic,
      wording,
    });
  });
});
