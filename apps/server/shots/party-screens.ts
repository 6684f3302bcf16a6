import { drawName } from "./draw-name.ts";
import { link, type Screen, type Viewer } from "./screen.ts";
import type { Stage } from "./stage.ts";

const of = (
  name: string,
  as: Viewer,
  matter: keyof Stage["matters"],
  page = "",
  more: Partial<Screen> = {},
): Screen => ({
  name: `portal-${name}`,
  as,
  at: (stage) => `/m/${stage.matters[matter]}${page}`,
  ready: "h1",
  ...more,
});

/** What holders of a link see: who reported, and both sides of a mediation. */
export const partyScreens: readonly Screen[] = [
  of("matter-reported", link("reporter"), "reported"),
  of("matter-accepted", link("told"), "accepted"),
  of("matter-invited", link("invited"), "begun"),
  of("matter-talking", link("talking"), "talking"),
  of("talk", link("talking"), "talking", "/talk"),
  of("talk-offer", link("talking"), "talking", "/talk/offer"),
  of("matter-to-sign", link("signer"), "offered"),
  of("matter-in-force", link("performing"), "inForce"),
  of("matter-settled", link("solved"), "settled"),
  of("readings", link("told"), "accepted", "/readings"),
  of("notice", link("invited"), "begun", "/notice"),
  of("refuse", link("invited"), "begun", "/refuse"),
  of("agreement-to-sign", link("signer"), "offered", "/agreement", {
    reach: async (page) => {
      const pad = page.locator("canvas").first();
      await pad.waitFor();
      await drawName(pad);
    },
  }),
  of("agreement-sealed", link("performing"), "inForce", "/agreement"),
  of("outcome", link("solved"), "settled", "/outcome"),
  of("outcome-fault", link("solved"), "settled", "/outcome", {
    reach: async (page) => {
      await page.locator('form[action$="/outcome"] button').click();
      await page.locator("#error-summary").waitFor();
    },
  }),
  of("rate", link("solved"), "settled", "/rate"),
  of("reopen", link("solved"), "settled", "/reopen"),
  of("not-yours", { guest: true }, "reported"),
];
