import { reads } from "@maple/platform/testing";
import type { Page } from "playwright-core";

/** What a resident of the demonstration county tells. The community is one that officer.chen answers for. */
export interface Telling {
  story: string;
  area?: string;
  grid?: string;
  placeWords?: string;
  name?: string;
  phone?: string;
  /** Photos to attach. */
  photos?: Array<{ name: string; mimeType: string; buffer: Buffer }>;
  /** Called on every page on the way. */
  look?(page: Page): Promise<void>;
}

export const leak =
  "楼上302的卫生间一直往下漏水，把我家客厅的天花板泡坏了，墙皮也掉了。找了三次，都说不是他家的事。";

const goOn = (page: Page) => page.getByRole("button", { name: "继续", exact: true }).click();

/** From the first page to the one that shows everything once more. Offers of similar matters are passed by. */
export async function tellUntilCheck(page: Page, told: Telling): Promise<void> {
  const look = told.look ?? (async () => undefined);
  await page.goto("/report");
  await look(page);
  await page.getByLabel("事情经过").fill(told.story);
  await goOn(page);
  await reads(page, "事情发生在哪里？");
  await look(page);
  await page.getByLabel("地点或附近的标志").fill(told.placeWords ?? "老街 3 幢 2 单元");
  await page.getByLabel("在哪个社区、村？").selectOption({ label: told.area ?? "霜叶里社区" });
  await goOn(page);
  await reads(page, "的哪一片？");
  await look(page);
  await page
    .getByLabel(told.grid ?? "霜叶老街", { exact: false })
    .first()
    .check();
  await goOn(page);
  await reads(page, "这是哪一类事？");
  await look(page);
  await goOn(page);
  await reads(page, "有照片或录音吗？");
  await look(page);
  if (told.photos) await attach(page, told.photos);
  await goOn(page);
  await reads(page, "怎么称呼您？");
  await look(page);
  await page.getByLabel("告诉对方我是谁").or(page.getByRole("radio").first()).first().check();
  await page.getByLabel("姓名", { exact: true }).fill(told.name ?? "赵小兰");
  await page.getByLabel("电话").fill(told.phone ?? "10012345678");
  await goOn(page);
  await page
    .locator("h1")
    .filter({ hasText: /请核对|附近已经有人/ })
    .waitFor();
  if (await page.getByText("附近已经有人反映过类似的事").isVisible()) {
    await look(page);
    await page
      .getByRole("button", { name: "不是，继续反映我的事" })
      .or(page.getByRole("link", { name: "不是，继续反映我的事" }))
      .click();
    await reads(page, "请核对，再发送");
  }
  await look(page);
}

/** With scripts a photo is sent as soon as it is chosen; without them a button sends it. */
async function attach(page: Page, photos: NonNullable<Telling["photos"]>): Promise<void> {
  await page.locator("input#files").setInputFiles(photos);
  const button = page.getByRole("button", { name: "上传所选文件" });
  if (await button.isVisible()) {
    await button.click();
    await reads(page, `已收到 ${photos.length} 个文件`);
  } else {
    for (const photo of photos) await reads(page, `✓ ${photo.name}`);
  }
}

/** Sends the report and stands on its receipt. */
export async function sendReport(page: Page): Promise<{ code: string; matter: string }> {
  await page.getByRole("button", { name: "发送", exact: true }).click();
  await reads(page, "我们收到了");
  const code = (await page.locator(".code").innerText()).trim();
  return { code, matter: new URL(page.url()).pathname.split("/").at(-1) ?? "" };
}

/** Everything at once: a matter on file, told by a resident. */
export async function report(page: Page, told: Telling): Promise<{ code: string; matter: string }> {
  await tellUntilCheck(page, told);
  return sendReport(page);
}
