import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type AxeFinding, axeOn } from "./axe.ts";
import type { Screen, Viewer } from "./screen.ts";
import type { Stage } from "./stage.ts";

export const shotWidths = { 390: { width: 390, height: 844 }, 1440: { width: 1440, height: 900 } } as const;
export const shotLangs = ["zh", "en"] as const;

export interface Shot {
  /** The picture's name without its ending: screen, width, language. */
  name: string;
  findings: AxeFinding[];
  /** Pixels that stand beyond the right edge. */
  over: number;
  /** Why there is no picture. */
  fault: string | null;
}

const patienceMs = 15_000;
/** A desk page is drawn as long as what it holds, up to this. */
const tallest = 3200;

/** Walks the screens at both widths in both languages, one picture each, and tells of each as it is done. */
export async function walk(given: {
  /** Opens a browser whose own controls speak this language. */
  open(lang: "zh" | "en"): Promise<Browser>;
  url: string;
  stage: Stage;
  screens: readonly Screen[];
  folder: string;
  /** Only these of the languages and widths; all when left out. */
  langs?: readonly string[];
  widths?: readonly string[];
  told(shot: Shot): void;
}): Promise<Shot[]> {
  const { open, url, stage, screens, folder, told } = given;
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  let visitors = 0;
  const wanted = (all: readonly string[] | undefined, one: string) => !all?.length || all.includes(one);
  for (const lang of shotLangs.filter((one) => wanted(given.langs, one))) {
    const browser = await open(lang);
    for (const [width, viewport] of Object.entries(shotWidths).filter(([one]) => wanted(given.widths, one))) {
      for (const [viewer, own] of byViewer(screens)) {
        visitors += 1;
        const context = await browser.newContext({
          baseURL: url,
          viewport,
          locale: lang === "zh" ? "zh-CN" : "en-GB",
          timezoneId: "Asia/Shanghai",
          reducedMotion: "reduce",
          ...(viewport.width < 800 ? { hasTouch: true, isMobile: true } : {}),
          // The limits count by address; people have one each.
          extraHTTPHeaders: { "x-forwarded-for": `10.30.${visitors >> 8}.${visitors & 255}` },
        });
        context.setDefaultTimeout(patienceMs);
        await enter(context, url, viewer, stage, lang);
        for (const screen of own) {
          const shot = await shoot(context, screen, stage, {
            folder,
            name: `${screen.name}.${width}.${lang}`,
            viewport,
          });
          shots.push(shot);
          told(shot);
        }
        await context.close();
      }
    }
    await browser.close();
  }
  return shots;
}

/** One browser for all screens of the same person. */
function byViewer(screens: readonly Screen[]): Array<[Viewer, Screen[]]> {
  const groups = new Map<string, [Viewer, Screen[]]>();
  for (const screen of screens) {
    const key = JSON.stringify(screen.as);
    const group = groups.get(key) ?? [screen.as, []];
    group[1].push(screen);
    groups.set(key, group);
  }
  return [...groups.values()];
}

async function enter(
  context: BrowserContext,
  url: string,
  viewer: Viewer,
  stage: Stage,
  lang: string,
): Promise<void> {
  await context.addCookies([{ name: "maple_lang", value: lang, url }]);
  if ("staff" in viewer) {
    const username = viewer.staff === "grid worker" ? stage.gridWorker : viewer.staff;
    await context.addCookies([{ name: "maple_session", value: await stage.sessionOf(username), url }]);
  }
  if ("link" in viewer) {
    const page = await context.newPage();
    await page.goto(stage.links[viewer.link]);
    await page.close();
  }
}

async function shoot(
  context: BrowserContext,
  screen: Screen,
  stage: Stage,
  to: { folder: string; name: string; viewport: { width: number; height: number } },
): Promise<Shot> {
  const page = await context.newPage();
  const shot: Shot = { name: to.name, findings: [], over: 0, fault: null };
  try {
    await page.goto(screen.at(stage));
    await page.locator(screen.ready).filter({ visible: true }).first().waitFor();
    if (screen.file) {
      await page
        .locator(screen.file.field)
        .setInputFiles({ name: "协议书.pdf", mimeType: "application/pdf", buffer: stage.paper });
      await page.locator(`form:has(${screen.file.field}) button`).click();
      await page.locator(screen.file.brings).first().waitFor();
    }
    if (screen.reach) {
      await stands(page);
      await screen.reach(page);
    }
    await stands(page);
    shot.over = Math.max(
      0,
      (await page.evaluate("document.documentElement.scrollWidth - innerWidth")) as number,
    );
    shot.findings = await axeOn(page);
    if (!screen.windowOnly) await grow(page, to.viewport);
    await page.screenshot({ path: join(to.folder, `${to.name}.png`), fullPage: !screen.windowOnly });
  } catch (error) {
    shot.fault = (error as Error).message.split("\n")[0] ?? "unknown";
    await page.screenshot({ path: join(to.folder, `${to.name}.broken.png`) }).catch(() => undefined);
  } finally {
    await page.close();
  }
  return shot;
}

/** Nothing is on its way any more: no shape of something to come, no picture or face still loading. */
async function stands(page: Page): Promise<void> {
  const until = Date.now() + patienceMs;
  // Asked again and again from outside: the page's own policy lets nobody hand it text to run.
  while (!(await page.evaluate<boolean>(nothingComes))) {
    if (Date.now() > until) throw new Error("Something on the page never came to an end.");
    await page.waitForTimeout(60);
  }
}

const nothingComes = `document.querySelectorAll(".ant-skeleton, .ant-spin-spinning, [aria-busy='true']").length === 0 &&
  [...document.images].every((one) => one.complete || one.loading === "lazy") && document.fonts.status === "loaded"`;

/** Pages that scroll inside themselves are given the height that shows all of them. */
async function grow(page: Page, viewport: { width: number; height: number }): Promise<void> {
  const more = (await page.evaluate(
    `Math.max(0, ...[...document.querySelectorAll("main > .page, .matter, .worklist:not(.compact) .worklist-body")].map((one) => one.scrollHeight - one.clientHeight))`,
  )) as number;
  if (more > 0)
    await page.setViewportSize({ width: viewport.width, height: Math.min(tallest, viewport.height + more) });
}
