import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

/** Who looks: somebody without a key, the holder of a link (by its name on the stage), or a member of staff by username. */
export type Viewer = { guest: true } | { link: keyof Stage["links"] } | { staff: string };

/** One screen of the product: who sees it, where it is, and how to recognise that it stands. */
export interface Screen {
  /** Name of the picture; begins with the room it is in. */
  name: string;
  as: Viewer;
  at(stage: Stage): string;
  /** A selector that is on the page once it has come. */
  ready: string;
  /** What is pressed or typed before the picture; it waits for what it brings about. */
  reach?(page: Page): Promise<void>;
  /** A field that takes the sealed paper, and what comes once it was sent. */
  file?: { field: string; brings: string };
  /** Only what fits the window, for what floats over a page. */
  windowOnly?: boolean;
}

export const guest: Viewer = { guest: true };
export const link = (name: keyof Stage["links"]): Viewer => ({ link: name });
export const staff = (username: string): Viewer => ({ staff: username });

/** Presses something and waits for what it brings. */
export const press =
  (what: string, brings: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(what).filter({ visible: true }).first().click();
    await page.locator(brings).filter({ visible: true }).first().waitFor();
  };
