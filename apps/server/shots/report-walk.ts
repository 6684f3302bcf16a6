import type { Page } from "playwright-core";
import { stories } from "./stories.ts";

/** The pages of a report that a story of a quiet kind passes, in their order. */
const answers: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "/report": (page) => page.locator('textarea[name="story"]').fill(stories.leak.story),
  "/report/where": async (page) => {
    await page.locator('input[name="placeWords"]').fill(stories.leak.placeWords);
    await page.locator('select[name="area"]').selectOption({ label: await areaLabel(page) });
  },
  "/report/grid": (page) => page.locator('input[name="grid"]').nth(1).check(),
  "/report/category": async () => undefined,
  "/report/files": async () => undefined,
  "/report/about": async (page) => {
    await page.locator('input[name="naming"][value="named"]').check();
    await page.locator('input[name="name"]').fill("赵小兰");
    await page.locator('input[name="phone"]').fill("10012345678");
  },
  "/report/nearby": async () => undefined,
};

/** The community of officer.chen, by its name in the page's language. */
async function areaLabel(page: Page): Promise<string> {
  const labels = await page.locator('select[name="area"] option').allInnerTexts();
  return labels.find((label) => /霜叶里|Shuangyeli/i.test(label)) ?? labels.at(-1) ?? "";
}

/** Goes through the report as somebody would who answers what is asked, and stops on the page wanted. */
export const reportUntil =
  (wanted: string) =>
  async (page: Page): Promise<void> => {
    for (;;) {
      const { pathname } = new URL(page.url());
      if (pathname === wanted) return;
      const answer = answers[pathname];
      if (!answer) throw new Error(`${wanted} never came; the report stands at ${pathname}.`);
      await answer(page);
      await sendStep(page);
    }
  };

/** Sends the page's form and waits for the next page. */
export async function sendStep(page: Page): Promise<void> {
  const button = page.locator('form[action^="/report"] button.button-main').filter({ visible: true }).last();
  await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  await page.locator("h1").waitFor();
}
