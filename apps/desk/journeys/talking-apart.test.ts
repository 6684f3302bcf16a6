import type { MediationView } from "@maple/mediation";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, tell } from "./hands.ts";
import { filed, localTime, openMediation, smallPicture } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

/** A mediation that both sides agreed to, with the link of each. */
async function agreedToMediate(page: Page): Promise<{ matter: string; links: { A: string; B: string } }> {
  const { matter } = await filed(page, "楼上漏水，天花板坏了一片，两家见面就吵。");
  const me = await ask<{ id: string }>(page, "/api/me");
  const { committees } = await ask<{ committees: Array<{ id: string }> }>(page, "/api/grids");
  const act = async (path: string, body: object = {}) => {
    const { status, value } = await tell<{ path: string }>(page, `/api/matters/${matter}/${path}`, body);
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await act("begin-mediation", {
    committee: committees[0]?.id,
    mediators: [me.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力", phone: "10087654321" },
    ],
  });
  await act("mediation/give-notice");
  const { parties } = await ask<MediationView>(page, `/api/matters/${matter}/mediation`);
  const links = { A: "", B: "" };
  for (const { id, side } of parties) {
    await act("mediation/record-consent", { party: id, consent: "given" });
    links[side] = (await act("mediation/issue-link", { party: id })).path;
  }
  return { matter, links };
}

const phone = async (link: string): Promise<Page> => {
  const page = await product.visit({ width: "phone", scripts: false });
  await page.goto(link);
  await page.getByRole("link", { name: "进入隔空商谈" }).click();
  await reads(page, "现在到哪一步了");
  return page;
};
const day = (days: number) => localTime(days * 24 * 60).slice(0, 10);

describe("talking apart", () => {
  it("goes from a private draft over an offer and its counter to the draft of an agreement, on phones without scripts", async () => {
    const officer = await product.desk("officer.chen");
    const { matter, links } = await agreedToMediate(officer);
    const mediation = await openMediation(officer, matter);
    await mediation.getByRole("button", { name: "开通隔空商谈" }).click();
    await reads(mediation.locator(".talk"), "已开通，随时可写");
    await standsWell(officer);

    const a = await phone(links.A);
    await standsWell(a);
    await a.getByLabel("您想说的话").fill("天花板修好要两千，少一点也可以商量。");
    await a
      .getByLabel("照片、录音、单据")
      .setInputFiles({ name: "天花板.png", mimeType: "image/png", buffer: smallPicture });
    await a.getByRole("button", { name: "先存着，不发" }).click();
    await reads(a, "草稿已存好，还没有发出去");
    await standsWell(a);
    await officer.reload();
    await mediation.locator(".talk").waitFor();
    expect(await mediation.textContent()).not.toContain("少一点也可以商量");

    await a.getByRole("radio", { name: "只给调解员看" }).check();
    await a.getByRole("button", { name: "发出去" }).click();
    await reads(a, "已经发出去了");
    await reads(mediation.locator(".talk"), "少一点也可以商量");
    const b = await phone(links.B);
    expect(await b.textContent("body")).not.toContain("少一点也可以商量");

    await a.getByRole("link", { name: "提一个方案" }).click();
    await a.getByLabel("谁来做").first().selectOption({ label: "对方（钱大力）" });
    await a.getByLabel("多少元").first().fill("2000");
    await a.getByLabel("什么事").first().fill("天花板维修费");
    await a.getByLabel("什么时候之前").first().fill(day(20));
    await standsWell(a);
    await a.getByRole("button", { name: "提出这个方案" }).click();
    await reads(a, "方案已经提出");

    await b.reload();
    await reads(b, "现在请您答复");
    await standsWell(b);
    await b.getByRole("link", { name: "我另提一个方案" }).click();
    expect(await b.getByLabel("多少元").first().inputValue()).toBe("2,000");
    await b.getByLabel("多少元").first().fill("1500");
    await b.getByRole("button", { name: "提出这个方案" }).click();
    await reads(b, "方案已经提出");

    await a.reload();
    await reads(a, "1,500 元");
    await a.getByRole("button", { name: "接受这个方案" }).click();
    await reads(a, "您已接受这个方案");
    await reads(a, "没有签字之前，它还不算数");
    await standsWell(a);

    const talk = mediation.locator(".talk");
    await reads(talk, "双方都接受了一个方案");
    await standsWell(officer);
    await talk.getByRole("button", { name: "按它起草协议" }).click();
    const form = talk.getByRole("form", { name: "按它起草协议" });
    await form.getByLabel("纠纷的主要事实").fill("乙方卫生间漏水，甲方天花板受损。");
    await form.getByRole("button", { name: "按它起草协议" }).click();
    await reads(talk, "已按它起草协议");
    await reads(mediation, "乙方卫生间漏水，甲方天花板受损。");
    await reads(mediation, "1,500");
  });
});
