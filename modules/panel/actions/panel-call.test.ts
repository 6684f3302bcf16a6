import { demoUnits } from "@maple/demo";
import { reportMatter, sealMatter, viewMatter } from "@maple/matter/server";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerBy,
  inHours,
  type PanelStage,
  panelHome,
  panelStage,
  reasonOf,
} from "../../../apps/server/testing-panel.ts";
import { suggestPanels } from "../jobs.ts";
import { candidates } from "../questions/candidates.ts";
import { panelsOfMatter } from "../questions/of-matter.ts";
import { listPanels } from "../questions/panel-list.ts";
import { viewPanel } from "../questions/panel-view.ts";
import { answerInvitation, stepAside } from "./answer.ts";
import { callPanel } from "./call.ts";
import { cancelPanel } from "./follow.ts";
import { invite, release } from "./invite.ts";
import { makeReady } from "./meet.ts";
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

const { matterInHand, asked, told, call, seat }: Omit<PanelStage, "product" | "cast"> = {
  matterInHand: () => stage.matterInHand(),
  asked: (question, actor, input) => stage.asked(question, actor, input),
  told: (question, actor, input) => stage.told(question, actor, input),
  call: (matter) => stage.call(matter),
  seat: (panel, part, actor) => stage.seat(panel, part, actor),
  metPanel: () => stage.metPanel(),
};

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
      place: { way: "grid", grid: panelHome.id },
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
    const unit = demoUnits().find((one) => one.id === panelHome.community)!;
    expect(near[0]!.unit).toEqual(unit.name);
  });
});
