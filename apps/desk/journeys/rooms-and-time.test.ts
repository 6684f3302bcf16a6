import type { MediationView } from "@maple/mediation";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose, tell } from "./hands.ts";
import { filed, openMediation } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

/** A mediation that has begun, with a link for each side, both on a phone. */
async function begun(officer: Page, scripts = false) {
  const { matter } = await filed(officer, "楼上卫生间漏水，天花板掉了一块皮。");
  const me = await ask<{ id: string }>(officer, "/api/me");
  const { committees } = await ask<{ committees: Array<{ id: string }> }>(officer, "/api/grids");
  const parties = [
    { side: "A", isReporter: true },
    { side: "B", name: "钱大力", phone: "10087654321" },
  ];
  const committee = committees[0]?.id;
  await tell(officer, `/api/matters/${matter}/begin-mediation`, { committee, mediators: [me.id], parties });
  const view = await ask<MediationView>(officer, `/api/matters/${matter}/mediation`);
  const open = async (side: "A" | "B", lang: "zh" | "en") => {
    const party = view.parties.find((one) => one.side === side)?.id;
    const link = await tell<{ path: string }>(officer, `/api/matters/${matter}/mediation/issue-link`, {
      party,
    });
    const page = await product.visit({ width: "phone", lang, scripts });
    await page.goto(link.value.path);
    return page;
  };
  return { matter, a: await open("A", "zh"), b: await open("B", "en") };
}

