import type { MediationView } from "@maple/mediation";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionTimes } from "../../server/testing-times.ts";
import { ask, tell } from "./hands.ts";
import { filed, openMediation, writeAlong } from "./mediating.ts";

let product: JourneyProduct;
let officer: Page;
const sessionIn = sessionTimes();
beforeAll(async () => {
  product = await journeyProduct();
  officer = await product.desk("officer.chen", { width: "phone" });
});
afterAll(() => product?.stop());

/** A mediation whose sides have agreed to meet on board, with its session planned. */
async function planned(story: string): Promise<{ matter: string; session: string; parties: string[] }> {
  const { matter } = await filed(officer, story);
  const me = await ask<{ id: string }>(officer, "/api/me");
  const { committees } = await ask<{ committees: Array<{ id: string }> }>(officer, "/api/grids");
  const mediation = (verb: string, body: object = {}) =>
    tell<{ session: string }>(officer, `/api/matters/${matter}/mediation/${verb}`, body);
  await tell(officer, `/api/matters/${matter}/begin-mediation`, {
    committee: committees[0]?.id,
    mediators: [me.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: "郑海生", phone: "10087650021" },
    ],
  });
  await mediation("give-notice");
  const { parties } = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
  for (const { id } of parties) await mediation("record-consent", { party: id, consent: "given" });
  const there = { kind: "vessel", place: "浙渔 0231 号船上", minutes: 60 };
  const { value } = await tell<{ session: string }>(officer, `/api/matters/${matter}/time/hold-session`, {
    at: sessionIn(1),
    ...there,
  });
  return { matter, session: value.session, parties: parties.map(({ id }) => id) };
}

describe("a session on board without network", () => {
  it("is taken along with nobody's name, written offline, closed and opened again, and sent when there is a line", async () => {
    const { matter, session } = await planned("两条渔船的网缠在一起，船主为赔网具争了一路。");
    const tab = await openMediation(officer, matter);
    await tab.getByRole("link", { name: "随身带上（没网也能记）" }).click();
    await reads(officer, "可以断网了");
    await standsWell(officer);
    expect(await officer.content()).not.toContain("郑海生");

    await officer.context().setOffline(true);
    await officer.reload();
    await reads(officer, "没有网络，照常记");
    await writeAlong(officer, "甲方认下一半的网具钱，乙方同意，靠岸后付。");
    await officer.getByRole("button", { name: "检查并发送" }).click();
    await reads(officer, "请选择这次调解的结果");
    await officer.getByLabel("达成一致", { exact: true }).check();
    await reads(officer, "已存在本机");
    await officer.getByRole("button", { name: "检查并发送" }).click();
    await reads(officer, "有网络后再点");

    // The telephone is put away and taken out again: nothing is lost, and the list says what waits.
    await officer.goto("/field/");
    await reads(officer, "还没发送");
    await standsWell(officer);
    await officer.getByRole("link", { name: /第 1 次调解/ }).click();
    expect(await officer.getByLabel("经过和各方的话").inputValue()).toContain("靠岸后付");

    await officer.context().setOffline(false);
    await officer.getByRole("button", { name: "检查并发送" }).click();
    await reads(officer, "工作台已经收到");
    await standsWell(officer);
    await officer.goto("/field/");
    await reads(officer, "已送到工作台");

    const view = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
    const held = view.sessions.find((one) => one.id === session);
    expect(held?.result).toBe("agreed");
    expect(held?.record).toContain("靠岸后付");
    expect(Date.parse(held!.begunAt!)).toBeLessThan(Date.now() - 50 * 60_000);
    await openMediation(officer, matter);
    await reads(officer, "靠岸后付");
  }, 180_000);

  it("is shown twice when the desk has recorded it meanwhile, and nobody's words are lost", async () => {
    const { matter, session, parties } = await planned("两家船为码头泊位吵架。");
    await officer.goto(`/field/session/${matter}/${session}`);
    await reads(officer, "可以断网了");
    await writeAlong(officer, "乙方让出外侧泊位到月底。");
    await officer.getByLabel("达成一致", { exact: true }).check();
    const desk = await product.desk("officer.chen");
    const record = await tell(desk, `/api/matters/${matter}/mediation/record-session`, {
      session,
      begunAt: new Date(Date.now() - 1_800_000).toISOString(),
      endedAt: new Date(Date.now() - 60_000).toISOString(),
      present: parties,
      record: "船长来电转告：谈妥了。",
      result: "agreed",
    });
    expect(record.status).toBe(200);
    await officer.getByRole("button", { name: "检查并发送" }).click();
    await reads(officer, "没有覆盖任何一份");
    await standsWell(officer);
    await officer.getByRole("button", { name: "作为补充记录送上" }).click();
    await reads(officer, "工作台已经收到");
    await desk.goto(`/desk/matters/${matter}`);
    await reads(desk, "乙方让出外侧泊位到月底");
    const { sessions } = await ask<MediationView>(desk, `/api/matters/${matter}/mediation`);
    expect(sessions[0]?.record).toBe("船长来电转告：谈妥了。");
  }, 180_000);

  it("is not taken along by somebody who does not mediate it, and is removed only when asked twice", async () => {
    const { matter, session } = await planned("渔船之间的借款说不清。");
    const other = await product.desk("grid.tanzimo", { width: "phone", lang: "en" });
    await other.goto(`/field/session/${matter}/${session}`);
    await other.getByRole("alert").waitFor();
    await standsWell(other);
    await officer.goto(`/field/session/${matter}/${session}`);
    await officer.getByRole("button", { name: "从本机删除" }).click();
    await officer.getByRole("button", { name: "不删" }).click();
    await officer.getByRole("button", { name: "从本机删除" }).click();
    await officer.locator(".along-conflict").getByRole("button", { name: "从本机删除" }).click();
    await officer.waitForURL("**/field/");
    await reads(officer, "随身调解记录");
    expect(await officer.getByText("还没发送").count()).toBe(0);
  }, 120_000);
});
