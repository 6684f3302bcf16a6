import { settleMatter, viewMatter } from "@maple/matter/server";
import { lookForDue, ownNotices } from "@maple/notification/server";
import { act, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { pdfText } from "@maple/platform/documents";
import { attachFiles, keepFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inHours, type PanelStage, panelStage, reasonOf } from "../../../apps/server/testing-panel.ts";
import { meetingCalendar } from "../questions/meeting-calendar.ts";
import { makeMinutes } from "../questions/minutes.ts";
import { panelsOfMatter } from "../questions/of-matter.ts";
import { viewPanel } from "../questions/panel-view.ts";
import { seatsOf } from "../store/panel-store.ts";
import { forgetPanelWords, wordsOf } from "../store/word-store.ts";
import { draftAdvice, giveOpinion, sendAdvice, voteOnAdvice } from "./advise.ts";
import { cancelPanel, followAdvice } from "./follow.ts";
import { putBefore } from "./put-before.ts";

let stage: PanelStage;
let product: PanelStage["product"];
let cast: PanelStage["cast"];
const at = inHours;

beforeAll(async () => {
  stage = await panelStage();
  ({ product, cast } = stage);
}, 60_000);
afterAll(() => product.close());

const { matterInHand, asked, told, call, seat, metPanel }: Omit<PanelStage, "product" | "cast"> = {
  matterInHand: () => stage.matterInHand(),
  asked: (question, actor, input) => stage.asked(question, actor, input),
  told: (question, actor, input) => stage.told(question, actor, input),
  call: (matter) => stage.call(matter),
  seat: (panel, part, actor) => stage.seat(panel, part, actor),
  metPanel: () => stage.metPanel(),
};

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

  it("is asked after ten days later when nobody has said what became of its advice, once", async () => {
    const { matter, panel } = await metPanel();
    const write = { panel, text: "由楼上先行修复" };
    const { draft } = await product.must(draftAdvice, cast.officer, write);
    for (const actor of [cast.officer, cast.judge, cast.lawyer, cast.centre, cast.neighbour])
      await product.must(voteOnAdvice, actor, { panel, draft, agrees: true });
    await product.must(sendAdvice, cast.officer, { panel });
    const look = (days: number) =>
      lookForDue(product.kit.db, {
        county: product.county,
        now: momentOf(Date.now() + days * 86_400_000),
        zone: "Asia/Shanghai",
      });
    const count = async () =>
      (await told(ownNotices, cast.officer, { limit: 100 })).notices.filter(
        (one) => one.matter === matter && one.kind === "panel-unfollowed",
      ).length;
    await look(9);
    expect(await count()).toBe(0);
    await look(11);
    await look(12);
    expect(await count()).toBe(1);
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
      const kept = await keepFile(product.kit, {
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
