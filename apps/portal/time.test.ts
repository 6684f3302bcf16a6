import { issueLink } from "@maple/mediation/server";
import type { Actor } from "@maple/platform/act";
import { ask } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { askChoice, holdSession, keepRoom, offerTimes, planOffered, timeView } from "@maple/venue/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediationCase } from "../server/testing-mediation.ts";
import { type TestPortal, testBrowser, testPortal } from "./testing.ts";

let portal: TestPortal;
let mediator: Actor;
let room: string;
const zone = "Asia/Shanghai";
const now = () => momentOf(Date.now());
const at = (days: number, hour: number) =>
  momentOf(epochOf(startOfLocalDay(addDays(localDateOf(now(), zone), days), zone)) + hour * 3_600_000);

beforeAll(async () => {
  portal = await testPortal();
  mediator = await portal.product.staff("mediator.gu");
  const made = await portal.product.must(keepRoom, portal.officer, {
    unit: portal.officer.posts[0]!.unit,
    name: { zh: "八号室", en: "Room eight" },
    address: "警务室二楼",
    seats: 6,
    has: ["ramp"],
    hours: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "08:00", until: "18:00" })),
  });
  room = made.room;
});
afterAll(() => portal?.close());

async function twoSides() {
  const one = await mediationCase(portal.product, portal.officer);
  await one.begin();
  const open = async (side: "A" | "B") => {
    const { path } = await portal.product.must(issueLink(portal.product.kit.door), portal.officer, {
      matter: one.matter,
      party: await one.side(side),
    });
    const browser = testBrowser(portal.app);
    await browser.get(path);
    return browser;
  };
  return { matter: one.matter, a: await open("A"), b: await open("B") };
}
const staffSees = async (matter: string) => {
  const answer = await ask(portal.product.kit.db, timeView, {
    actor: portal.officer,
    input: { matter },
    now: now(),
  });
  if (!answer.ok || !answer.value) throw new Error("no view");
  return answer.value;
};

describe("a party without an account and without scripts", () => {
  it("chooses its mediator, and learns what came of it and nothing of the other side's choice", async () => {
    const { matter, a, b } = await twoSides();
    await portal.product.must(askChoice, portal.officer, { matter, shown: [mediator.id] });
    await a.get(`/m/${matter}`);
    expect(a.page().html).toContain(`/m/${matter}/mediator`);
    await a.get(`/m/${matter}/mediator`);
    const nothing = await a.send(`/m/${matter}/mediator`);
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain("请先选一项");
    const chosen = await a.send(`/m/${matter}/mediator`, { pick: mediator.id });
    expect(chosen.html).toContain("已记下您选的调解员");
    const before = await b.get(`/m/${matter}`);
    expect(before.html).not.toContain("您的答复");
    await b.get(`/m/${matter}/mediator`);
    await b.send(`/m/${matter}/mediator`, { pick: "committee" });
    expect((await staffSees(matter)).choosing?.outcome).toEqual({ state: "agreed", mediator: mediator.id });
  });

  it("ticks times, is told the session, and asks for another time", async () => {
    const { matter, a, b } = await twoSides();
    const options = [at(10, 9), at(10, 14), at(11, 9)].map((when) => ({ at: when, room }));
    await portal.product.must(offerTimes, portal.officer, { matter, kind: "room", minutes: 60, options });
    const ids = (await staffSees(matter)).offer!.options.map((one) => one.id);
    for (const [browser, ticked] of [
      [a, [ids[1]!, ids[2]!]],
      [b, [ids[1]!]],
    ] as const) {
      await browser.get(`/m/${matter}/times`);
      expect(browser.page().html).toContain("八号室，警务室二楼");
      await browser.send(`/m/${matter}/times`, { option: ticked });
      expect(browser.page().html).toContain("已记下您方便的时间");
    }
    await portal.product.must(planOffered, portal.officer, { matter, option: ids[1]! });
    const told = await b.get(`/m/${matter}`);
    expect(told.html).toContain("八号室，警务室二楼");
    await b.get(`/m/${matter}/late`);
    expect((await b.send(`/m/${matter}/late`, { reason: "" })).status).toBe(422);
    await b.send(`/m/${matter}/late`, { reason: "孩子那天要看病" });
    expect(b.page().html).toContain("已告诉调解员");
    const { changes, sessions } = await staffSees(matter);
    expect(changes[0]).toMatchObject({ side: "B", reason: "孩子那天要看病", answer: null });
    expect((await a.get(`/m/${matter}`)).html).not.toContain("看病");
    await portal.product.must(holdSession, portal.officer, {
      matter,
      session: sessions[0]!.id,
      at: at(12, 9),
      minutes: 60,
      kind: "room",
      room,
    });
    expect((await b.get(`/m/${matter}`)).html).toContain("已按您的请求改期");
  });

  it("gets nowhere with another matter's link", async () => {
    const [one, two] = [await twoSides(), await twoSides()];
    for (const page of ["mediator", "times", "late"])
      expect((await one.a.get(`/m/${two.matter}/${page}`)).status).toBe(404);
  });
});