describe("rooms and times", () => {
  it("are agreed on by phone: both sides choose the mediator and tick times, and one asks for a change", async () => {
    const officer = await product.desk("officer.chen", { lang: "zh" });
    const { matter, a, b } = await begun(officer);
    let part = (await openMediation(officer, matter)).locator(".time-part");
    const again = async () => {
      part = (await openMediation(officer, matter)).locator(".time-part");
    };

    await part.getByRole("button", { name: "请双方选调解员" }).click();
    const asking = part.getByRole("form");
    await choose(asking, "除现任外，再列出哪些调解员", "顾怀瑾", "顾怀瑾");
    await officer.keyboard.press("Escape");
    await asking.getByRole("button", { name: "请双方选调解员" }).click();
    await asking.waitFor({ state: "detached" });
    await reads(part, "还没答复");
    await standsWell(officer);

    await a.reload();
    await a.getByRole("link", { name: "选调解员" }).click();
    await standsWell(a);
    await reads(a, "想请 顾怀瑾");
    await a.getByText(/^同意由 .* 调解$/).click();
    await a.getByRole("button", { name: "提交" }).click();
    await reads(a, "已记下您选的调解员");
    await b.reload();
    await b.getByRole("link", { name: "Choose the mediator" }).click();
    await standsWell(b);
    await b.getByText("I leave it to the committee").click();
    await b.getByRole("button", { name: "Send" }).click();
    await reads(b, "Your choice of mediator was noted");

    await again();
    await reads(part, /双方都同意/);
    await part.getByRole("button", { name: /^就定/ }).click();
    await reads(part, /双方同意由 .* 调解/);

    await part.getByRole("button", { name: "给双方几个时间选" }).click();
    const offering = part.getByRole("form");
    const ticks = offering.locator(".free-times").getByRole("checkbox");
    await ticks.first().waitFor();
    for (const at of [0, 2, 4]) await ticks.nth(at).check();
    await standsWell(officer);
    await offering.getByRole("button", { name: "发给双方" }).click();
    await offering.waitFor({ state: "detached" });

    await a.reload();
    await a.getByRole("link", { name: "选时间" }).click();
    await standsWell(a);
    for (const at of [1, 2]) await a.getByRole("checkbox").nth(at).check();
    await a.getByRole("button", { name: "提交" }).click();
    await reads(a, "已记下您方便的时间");
    await b.reload();
    await b.getByRole("link", { name: "Tick times" }).click();
    await b.getByRole("checkbox").nth(1).check();
    await b.getByRole("button", { name: "Send" }).click();
    await reads(b, "Noted. The time will be shown");

    await again();
    await reads(part, "人人方便，最早的一个");
    await part.getByRole("button", { name: "就定这个" }).click();
    await reads(part, "已定的调解");

    await b.reload();
    await reads(b, "When you are to come");
    await b.getByRole("link", { name: "I cannot come" }).click();
    await standsWell(b);
    await b.getByLabel("Why you cannot come").fill("孩子那天要看病");
    await b.getByRole("button", { name: "Ask for another time" }).click();
    await reads(b, "The mediator was told");
    await a.reload();
    expect(await a.getByText("看病").count()).toBe(0);

    await again();
    await reads(part, "孩子那天要看病");
    await part.getByRole("button", { name: "答复：不改期" }).click();
    await reads(part, "已答复不改期");
    await b.reload();
    await reads(b, "The answer: the time stays");

    await officer.goto("/desk/setup/rooms");
    await officer.locator(".room-week").waitFor();
    await standsWell(officer);
  });

  it("are arranged with care: one side comes first, they wait apart, and the mediators have a safety plan", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter, a } = await begun(officer, true);
    const part = (await openMediation(officer, matter)).locator(".time-part");
    await part.getByRole("button", { name: "Arrange it" }).click();
    const form = part.getByRole("form");
    await choose(form, "Who comes first", "A");
    await form.getByLabel(/Wait apart/).check();
    await standsWell(officer);
    await form.getByRole("button", { name: "Keep it" }).click();
    await reads(part, /comes 15 minutes before; waiting rooms apart/);
    await part.getByRole("button", { name: "Write a safety plan" }).click();
    await form.getByRole("button", { name: "Keep it" }).click();
    await reads(form, "Please fill in all four lines");
    for (const [label, words] of [
      [/who sits where/, "甲方靠门"],
      [/how each side leaves/, "甲方先走"],
      [/whom to call/, "值班室"],
      [/what ends the session/, "有人拍桌子"],
    ] as const)
      await form.getByLabel(label).fill(words);
    await form.getByRole("button", { name: "Keep it" }).click();
    await reads(part, "甲方先走");
    await reads(part.getByRole("link"), "Print the safety plan");

    await part.getByRole("button", { name: "Offer times" }).click();
    const ticks = form.locator(".free-times").getByRole("checkbox");
    await ticks.first().waitFor();
    for (const at of [0, 1]) await ticks.nth(at).check();
    await form.getByRole("button", { name: "Offer", exact: true }).click();
    await form.waitFor({ state: "detached" });
    await a.goto(`/m/${matter}/times`);
    await standsWell(a);
    await reads(a, /第[一二]调解室/);
    await a.goto(`/m/${matter}`);
    await standsWell(a);
  });

  it("stand in a week that keepers keep, by keyboard, and that fits a phone", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    await officer.goto("/desk/setup/rooms");
    await officer.getByRole("button", { name: "Add a room" }).press("Enter");
    const form = officer.getByRole("form");
    await form.getByRole("button", { name: "Save" }).press("Enter");
    await reads(form, "Please give a name, an address and opening hours.");
    await form.getByLabel("Name in Chinese").fill("临河调解室");
    await form.getByLabel("Address, as the parties read it").fill("临河路 8 号一楼");
    await standsWell(officer);
    await form.getByRole("button", { name: "Save" }).press("Enter");
    await form.waitFor({ state: "detached" });
    await reads(officer, "临河调解室");
    await officer.getByRole("button", { name: "Calendar of my sessions" }).press("Enter");
    const address = await officer.getByLabel("Calendar address").first().inputValue();
    const calendar = await (await officer.request.get(address)).text();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const phone = await product.desk("mediator.gu", { lang: "zh", width: "phone" });
    await phone.goto("/desk/setup/rooms");
    await reads(phone, "临河调解室");
    expect(await phone.getByRole("button", { name: "添加调解室" }).count()).toBe(0);
    await standsWell(phone);
  });
});
