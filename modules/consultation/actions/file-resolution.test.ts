import { demoGrids } from "@maple/demo";
import { declineMatter, reopenMatter, settleMatter, viewMatter } from "@maple/matter/server";
import type { Actor } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  attendance,
  department,
  inDays,
  type MeetingStage,
  meetingStage,
  wording,
} from "../../../apps/server/testing-meetings.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { viewMeeting } from "../questions/meeting-view.ts";
import { originOfMatter } from "../questions/of-matter.ts";
import { ownTopic, publicMeeting } from "../questions/public-meetings.ts";
import { fileResolution } from "./file-resolution.ts";
import { closeMeeting, publishMeeting } from "./publish-meeting.ts";
import { confirmMinutes, takeMinutesBack } from "./write-minutes.ts";

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

/** A meeting whose minutes are confirmed, with its resolutions. */
async function resolvedWith(more: object = {}) {
  const one = await stage.resolved(more);
  const view = await stage.told(viewMeeting, officer, { meeting: one.meeting });
  return { ...one, resolutions: view.items[0]!.resolutions };
}

describe("the minutes", () => {
  it("are not confirmed while a topic has no outcome, or a resolution no owner or no date; the hole is named", async () => {
    const { meeting, topic } = await stage.held();
    const confirm = async () => product.try(confirmMinutes, officer, { meeting });
    expect(await confirm()).toMatchObject({ reason: "minutes-outcome-missing", values: { n: 1 } });
    await stage.write(meeting, topic, { resolutions: [stage.resolution({ owner: null })] });
    expect(await confirm()).toMatchObject({ reason: "minutes-owner-missing" });
    await stage.write(meeting, topic, { resolutions: [stage.resolution({ dueOn: null })] });
    expect(await confirm()).toMatchObject({ reason: "minutes-date-missing" });
    expect((await stage.told(viewMeeting, officer, { meeting })).hole).toEqual({
      reason: "minutes-date-missing",
      n: 1,
    });
    await stage.write(meeting, topic);
    expect(await confirm()).toMatchObject({ ok: true });
  });

  it("are confirmed by the chair and by nobody else", async () => {
    const { meeting, topic } = await stage.held();
    await stage.write(meeting, topic);
    expect(await product.try(confirmMinutes, head, { meeting })).toMatchObject({
      reason: "meeting-chair-only",
    });
  });

  it("stay shut until they are published, at the topic's code too", async () => {
    const { meeting, code } = await stage.resolved();
    const shown = await stage.told(publicMeeting, product.guest, { meeting });
    expect(shown).toMatchObject({ out: false, attendance: [] });
    expect(JSON.stringify(shown)).not.toContain("隔离护栏");
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({
      state: "on-agenda",
      meeting: { outcome: null },
    });
    await product.must(publishMeeting, officer, { meeting });
    expect(await stage.told(publicMeeting, product.guest, { meeting })).toMatchObject({
      out: true,
      attendance,
      items: [{ outcome: "agreed", resolutions: [{ text: stage.resolution().text, standing: "waiting" }] }],
    });
    expect(await stage.told(ownTopic, product.guest, { code })).toMatchObject({
      state: "discussed",
      meeting: { outcome: "agreed" },
    });
  });

  it("are taken back and put right before anything became of them, and not after", async () => {
    const { meeting, topic } = await stage.resolved();
    await product.must(takeMinutesBack, officer, { meeting });
    expect(
      await stage.write(meeting, topic, { resolutions: [stage.resolution({ text: "校门口安排护学岗" })] }),
    ).toMatchObject({
      ok: true,
    });
    await product.must(confirmMinutes, officer, { meeting });
    const [one] = (await stage.told(viewMeeting, officer, { meeting })).items[0]!.resolutions;
    await product.must(fileResolution, officer, { meeting, resolution: one!.id });
    expect(await product.try(takeMinutesBack, officer, { meeting })).toMatchObject({
      reason: "minutes-filed",
    });
  });

  it("put a topic off to the next meeting, and are not taken back once it stands there", async () => {
    const { meeting, topic } = await stage.resolved({ outcome: "put-off", resolutions: [] });
    const next = await stage.plan();
    await stage.agenda(next.meeting, [topic]);
    expect(await product.try(takeMinutesBack, officer, { meeting })).toMatchObject({
      reason: "topic-elsewhere",
    });
  });
});

