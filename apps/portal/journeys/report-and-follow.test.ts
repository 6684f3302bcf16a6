import { type JourneyProduct, journeyProduct, reads, standsWell, type Width } from "@maple/platform/testing";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak, report, sendReport, tellUntilCheck } from "./resident.ts";

let product: JourneyProduct;
let photo: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  product = await journeyProduct();
  photo = {
    name: "天花板.jpg",
    mimeType: "image/jpeg",
    buffer: await sharp({ create: { width: 1200, height: 900, channels: 3, background: "#C9B8A0" } })
      .jpeg()
      .toBuffer(),
  };
});
afterAll(() => product?.stop());

describe("a resident with a phone", () => {
  it.each<{ width: Width; scripts: boolean }>([
    { width: "phone", scripts: true },
    { width: "phone", scripts: false },
    { width: "desk", scripts: true },
  ])(
    "tells what happened with a photo and takes a receipt home ($width, scripts: $scripts)",
    async ({ width, scripts }) => {
      const page = await product.visit({ width, scripts });
      await page.goto("/");
      await page.getByRole("link", { name: "反映一件事" }).first().click();
      await tellUntilCheck(page, {
        story: `${leak}（${width}${scripts}）`,
        photos: [photo],
        look: standsWell,
      });
      await reads(page, "天花板.jpg");
      const { code } = await sendReport(page);
      expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
      expect(await page.locator(".receipt-qr svg").isVisible()).toBe(true);
      await reads(page, "霜叶里警务室");
      await standsWell(page);
      await page.getByRole("link", { name: "查看这件事的进度" }).click();
      await reads(page, "待受理");
      await reads(page, "现在由谁办");
      await standsWell(page);
    },
  );

  it("tells it in English as well", async () => {
    const page = await product.visit({ width: "phone", lang: "en" });
    await page.goto("/report");
    await page
      .getByLabel("What happened")
      .fill("The tyre shop below works until midnight and we cannot sleep.");
    await page.getByRole("button", { name: "Continue" }).click();
    await reads(page, "Where did it happen?");
    await standsWell(page);
  });

  it("is told to call 110 before anything else when the words speak of danger", async () => {
    const page = await product.visit({ width: "phone" });
    await page.goto("/report");
    await page.getByLabel("事情经过").fill("邻居拿着菜刀在楼道里砍门，还说要杀人，我们不敢出门。");
    await page.getByRole("button", { name: "继续", exact: true }).click();
    await reads(page, "请先报警：110");
    expect(await page.getByRole("link", { name: "拨打 110" }).getAttribute("href")).toBe("tel:110");
    await standsWell(page);
    await page.getByRole("button", { name: "已经报警，或现在没有危险，继续" }).click();
    await reads(page, "事情发生在哪里？");
  });

  it("is offered a similar matter nearby and may follow that one instead", async () => {
    const first = await product.visit({ width: "phone" });
    await report(first, {
      story: "巷口修车铺半夜还在敲打，吵得一条巷子睡不着，老人孩子都受不了。",
      grid: "霜叶老街",
    });
    const page = await product.visit({ width: "phone" });
    await page.goto("/report");
    await page.getByLabel("事情经过").fill("修车铺夜里一直敲敲打打，吵得睡不着觉。");
    for (const [seen, act] of [
      [
        "事情发生在哪里？",
        async () => {
          await page.getByLabel("在哪个社区、村？").selectOption({ label: "霜叶里社区" });
        },
      ],
      ["的哪一片？", () => page.getByLabel("霜叶老街").check()],
      ["这是哪一类事？", async () => undefined],
      ["有照片或录音吗？", async () => undefined],
      ["怎么称呼您？", () => page.getByLabel("匿名").check()],
    ] as const) {
      await page.getByRole("button", { name: "继续", exact: true }).click();
      await reads(page, seen);
      await act();
    }
    await page.getByRole("button", { name: "继续", exact: true }).click();
    await reads(page, "附近已经有人反映过类似的事");
    await standsWell(page);
    await page.getByRole("button", { name: "是同一件事，关注它" }).first().click();
    await reads(page, "已经记下：您也关注这件事");
  });

  it.each([{ scripts: true }, { scripts: false }])(
    "keeps what was typed when something is missing, and says what (scripts: $scripts)",
    async ({ scripts }) => {
      const page = await product.visit({ width: "phone", scripts });
      const goOn = () => page.getByRole("button", { name: "继续", exact: true }).click();
      await page.goto("/report");
      await page.getByLabel("事情经过").fill("漏水");
      await goOn();
      await reads(page, "有 1 处需要改正");
      expect(await page.getByLabel("事情经过").inputValue()).toBe("漏水");
      await standsWell(page);
      await page.getByLabel("事情经过").fill("楼上漏水，天花板湿了一片。");
      await goOn();
      await reads(page, "事情发生在哪里？");
      await page.getByLabel("地点或附近的标志").fill("老街 3 幢 2 单元");
      for (const seen of ["的哪一片？", "这是哪一类事？", "有照片或录音吗？", "怎么称呼您？"]) {
        if (seen === "的哪一片？")
          await page.getByLabel("在哪个社区、村？").selectOption({ label: "霜叶里社区" });
        if (seen === "这是哪一类事？") await page.getByLabel("霜叶老街").check();
        await goOn();
        await reads(page, seen);
      }
      await page.getByRole("radio").first().check();
      await page.getByLabel("姓名", { exact: true }).fill("赵小兰");
      await page.getByLabel("电话").fill("12345");
      await goOn();
      await reads(page, "有 1 处需要改正");
      expect(await page.getByRole("radio").first().isChecked()).toBe(true);
      expect(await page.getByLabel("姓名", { exact: true }).inputValue()).toBe("赵小兰");
      expect(await page.getByLabel("电话").inputValue()).toBe("12345");
      await standsWell(page);
      await page.goto(`/report/where${new URL(page.url()).search}`);
      expect(await page.getByLabel("地点或附近的标志").inputValue()).toBe("老街 3 幢 2 单元");
    },
  );
});

