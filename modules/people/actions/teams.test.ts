import { demoUnits } from "@maple/demo";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { teamList, teamView } from "../questions/teams.ts";
import { correctMember, joinTeam, moveMember, recordTraining } from "./join-team.ts";
import { closeTeam, confirmTeam, correctTeam, foundTeam } from "./keep-team.ts";

let product: TestProduct;
let administrator: Actor;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  administrator = await product.staff("admin.ye");
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");
const committeeUnit = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
const name = { zh: "试设队伍", en: "Trial team" };
const found = async (kind: string, unit = committeeUnit, more: object = {}) =>
  (await product.must(foundTeam, administrator, { kind, unit, name, ...more })).team;
const join = (team: string, more: object) =>
  product.try(joinTeam(product.kit.keys), administrator, { team, ...more });
const see = async (team: string, actor = administrator) => {
  const answer = await ask(product.kit.db, teamView(product.kit.keys), {
    actor,
    input: { team },
    now: now(),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("teams", () => {
  it("warns of a committee until what the law asks for is there", async () => {
    const team = await found("mediation-committee", committeeUnit, {
      termFrom: today(),
      termUntil: addDays(today(), 900),
    });
    expect((await see(team)).warnings).toEqual(["too-few", "no-director", "woman-unconfirmed"]);
    for (let n = 0; n < 9; n++) {
      const joined = await join(team, {
        name: `委员${n}`,
        phone: `1000777000${n}`,
        part: n ? "member" : "director",
      });
      const member = joined.ok ? joined.value.member : "";
      await product.must(moveMember, administrator, { member, act: "vet" });
      expect(await product.try(moveMember, administrator, { member, act: "activate" })).toMatchObject({
        reason: "training-needed",
      });
      await product.must(recordTraining, administrator, {
        member,
        topic: "人民调解法",
        heldOn: today(),
        hours: 4,
      });
      await product.must(moveMember, administrator, { member, act: "train" });
      await product.must(moveMember, administrator, { member, act: "activate" });
    }
    expect(await join(team, { name: "第十人", phone: "10007770099" })).toMatchObject({ reason: "team-full" });
    const confirmed = { team, woman: true, minorityApplies: false, minority: true };
    await product.must(confirmTeam, administrator, confirmed);
    expect(await see(team)).toMatchObject({
      warnings: [],
      minorityConfirmed: false,
      confirmedByName: "叶知秋",
    });
    const term = { team, name, termFrom: today(), termUntil: addDays(today(), -1) };
    expect(await product.try(correctTeam, administrator, term)).toMatchObject({ reason: "term-backwards" });
  });

  it("lets nobody join twice, and forgets the telephone of whoever has left", async () => {
    const team = await found("lawyers", committeeUnit);
    const joined = await join(team, { name: "方律", phone: "100 0888 0001", skills: ["合同"], dialects: [] });
    const member = joined.ok ? joined.value.member : "";
    expect(await join(team, { name: "某某", staff: team })).toMatchObject({ reason: "staff-not-found" });
    expect(await join(team, { name: "方律师", phone: "10008880001" })).toMatchObject({
      reason: "member-twice",
    });
    expect((await see(team)).members[0]).toMatchObject({ phone: "10008880001", skills: ["合同"] });
    const rows = await readAll(
      product,
      sql<{
        sealed: string;
      }>`select encode(phone_sealed, 'escape') || encode(phone_key, 'escape') as sealed from people.member
        where county = ${product.county} and id = ${member}`,
    );
    expect(rows[0]!.sealed).not.toContain("10008880001");
    await product.must(correctMember(product.kit.keys), administrator, {
      member,
      name: "方律",
      phone: "10008880001",
      dialects: ["老城方言"],
      hours: [{ day: 3, from: "09:00", until: "11:30" }],
    });
    for (const act of ["vet", "activate", "leave"])
      await product.must(moveMember, administrator, { member, act });
    expect((await see(team)).members[0]).toMatchObject({
      phone: null,
      state: "left",
      dialects: ["老城方言"],
    });
    expect(await join(team, { name: "方律", phone: "10008880001" })).toMatchObject({ ok: true });
  });

  it("records which of the three olds a sage is, who proposed them and who approved", async () => {
    const village = demoUnits().find((unit) => unit.kind === "village")!.id;
    const team = await found("village-sages", village);
    expect(await join(team, { name: "钟老师" })).toMatchObject({ reason: "criterion-needed" });
    const joined = await join(team, { name: "钟老师", criterion: "teacher", proposedBy: "村民小组" });
    const member = joined.ok ? joined.value.member : "";
    await product.must(moveMember, administrator, { member, act: "vet" });
    await product.must(moveMember, administrator, { member, act: "activate" });
    expect((await see(team)).members[0]).toMatchObject({
      criterion: "teacher",
      proposedBy: "村民小组",
      approvedByName: "叶知秋",
    });
  });

  it("are kept by the officer of the room for its own area, and by nobody below", async () => {
    const room = officer.posts.find((post) => post.role === "officer")!.unit;
    await product.must(foundTeam, officer, { kind: "patrol-team", unit: room, name });
    const far = demoUnits().find((unit) => unit.kind === "police-room" && unit.id !== room)!.id;
    expect(await product.try(foundTeam, officer, { kind: "patrol-team", unit: far, name })).toMatchObject({
      reason: "not-your-area",
    });
    const team = await found("patrol-team", far);
    await expect(see(team, officer)).rejects.toThrow("team-not-found");
    expect(
      await product.try(foundTeam, officer, { kind: "mediation-committee", unit: room, name }),
    ).toMatchObject({
      reason: "team-unit-unfit",
    });
    const worker = await product.staff("mediator.gu");
    expect(await ask(product.kit.db, teamList, { actor: worker, input: {}, now: now() })).toMatchObject({
      reason: "not-allowed",
    });
    await product.must(closeTeam, administrator, { team });
    expect(await join(team, { name: "来晚了" })).toMatchObject({ reason: "team-closed" });
  });
});
