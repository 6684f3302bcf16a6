import { demoStaff } from "@maple/demo";
import { acceptMatter, approveExtension, pauseClock, reportMatter } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { twinGrid } from "../../../apps/server/testing-twins.ts";
import { tracksView } from "../questions/track-view.ts";
import {
  approveTrackExtension,
  askTrackExtension,
  extendTrackClock,
  pauseTrackClock,
  refuseTrackExtension,
  resumeTrackClock,
} from "./change-clock.ts";
import { chooseTrack } from "./choose-track.ts";
import { moveLegalTrack } from "./move-track.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let worker: Actor;

beforeAll(async () => {
  product = await testProduct();
  const who = (fits: (posts: ReturnType<typeof demoStaff>[number]["posts"]) => boolean) =>
    product.staff(demoStaff().find((one) => fits(one.posts))!.username);
  officer = await who((posts) => posts.some((p) => p.role === "officer" && p.unit === twinGrid.policeRoom));
  head = await who((posts) => posts.some((p) => p.role === "station-head"));
  worker = await who((posts) =>
    posts.every((p) => p.role === "grid-worker" && p.grids.includes(twinGrid.id)),
  );
}, 60_000);
afterAll(() => product?.close());

async function onTrack(kind: string, category: string, facts: string[] = []) {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "在工地摔伤，做了手术，要等伤残鉴定出来才好谈赔偿",
    place: { way: "grid", grid: twinGrid.id },
    category,
  });
  await product.must(acceptMatter, officer, { matter });
  const { track } = await product.must(chooseTrack, officer, {
    matter,
    kind,
    facts,
    reason: "按事项性质选定",
  });
  return { matter, track };
}
async function clockOf(matter: string, track: string, rule: string, actor = officer) {
  const seen = await ask(product.kit.db, tracksView, { actor, input: { matter }, now: momentOf(Date.now()) });
  if (!seen.ok) throw new Error(seen.reason);
  return seen.value.tracks.find((one) => one.id === track)!.clocks.find((clock) => clock.rule === rule)!;
}
const refused = async (done: Promise<{ ok: boolean; reason?: string }>) => (await done).reason;

describe("a clock of a legal track", () => {
  it("stands still while the injury is appraised, and runs on with as much left; no other reason is known to it", async () => {
    const { matter, track } = await onTrack("police", "06", ["violation", "minor"]);
    const clock = { matter, track, rule: "PS_CASE", serial: 1 };
    const before = await clockOf(matter, track, "PS_CASE");
    expect(before.may).toMatchObject({ pause: null, resume: "clock-not-paused", extend: null });
    const wait = { ...clock, reason: "other-organ", words: "等别处答复" };
    expect(await refused(product.try(pauseTrackClock, officer, wait))).toBe("pause-not-by-law");
    const pause = { ...clock, reason: "appraisal", words: "委托了伤情鉴定" };
    await product.must(pauseTrackClock, officer, pause);
    expect(await clockOf(matter, track, "PS_CASE")).toMatchObject({ state: "paused", due: null });
    await product.must(resumeTrackClock, officer, { ...clock, words: "鉴定意见已送达" });
    const after = await clockOf(matter, track, "PS_CASE");
    expect(after.state).toBe("running");
    expect(after.due! >= before.due!).toBe(true);
    expect(after.story.map((line) => line.code)).toContain("paused");
  });

  it("of a petition is made longer when somebody above approves, once, and by nobody who asked", async () => {
    const { matter, track } = await onTrack("petition", "06");
    await product.must(moveLegalTrack, officer, { matter, track, act: "begin" });
    const clock = { matter, track, rule: "XF_HANDLE", serial: 1 };
    const before = await clockOf(matter, track, "XF_HANDLE");
    const consent = { ...clock, length: 10, consentA: "present", consentB: "phone", words: "都同意" };
    expect(await refused(product.try(extendTrackClock, officer, consent))).toBe("extension-needs-approval");
    const more = { ...clock, length: 20, words: "要等两个部门会商" };
    const { extension } = await product.must(askTrackExtension, officer, more);
    expect(await refused(product.try(askTrackExtension, officer, more))).toBe("extension-asked-already");
    const decide = { matter, track, extension, words: "情况属实" };
    expect(await refused(product.try(approveTrackExtension, officer, decide))).toBe("not-allowed");
    // Asked for on a track, it is decided there alone.
    expect(await refused(product.try(approveExtension, head, decide))).toBe("extension-not-asked");
    expect((await clockOf(matter, track, "XF_HANDLE", head)).may!.asked).toMatchObject({
      length: 20,
      approve: null,
    });
    await product.must(approveTrackExtension, head, decide);
    const after = await clockOf(matter, track, "XF_HANDLE");
    expect(Date.parse(after.due!) - Date.parse(before.due!)).toBeGreaterThanOrEqual(20 * 86_400_000);
    expect(await refused(product.try(askTrackExtension, officer, more))).toBe("extension-used-up");
  });

  it("runs on as it was when more time is refused", async () => {
    const { matter, track } = await onTrack("petition", "06");
    await product.must(moveLegalTrack, officer, { matter, track, act: "begin" });
    const before = await clockOf(matter, track, "XF_HANDLE");
    const asked = { matter, track, rule: "XF_HANDLE", serial: 1, length: 20, words: "想多要些时间" };
    const { extension } = await product.must(askTrackExtension, officer, asked);
    await product.must(refuseTrackExtension, head, { matter, track, extension, words: "材料已经齐了" });
    expect((await clockOf(matter, track, "XF_HANDLE")).due).toBe(before.due);
  });

  it("of a medical dispute is made longer by both sides' consent", async () => {
    const { matter, track } = await onTrack("medical", "15");
    await product.must(moveLegalTrack, officer, { matter, track, act: "begin" });
    const before = await clockOf(matter, track, "PM_MEDICAL");
    const more = { matter, track, rule: "PM_MEDICAL", serial: 1, length: 10, words: "等专家意见" };
    const oneSide = { ...more, consentA: "present", consentB: null };
    expect(await refused(product.try(extendTrackClock, officer, oneSide))).toBe("consent-of-both-needed");
    await product.must(extendTrackClock, officer, { ...more, consentA: "present", consentB: "writing" });
    expect((await clockOf(matter, track, "PM_MEDICAL")).due! > before.due!).toBe(true);
  });

  it("is no clock of the matter, and of one track alone; whoever may not change the matter's may not change it", async () => {
    const { matter, track } = await onTrack("police", "06", ["violation", "minor"]);
    const pause = { matter, track, rule: "PS_CASE", serial: 1, reason: "appraisal", words: "委托了伤情鉴定" };
    expect(await refused(product.try(pauseTrackClock, worker, pause))).toBe("not-your-area");
    expect(await refused(product.try(pauseClock, officer, pause))).toBe("clock-not-there");
    const other = await onTrack("police", "06", ["violation", "minor"]);
    const strange = { ...pause, track: other.track };
    expect(await refused(product.try(pauseTrackClock, officer, strange))).toBe("clock-not-there");
  });
});