describe("a resolution", () => {
  it("becomes a matter by one act: words, place, owner, date and way go over; the matter shows the way back", async () => {
    const { meeting, resolutions } = await resolvedWith();
    const grid = demoGrids().find((one) => one.policeRoom === room && one.level === 3)!.id;
    const file = { meeting, resolution: resolutions[0]!.id, grid };
    const { matter } = await product.must(fileResolution, officer, file);
    const view = await stage.told(viewMatter(product.kit.door), officer, { matter });
    expect(view).toMatchObject({
      state: "accepted",
      source: "meeting",
      room,
      grid,
      holder: officer.id,
      title: stage.resolution().text,
      placeWords: "枫溪小学东门",
      reporter: null,
      because: { code: "meeting-grid" },
    });
    expect(view.story).toContain(wording);
    expect(view.number).not.toBeNull();
    expect(view.timeline.map((line) => line.type)).toContain("consultation.resolution-filed");
    expect(await stage.told(originOfMatter, officer, { matter })).toMatchObject({
      meeting,
      text: stage.resolution().text,
      dueOn: stage.resolution().dueOn,
      standing: "in-hand",
      opens: true,
    });
    expect((await stage.told(viewMeeting, officer, { meeting })).items[0]!.resolutions[0]).toMatchObject({
      matter,
      opens: true,
      standing: "in-hand",
    });
  });

  it("asked for again, by whatever command and by two at once, is the same matter", async () => {
    const { meeting, resolutions } = await resolvedWith();
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
      }>`select count(*)::int as n from matter.matter where title = ${stage.resolution().text} and story like ${"%"}
        and id in (select matter from consultation.resolution where meeting = ${meeting})`,
    );
    expect(rows[0]!.n).toBe(1);
  });

  it("taken on by a department goes to it as a task", async () => {
    const { meeting, resolutions } = await resolvedWith({
      resolutions: [stage.resolution({ owner: department() })],
    });
    const { matter, tasks } = await product.must(fileResolution, officer, {
      meeting,
      resolution: resolutions[0]!.id,
    });
    expect(tasks).toBe(1);
    const rows = await readAll(
      product,
      sql<{ unit: string; asked: string }>`select unit, asked from handling.task where matter = ${matter}`,
    );
    expect(rows).toEqual([{ unit: department(), asked: stage.resolution().text }]);
  });

  it("filed by the head of the station is carried by the room's officer", async () => {
    const { meeting, resolutions } = await resolvedWith();
    const { matter } = await product.must(fileResolution, head, { meeting, resolution: resolutions[0]!.id });
    const { holder } = await stage.told(viewMatter(product.kit.door), head, { matter });
    const posts = await readAll(
      product,
      sql<{ unit: string; role: string }>`select unit, role from people.post where staff = ${holder}`,
    );
    expect(posts.some((post) => post.unit === room && post.role === "officer")).toBe(true);
  });

  it("is refused before the minutes are confirmed, for a grid of another room, and to whoever does not keep the meeting", async () => {
    const { meeting, topic } = await stage.held();
    await stage.write(meeting, topic);
    const [one] = (await stage.told(viewMeeting, officer, { meeting })).items[0]!.resolutions;
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
    const { meeting, resolutions } = await resolvedWith({
      resolutions: [stage.resolution(), stage.resolution({ text: "校门口安排护学岗" })],
    });
    await product.must(publishMeeting, officer, { meeting });
    const [first, second] = resolutions;
    const { matter } = await product.must(fileResolution, officer, { meeting, resolution: first!.id });
    const standings = async (now?: string) =>
      (await stage.told(publicMeeting, product.guest, { meeting }, now)).items[0]!.resolutions.map(
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
    const text = JSON.stringify(await stage.told(publicMeeting, product.guest, { meeting }));
    expect(text).not.toContain(matter);
    expect(text).not.toContain("护栏修好");
  });
});