describe("following a matter", () => {
  it("opens with code and telephone from any device, and slows down whoever guesses", async () => {
    const teller = await product.visit({ width: "phone" });
    const { code } = await report(teller, { story: `${leak}（查询）`, phone: "10012349999" });
    const page = await product.visit({ width: "phone", scripts: false });
    await page.goto("/track");
    await standsWell(page);
    await page.getByLabel("编号").fill(code.toLowerCase().replace("-", " "));
    await page.getByLabel("当时留的电话").fill("100 1234 9999");
    await page.getByRole("button", { name: "查看" }).click();
    await reads(page, "待受理");

    const guesser = await product.visit({ width: "phone" });
    await guesser.goto("/track");
    const answers: string[] = [];
    for (let guess = 0; guess < 9; guess++) {
      await guesser.getByLabel("编号").fill(guess % 2 === 0 ? code : "AAAA-2222");
      await guesser.getByLabel("当时留的电话").fill("10000000000");
      await Promise.all([
        guesser.waitForResponse((response) => response.url().endsWith("/track")),
        guesser.getByRole("button", { name: "查看" }).click(),
      ]);
      await guesser.locator("#error-summary").waitFor();
      answers.push(await guesser.locator("#error-summary").innerText());
    }
    // A right code with a wrong telephone is answered like a code that does not exist.
    expect(new Set(answers.slice(0, 8)).size).toBe(1);
    expect(answers[8]).not.toBe(answers[0]);
    await guesser.getByLabel("编号").fill(code);
    await guesser.getByLabel("当时留的电话").fill("10012349999");
    await guesser.getByRole("button", { name: "查看" }).click();
    await guesser.locator("#error-summary").waitFor();
  });

  it("asks whether it is solved, reopens it when it is not, and takes a rating with thanks", async () => {
    const teller = await product.visit({ width: "phone" });
    const { matter } = await report(teller, { story: `${leak}（重新办理）` });
    const officer = await product.desk("officer.chen");
    const settle = async () => {
      await officer.goto(`/desk/matters/${matter}`);
      const accept = officer.getByRole("button", { name: "受理", exact: true });
      await officer.locator(".matter-acts button").first().waitFor();
      if (await accept.isVisible()) await accept.click();
      await reads(officer.locator(".matter-marks"), "办理中");
      await officer.getByRole("button", { name: /其他操作/ }).click();
      await officer.locator('[data-act="settle"]').click();
      await officer.getByLabel(/^结果/).fill("楼上换了防水，天花板由楼上出钱修补。");
      await officer.getByRole("button", { name: "登记化解结果" }).click();
      await reads(officer.locator(".matter-marks"), "已化解，待双方确认");
    };
    await settle();

    await teller.goto(`/m/${matter}`);
    await reads(teller, "这件事解决了吗？");
    await standsWell(teller);
    await teller.getByRole("link", { name: "没有解决，请重新办理" }).click();
    await teller.getByLabel("哪里没有解决？").fill("昨天晚上又开始漏了。");
    await standsWell(teller);
    await teller.getByRole("button", { name: "请求重新办理" }).click();
    await reads(teller, "已重新办理");
    await reads(teller, "办理中");

    await settle();
    await teller.goto(`/m/${matter}`);
    await teller.getByRole("link", { name: "这件事解决了吗？" }).first().click();
    await teller.getByLabel("已经解决").check();
    await standsWell(teller);
    await teller.getByRole("button", { name: "发送回答" }).click();
    await reads(teller, "谢谢，您的回答已经记下。");
    await teller.getByRole("link", { name: "您对这次办理满意吗？" }).first().click();
    await teller.getByLabel("5 很满意").check();
    await teller.getByLabel("我想谢谢办理的人").check();
    await standsWell(teller);
    await teller.getByRole("button", { name: "提交评价" }).click();
    await reads(teller, "谢谢您的评价。");
  });
});
