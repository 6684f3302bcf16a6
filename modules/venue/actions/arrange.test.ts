import { issueLink } from "@maple/mediation/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { pdfText } from "@maple/platform/documents";
import ical from "node-ical";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "../../../apps/server/build-server.ts";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { findFreeTimes } from "../questions/free-times.ts";
import { ownTime } from "../questions/own-time.ts";
import { makeSafetyPaper } from "../questions/safety-paper.ts";
import { timeView } from "../questions/time-view.ts";
import { arrange, keepSafety } from "./arrange.ts";
import { keepRoom } from "./keep-room.ts";
import { holdSession } from "./plan-offered.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
});
afterAll(() => product.close());

const zone = "Asia/Shanghai";
const now = () => momentOf(Date.now());
const day = (days: number) => addDays(localDateOf(now(), zone), days);
const at = (days: number, hour: number) =>
  momentOf(epochOf(startOfLocalDay(day(days), zone)) + hour * 3_600_000);
const asked = async <I, F, O>(question: Question<I, F, O>, actor: Actor, input: unknown): Promise<O> => {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const makeRoom = async (has: string[]) => {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((one) => ({ day: one, from: "08:00", until: "18:00" }));
  const name = { zh: `调解室，${has.join("、") || "普通"}`, en: "" };
  const unit = officer.posts[0]!.unit;
  return (await product.must(keepRoom, officer, { unit, name, address: "一楼；东头", seats: 4, has, hours }))
    .room;
};
async function begun() {
  const one = await mediationCase(product, officer);
  await one.begin();
  const link = async (side: "A" | "B") => {
    const given = { matter: one.matter, party: await one.side(side) };
    return (await product.must(issueLink(product.kit.door), officer, given)).path;
  };
  const [pathA, pathB] = [await link("A"), await link("B")];
  const holder = (path: string) => product.holder(path.split(".")[1]!);
  return { matter: one.matter, pathA, pathB, a: await holder(pathA), b: await holder(pathB) };
}
const careful = { why: "screening", needs: ["ramp"], stagger: 20, firstSide: "A", apart: true };

describe("an arrangement", () => {
  it("asks for a room with two waiting rooms, for days to cool off, and tells each side its own hour", async () => {
    const [plain, two] = [await makeRoom([]), await makeRoom(["ramp", "two-waiting"])];
    const { matter, a, b } = await begun();
    expect(await product.try(arrange, officer, { matter, ...careful, firstSide: null })).toMatchObject({
      reason: "arrangement-unfit",
    });
    expect(await product.try(arrange, officer, { matter, ...careful, coolUntil: day(40) })).toMatchObject({
      reason: "arrangement-unfit",
    });
    await product.must(arrange, officer, { matter, ...careful, coolUntil: day(4) });
    const plan = { matter, minutes: 60, kind: "room" };
    expect(await product.try(holdSession, officer, { ...plan, at: at(3, 9), room: two })).toMatchObject({
      reason: "cooling-off",
    });
    expect(await product.try(holdSession, officer, { ...plan, at: at(5, 9), room: plain })).toMatchObject({
      reason: "room-needs-two",
    });
    const free = await asked(findFreeTimes, officer, { ...plan, from: day(1), days: 7 });
    expect(free.from).toBe(day(4));
    expect(free.times.length).toBeGreaterThan(0);
    expect(free.times.every((one) => one.room !== plain)).toBe(true);
    await product.must(holdSession, officer, { ...plan, at: at(5, 9), room: two });
    expect((await asked(ownTime, a, { matter })).session?.comeAt).toBe(at(5, 9 - 20 / 60));
    const theirs = await asked(ownTime, b, { matter });
    expect(theirs.session?.comeAt).toBe(at(5, 9));
    expect(JSON.stringify(theirs)).not.toContain(at(5, 9 - 20 / 60));
  });

  it("has a safety plan that the mediators alone read and print", async () => {
    const { matter, a } = await begun();
    const plan = { seats: "甲方靠门", leave: "甲方先走十分钟", call: "值班室 110", stop: "有人拍桌子" };
    expect(await product.try(keepSafety, officer, { matter, ...plan, stop: " " })).toMatchObject({
      reason: "safety-words-needed",
    });
    expect(await product.try(keepSafety, a, { matter, ...plan })).toMatchObject({ ok: false });
    await product.must(keepSafety, officer, { matter, ...plan });
    expect((await asked(timeView, officer, { matter }))?.safety).toMatchObject(plan);
    expect((await asked(timeView, head, { matter }))?.safety).toBe(null);
    const paper = await asked(makeSafetyPaper, officer, { matter });
    expect((await pdfText(Buffer.from(paper.bytes))).join("")).toContain("甲方先走十分钟");
  });
});

describe("a calendar", () => {
  it("is read by a parser that is not ours, for staff, a room and a party, and names nobody", async () => {
    const app = await buildServer(product.kit, { changed: () => {}, log: false, portal: true });
    const { renewFeed } = await import("./renew-feed.ts");
    const room = await makeRoom(["video"]);
    const { matter, pathA, b } = await begun();
    await product.must(arrange, officer, { matter, ...careful, apart: false, needs: [] });
    await product.must(holdSession, officer, { matter, minutes: 75, kind: "room", room, at: at(9, 14) });
    const renew = renewFeed(product.kit.door);
    const mine = await product.must(renew, officer, {});
    const roomFeed = await product.must(renew, officer, { room });
    const read = async (url: string) => {
      const answer = await app.inject({ method: "GET", url });
      if (answer.statusCode !== 200) return answer.statusCode;
      expect(answer.headers["content-type"]).toContain("text/calendar");
      expect(answer.body).not.toMatch(/赵小兰|钱大力|漏水/);
      // RFC 5545, 3.1: lines of 75 octets at most, ended by CRLF.
      for (const line of answer.body.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      return Object.values(ical.sync.parseICS(answer.body)).filter((one) => one?.type === "VEVENT");
    };
    const starts = async (url: string) => {
      const events = await read(url);
      return Array.isArray(events)
        ? events.map((one) => [
            one.start.toISOString(),
            (one.end as Date).getTime() - one.start.getTime(),
            one.location,
          ])
        : events;
    };
    const staff = (await starts(mine.path)) as unknown[][];
    expect(staff).toContainEqual([at(9, 14), 75 * 60_000, "调解室，video，一楼；东头"]);
    expect(await starts(roomFeed.path)).toEqual([[at(9, 14), 75 * 60_000, "调解室，video"]]);
    expect(await starts(`${pathA}/sessions.ics`)).toEqual([
      [at(9, 14 - 20 / 60), 75 * 60_000, "调解室，video，一楼；东头"],
    ]);
    expect(await product.try(renew, b, {})).toMatchObject({ reason: "not-signed-in" });
    expect(await product.try(renew, await product.staff("officer.lin"), { room })).toMatchObject({
      reason: "not-your-area",
    });
    const again = await product.must(renew, officer, {});
    expect(again.path).not.toBe(mine.path);
    expect(await read(mine.path)).toBe(404);
    expect(await read("/calendar/990101.AAAAAAAAAAAAAAAAAAAAAAAA.ics")).toBe(404);
    expect(await read(again.path)).not.toBe(404);
    await app.close();
  });
});
