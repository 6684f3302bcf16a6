import { reportUntil, sendStep } from "./report-walk.ts";
import { guest, link, type Screen } from "./screen.ts";

const report = (step: string, also?: Screen["reach"]): Screen => ({
  name: `portal-report-${step}`,
  as: guest,
  at: () => "/report",
  ready: "h1",
  reach: async (page) => {
    await reportUntil(step === "story" ? "/report" : `/report/${step}`)(page);
    await also?.(page);
  },
});

const typed = (name: string, text: string, brings: string, step = "/report"): Screen => ({
  name: `portal-report-${name}`,
  as: guest,
  at: () => step,
  ready: 'textarea[name="story"]',
  reach: async (page) => {
    await page.locator('textarea[name="story"]').fill(text);
    await sendStep(page);
    await page.locator(brings).waitFor();
  },
});

/** What anyone sees without a key, and the way of a report. */
export const residentScreens: readonly Screen[] = [
  { name: "portal-home", as: guest, at: () => "/", ready: "h1" },
  { name: "portal-guides", as: guest, at: () => "/guide", ready: "h1" },
  { name: "portal-guide", as: guest, at: () => "/guide/02", ready: "h1" },
  { name: "portal-clocks", as: guest, at: () => "/clocks", ready: "h1" },
  report("story"),
  typed("story-fault", "", "#error-summary"),
  typed("danger", "邻居拿着菜刀在楼道里砍门，还说要杀人，我们不敢出门。", 'a[href="tel:110"]'),
  report("where"),
  report("grid"),
  report("category"),
  report("files"),
  report("about"),
  {
    ...report("about", async (page) => {
      await sendStep(page);
      await page.locator("#error-summary").waitFor();
    }),
    name: "portal-report-about-fault",
  },
  report("nearby"),
  report("check"),
  { name: "portal-track", as: guest, at: () => "/track", ready: "h1" },
  {
    name: "portal-track-fault",
    as: guest,
    at: () => "/track",
    ready: "h1",
    reach: async (page) => {
      await page.locator('input[name="code"]').fill("AAAA-2222");
      await page.locator('input[name="phone"]').fill("10000000000");
      await page.locator('form[action="/track"] button').click();
      await page.locator("#error-summary").waitFor();
    },
  },
  { name: "portal-track-mine", as: link("reporter"), at: () => "/track", ready: "h1" },
  { name: "portal-privacy", as: guest, at: () => "/about-privacy", ready: "h1" },
  { name: "portal-ledger", as: guest, at: () => "/ledger", ready: "h1" },
  { name: "portal-grid-card", as: guest, at: (stage) => `/grid/${stage.grid}`, ready: "h1" },
  { name: "portal-room-poster", as: guest, at: (stage) => `/room/${stage.room}`, ready: "h1" },
  { name: "portal-proof", as: guest, at: () => "/p/check", ready: "h1" },
  {
    name: "portal-proof-genuine",
    as: guest,
    at: () => "/p/check",
    ready: "h1",
    file: { field: 'input[type="file"]', brings: ".note" },
  },
  { name: "portal-proof-false", as: guest, at: () => "/p/abc.def", ready: "h1" },
  { name: "portal-not-found", as: guest, at: () => "/nowhere", ready: "h1" },
  { name: "portal-problem", as: guest, at: () => "/problems/notice-first", ready: "h1" },
  {
    name: "portal-receipt",
    as: link("reporter"),
    at: (stage) => `/receipt/${stage.matters.reported}`,
    ready: ".code",
  },
];
