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

const plainDay = (date: string) => {
  const [year = 0, month = 0, of = 0] = date.split("-").map(Number);
  return `${date.startsWith(day(0).slice(0, 4)) ? "" : `${year}年`}${month}月${of}日`;
};

/** The smallest WebM that holds sound alone: its head and the name of the codec. */
const smallSound = Buffer.concat([
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
  Buffer.from("webm"),
  Buffer.from([0x86, 0x86]),
  Buffer.from("A_OPUS"),
  Buffer.alloc(20),
]);

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
    await a.getByLabel("照片、视频、录音、单据").setInputFiles([
      { name: "天花板.png", mimeType: "image/png", buffer: smallPicture },
      { name: "我说的.webm", mimeType: "audio/webm", buffer: smallSound },
    ]);
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
    // What somebody says instead of writing is heard where it stands.
    for (const page of [a, mediation.locator(".talk")])
      await page.locator("audio[aria-label='播放 我说的.webm']").waitFor();
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

    await mediation.getByRole("button", { name: "定稿，送各方签字" }).click();
    const signatures = mediation.locator(".signatures");
    await reads(signatures, "还没有核对是否看明白");
    await a.goto(`/m/${matter}/agreement`);
    await reads(a, "您还没有核对。直接签字，就记为您自己决定不核对。");
    await standsWell(a);
    await a.getByRole("link", { name: "去答几个小问题" }).click();
    await reads(a, "不是考试，不打分");
    await standsWell(a);
    await a.getByRole("group", { name: "由谁付钱" }).getByRole("radio", { name: "对方" }).check();
    await a.getByRole("radio", { name: "3,000 元" }).check();
    await a.getByRole("group", { name: "最晚是哪一天" }).getByRole("radio").first().check();
    await a.getByRole("radio", { name: "另一方可以去法院要求履行" }).check();
    await a.getByRole("radio", { name: "可以不签，谁也不能勉强" }).check();
    await a.getByRole("button", { name: "答好了" }).click();
    await reads(a, "有的地方还要再看看");
    await reads(a, "对方最晚");
    await standsWell(a);
    await a.getByRole("radio", { name: "1,500 元" }).check();
    const when = a.getByRole("group", { name: "最晚是哪一天" });
    if ((await when.count()) > 0)
      await when.getByRole("radio", { name: plainDay(day(20)), exact: true }).check();
    await a.getByRole("button", { name: "答好了" }).click();
    await reads(a, "都看明白了，可以签字了");
    await reads(a, "多少钱");

    await b.goto(`/m/${matter}/understood`);
    await b.getByRole("button", { name: "我自己决定，不用问了" }).click();
    await reads(b, "记下了：您自己决定不核对");
    await reads(signatures, "已核对，看明白了");
    await reads(signatures, "当事人自己决定不核对");
    await signatures.getByRole("button", { name: "当面核对是否看明白" }).click();
    await signatures.locator(".act-panel").waitFor();
    await standsWell(officer);
  });
});
