import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { inject, onTestFailed } from "vitest";
import type { RunningProduct } from "../../apps/server/shots/running.ts";
import { journeyMatters } from "./prepared-product.ts";

/** The two widths at which everything is tried: a phone in the hand, and a desk. */
export const widths = {
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
} as const;
export type Width = keyof typeof widths;

export interface Visit {
  width: Width;
  lang?: "zh" | "en";
  /** False: the browser runs no scripts at all. */
  scripts?: boolean;
}

/** A whole product and a browser for the journeys of one test file. After `later`, whoever visits has its clock too. */
export interface JourneyProduct extends RunningProduct {
  browser: Browser;
  /** Somebody comes with a browser of their own: no cookies yet, an address of their own. */
  visit(how: Visit): Promise<Page>;
  /** A member of staff, signed in at the desk. */
  desk(username: string, how?: Partial<Visit>): Promise<Page>;
}

const patienceMs = 20_000;

export async function journeyProduct(): Promise<JourneyProduct> {
  // Loaded here, so that a test without a browser never waits for one.
  const { openChromium } = await import("../../apps/server/shots/chromium.ts");
  const { runProduct } = await import("../../apps/server/shots/running.ts");
  const browser = await openChromium();
  const prepared = { matters: journeyMatters, from: inject("preparedProduct") };
  const product = await runProduct(prepared).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const open: BrowserContext[] = [];
  let visitors = 0;
  const visit = async ({ width, lang = "zh", scripts = true }: Visit): Promise<Page> => {
    visitors += 1;
    const context = await browser.newContext({
      baseURL: product.url,
      viewport: widths[width],
      locale: lang === "zh" ? "zh-CN" : "en-GB",
      timezoneId: "Asia/Shanghai",
      javaScriptEnabled: scripts,
      reducedMotion: "reduce",
      acceptDownloads: true,
      ...(width === "phone" ? { hasTouch: true, isMobile: true } : {}),
      // The limits count by address; people have one each.
      extraHTTPHeaders: { "x-forwarded-for": `10.20.${visitors >> 8}.${visitors & 255}` },
    });
    context.setDefaultTimeout(patienceMs);
    const clock = product.clock();
    if (clock) await context.addInitScript(clock);
    open.push(context);
    const page = await context.newPage();
    if (!scripts) scriptless.add(page);
    pictureWhenFailed(open);
    return page;
  };
  return {
    ...product,
    browser,
    visit,
    desk: async (username, how = {}) => {
      const page = await visit({ width: "desk", ...how });
      await signIn(page, username, product.password).catch(async (fault) => {
        await picture(open, `sign in ${username}`);
        throw fault;
      });
      return page;
    },
    stop: async () => {
      for (const context of open) await context.close();
      await browser.close();
      await product.stop();
    },
  };
}

/** A test that fails leaves a picture of every page that is open, and says where. */
function pictureWhenFailed(open: readonly BrowserContext[]): void {
  try {
    onTestFailed(({ task }) => picture(open, task.name));
  } catch {
    // Opened outside a test, for all tests of the file.
  }
}

async function picture(open: readonly BrowserContext[], what: string): Promise<void> {
  const folder = join(tmpdir(), "maple-journeys");
  mkdirSync(folder, { recursive: true });
  const name = what.replaceAll(/[^\w]+/g, "-").slice(0, 60);
  for (const [at, page] of open.flatMap((context) => context.pages()).entries()) {
    const path = join(folder, `${name}-${at}.png`);
    await page.screenshot({ path, timeout: 5000 }).catch(() => null);
    console.error(`${page.url()} looked like ${path}`);
  }
}

/** Signs in at the desk as a person does and waits until the first page of work stands. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/desk/");
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press("Enter");
  await page.locator(".top-bar").waitFor();
}

/** Waits until somebody would read these words on the page. */
export async function reads(page: Page | Locator, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

// The accessibility engine is a script itself; where none runs, the same page is looked at in a browser that runs them.
const scriptless = new WeakSet<Page>();

const toTheTop = `{
  globalThis.mapleScrolled = [...document.querySelectorAll("*")].flatMap((one) =>
    one.scrollTop > 0 ? [[one, one.scrollTop]] : []);
  for (const [one] of mapleScrolled) one.scrollTop = 0;
}`;

/** @throws Error naming each serious or critical fault that the accessibility engine finds on the page. */
async function usableByAll(page: Page): Promise<void> {
  if (scriptless.has(page)) return;
  const { axeOn, isGrave } = await import("../../apps/server/shots/axe.ts");
  // What has been scrolled under a head that stands still is not hidden from anybody.
  await page.evaluate(toTheTop);
  const grave = (await axeOn(page)).filter(isGrave);
  await page.evaluate("mapleScrolled.forEach(([one, at]) => { one.scrollTop = at; })");
  if (grave.length > 0) {
    const lines = grave.map(
      (one) => `${one.impact} ${one.rule}: ${one.help}\n    ${one.where.join("\n    ")}`,
    );
    throw new Error(`${page.url()} shuts people out:\n  ${lines.join("\n  ")}`);
  }
}

/** A screen as it must stand for everyone: usable without sight, and no wider than the screen. */
export async function standsWell(page: Page): Promise<void> {
  await usableByAll(page);
  await fitsWidth(page);
}

/** Nothing stands beyond the right edge: a phone never scrolls sideways. */
async function fitsWidth(page: Page): Promise<void> {
  const over = (await page.evaluate("document.documentElement.scrollWidth - innerWidth")) as number;
  if (over > 1) throw new Error(`${page.url()} is ${over} px wider than the screen.`);
}
