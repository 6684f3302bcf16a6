import type { Actor } from "@maple/platform/act";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  attendance,
  inDays,
  type MeetingStage,
  meetingStage,
  reasonOf,
  topicWords,
  wording,
} from "../../../apps/server/testing-meetings.ts";
import { viewMeeting } from "../questions/meeting-view.ts";
import { ownTopic, publicMeeting, publicMeetings } from "../questions/public-meetings.ts";
import { announceMeeting, cancelMeeting, holdMeeting } from "./lead-meeting.ts";
import { arrangeMeeting, planMeeting } from "./plan-meeting.ts";
import { setAgenda } from "./set-agenda.ts";

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

describe("a meeting", () => {
  it("is planned by those who keep the room's meetings, ahead, with a chair of the place, counted by room and year", async () => {
    const first = await stage.plan();
    const second = await stage.plan();
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
    const [one, two] = [await stage.raise(), await stage.raise()];
    const { meeting } = await stage.plan();
    await stage.agenda(meeting, [one.topic, two.topic]);
    await stage.agenda(meeting, [two.topic, one.topic]);
    const items = async () =>
      (await stage.told(viewMeeting, officer, { meeting })).items.map((item) => item.topic);
    expect(await items()).toEqual([two.topic, one.topic]);
    const second = await stage.plan();
    const take = (at: string, topic: string, text = wording) =>
      product.try(setAgenda, officer, { meeting: at, items: [{ topic, wording: text }] });
    expect(await take(second.meeting, one.topic)).toMatchObject({ reason: "topic-elsewhere" });
    expect(await take(meeting, two.topic, "停")).toMatchObject({ reason: "topic-wording-needed" });
    expect(await take(meeting, two.topic, "找王某 13800138000")).toMatchObject({
      reason: "topic-names-somebody",
    });
    expect(await items()).toEqual([two.topic, one.topic]);
    await stage.agenda(meeting, [two.topic]);
    expect(await take(second.meeting, one.topic)).toMatchObject({ ok: true });
  });

  it("is nobody's but its staff's until it is announced; then its agenda is public in staff's words, the raw ones never", async () => {
    const { topic, code } = await stage.raise();
    const { meeting } = await stage.plan();
    expect(reasonOf(await product.try(announceMeeting, officer, { meeting }))).toBe("meeting-agenda-empty");
    await stage.agenda(meeting, [topic]);
    expect(await stage.refused(publicMeeting, product.guest, { meeting })).toBe("meeting-not-found");
    expect(await stage.refused(viewMeeting, other, { meeting })).toBe("meeting-not-found");
    expect(await stage.refused(viewMeeting, product.guest, { meeting })).toBe("not-signed-in");
    expect((await stage.told(ownTopic, product.guest, { code })).meeting).toBeNull();
    await product.must(announceMeeting, officer, { meeting });
    const shown = await stage.told(publicMeeting, product.guest, { meeting });
    expect(shown.items.map((item) => item.wording)).toEqual([wording]);
    expect(JSON.stringify(shown)).not.toContain(topicWords);
    expect((await stage.told(publicMeetings, product.guest, {})).some((line) => line.id === meeting)).toBe(
      true,
    );
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({
      state: "on-agenda",
      meeting: { id: meeting, wording },
    });
  });

  it("that is moved after it was announced says so; one that is only given another chair does not", async () => {
    const { topic } = await stage.raise();
    const { meeting } = await stage.plan();
    await stage.agenda(meeting, [topic]);
    const input = {
      meeting,
      theme: "校园周边安全",
      meetsAt: inDays(5),
      place: "霜叶里社区会议室",
      chair: officer.id,
    };
    await product.must(arrangeMeeting, officer, input);
    await product.must(announceMeeting, officer, { meeting });
    expect((await stage.told(publicMeeting, product.guest, { meeting })).movedAt).toBeNull();
    expect(await product.must(arrangeMeeting, officer, { ...input, chair: head.id })).toMatchObject({
      moved: false,
    });
    await product.must(arrangeMeeting, officer, { ...input, meetsAt: inDays(6) });
    expect((await stage.told(publicMeeting, product.guest, { meeting })).movedAt).not.toBeNull();
  });

  it("that is cancelled says why, and its topics wait for another", async () => {
    const { topic } = await stage.raise();
    const { meeting } = await stage.plan();
    await stage.agenda(meeting, [topic]);
    await product.must(announceMeeting, officer, { meeting });
    expect(await product.try(cancelMeeting, officer, { meeting, reason: "" })).toMatchObject({
      reason: "meeting-reason-needed",
    });
    await product.must(cancelMeeting, officer, { meeting, reason: "台风停课" });
    expect(await stage.told(publicMeeting, product.guest, { meeting })).toMatchObject({
      state: "cancelled",
      cancelledWhy: "台风停课",
    });
    const next = await stage.plan();
    await stage.agenda(next.meeting, [topic]);
  });

  it("is recorded after it began, with organisations and counts; nobody's name is asked", async () => {
    const { topic } = await stage.raise();
    const { meeting } = await stage.plan();
    await stage.agenda(meeting, [topic]);
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
    expect((await stage.told(viewMeeting, officer, { meeting })).attendance).toEqual(attendance);
  });
});
