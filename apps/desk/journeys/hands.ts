import { randomUUID } from "node:crypto";
import { reads } from "@maple/platform/testing";
import type { Locator, Page } from "playwright-core";

type Where = Page | Locator;

const patience = 40;

/** Chooses in a drop-down list found by its label, by keyboard; `typed` narrows a long list first. */
export async function choose(
  where: Where,
  label: string | RegExp,
  option: string,
  typed?: string,
): Promise<void> {
  const box = where.getByRole("combobox", { name: label });
  const page = "page" in where ? where.page() : where;
  const at = page.locator(
    ".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active",
  );
  await box.click();
  if (typed) await box.fill(typed);
  await at.last().waitFor();
  for (let press = 0; press < patience; press++) {
    if ((await at.last().innerText()).includes(option)) return box.press("Enter");
    await box.press("ArrowDown");
  }
  throw new Error(`There is no choice ${option} under ${label}.`);
}

/** Moves with the tabulator key alone until the focus stands on something with this name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let press = 0; press < patience; press++) {
    const here = await page.evaluate<string>(nameOfFocus);
    if (typeof name === "string" ? here.includes(name) : name.test(here)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

// What a screen reader would call the focused thing, roughly: its label, else its own words.
const nameOfFocus = `(() => {
  const one = document.activeElement;
  if (one === document.body) return "";
  const labels = [...(one?.labels ?? [])].map((label) => label.textContent);
  return [one?.getAttribute("aria-label"), ...labels, one?.textContent].filter(Boolean).join(" ");
})()`;

/** Opens the menu of other acts of the matter on the screen and starts one. */
export async function startAct(page: Page, act: string): Promise<void> {
  await page
    .locator(".matter-acts")
    .getByRole("button", { name: /其他操作/ })
    .click();
  await page.locator(`.ant-dropdown:visible [data-act="${act}"]`).click();
}

/** Opens a matter at the desk and takes it up. */
export async function takeUp(page: Page, matter: string): Promise<void> {
  await openMatter(page, matter);
  await page.locator(".matter-acts").getByRole("button", { name: "受理", exact: true }).click();
  await stands(page, "办理中");
}

export async function openMatter(page: Page, matter: string): Promise<void> {
  await page.goto(`/desk/matters/${matter}`);
  await page.locator(".matter-marks").waitFor();
}

/** Parts that come later push down what stands below them: a press waits until nothing moves any more, as a hand would. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const height = () => document.documentElement.scrollHeight;
    const before = height();
    for (let looks = 0; looks < 3; looks++) {
      await new Promise((later) => setTimeout(later, 80));
      if (height() !== before) return false;
    }
    return true;
  });
}

/** The matter on the screen has come to this state. */
export async function stands(page: Page, state: string): Promise<void> {
  await reads(page.locator(".matter-marks .state"), state);
}

/** Sends a command with this browser's session, as a program or a curious person would. */
export async function tell<T = Record<string, unknown>>(
  page: Page,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; media: string; value: T }> {
  const answer = await page.request.post(path, {
    data: body,
    headers: { "command-id": randomUUID(), ...headers },
  });
  const text = await answer.text();
  return {
    status: answer.status(),
    media: answer.headers()["content-type"] ?? "",
    value: (text === "" ? null : JSON.parse(text)) as T,
  };
}

/** Files a matter in a grid of the old street, where officer.chen works, with this browser's session. */
export async function fileMatter(page: Page, story: string, headers: Record<string, string> = {}) {
  const { grids } = await ask<{ grids: GeoJSON.FeatureCollection }>(page, "/api/grids");
  const grid = grids.features.find((one) => JSON.stringify(one).includes("霜叶老街"))?.id;
  const body = { story, place: { way: "grid", grid }, naming: "anonymous", onBehalf: true };
  return tell<{ matter: string }>(page, "/api/matters", body, headers);
}

/** Asks a question with this browser's session. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Waits until the register shows what its address asks for; how many matters it says there are. */
export async function registerStands(page: Page): Promise<number> {
  return settledCount(page, page.locator(".register-table"), ".ant-table-title", /(\d+) (?:件|matter)/);
}

/** How many lines the list behind a figure says it has; on one page it must have as many. */
export async function linesBehind(page: Page, name: string): Promise<number> {
  const list = page.locator(".figure-list").filter({ hasText: name });
  const total = await settledCount(page, list, "h2", /[:：] ?(\d+)/);
  const lines = await list.locator("tbody .ant-table-row").count();
  if (lines !== Math.min(total, pageSize)) throw new Error(`${name}: ${total} said, ${lines} lines shown`);
  return total;
}

const pageSize = 50;

/** The number that a list says, once it has come and nothing is being asked any more. */
async function settledCount(page: Page, list: Locator, where: string, number: RegExp): Promise<number> {
  await list.locator(where).first().waitFor();
  await page.waitForLoadState("domcontentloaded");
  await list.locator(".ant-spin-spinning").waitFor({ state: "detached" });
  await list.locator(".ant-table-row, .ant-empty").first().waitFor();
  return Number(number.exec(await list.locator(where).first().innerText())?.[1]);
}

/** Signs in over a page whose session has ended, and waits until the page is free again. */
export async function signInOver(page: Page, username: string, password: string): Promise<void> {
  const over = page.locator(".sign-in-over");
  await over.locator('input[name="username"]').fill(username);
  await over.locator('input[name="password"]').fill(password);
  await over.locator('input[name="password"]').press("Enter");
  await over.waitFor({ state: "detached" });
}
