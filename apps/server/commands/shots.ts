import { join } from "node:path";
import { isGrave } from "../shots/axe.ts";
import { openChromium } from "../shots/chromium.ts";
import { officeScreens } from "../shots/desk-office-screens.ts";
import { deskScreens } from "../shots/desk-screens.ts";
import { partyScreens } from "../shots/party-screens.ts";
import { residentScreens } from "../shots/resident-screens.ts";
import { root, runProduct } from "../shots/running.ts";
import { setStage } from "../shots/stage.ts";
import { type Shot, walk } from "../shots/walk.ts";

/**
 * `npm run shots -- [--to FOLDER] [--only TEXT,TEXT] [--lang zh] [--width 390]`: a picture of every screen as everyone who sees it, and what the
 * accessibility engine finds there. Ends with 1 when a finding is serious, a page is too wide or a screen never came.
 */
const optionOf = (flag: string) => {
  const at = process.argv.indexOf(flag);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const folder = optionOf("--to") ?? join(root, "data", "shots");
const listOf = (flag: string) => optionOf(flag)?.split(",") ?? [];
const only = listOf("--only");
const screens = [...residentScreens, ...partyScreens, ...deskScreens, ...officeScreens].filter(
  (screen) => only.length === 0 || only.some((text) => screen.name.includes(text)),
);
if (screens.length === 0) {
  console.log(`No screen has "${only.join(",")}" in its name.`);
  process.exit(2);
}

const product = await runProduct({ matters: 300 });
try {
  const stage = await setStage(product);
  const started = Date.now();
  const shots = await walk({
    open: openChromium,
    url: product.url,
    stage,
    screens,
    folder,
    langs: listOf("--lang"),
    widths: listOf("--width"),
    told: sayShot,
  });
  const bad = shots.filter(isBad);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${shots.length} pictures in ${folder}, ${seconds} s; ${bad.length} with something grave.`);
  sayFindings(shots);
  if (bad.length > 0) process.exitCode = 1;
} finally {
  await product.stop();
}

function isBad(shot: Shot): boolean {
  return shot.fault !== null || shot.over > 1 || shot.findings.some(isGrave);
}

function sayShot(shot: Shot): void {
  if (shot.fault) console.log(`${shot.name}: NO PICTURE: ${shot.fault}`);
  if (shot.over > 1) console.log(`${shot.name}: ${shot.over} px too wide`);
}

/** Each rule once, with the pages and places where it is broken. */
function sayFindings(shots: readonly Shot[]): void {
  const rules = new Map<string, { title: string; places: Map<string, string[]> }>();
  for (const shot of shots) {
    for (const one of shot.findings) {
      const rule = rules.get(one.rule) ?? {
        title: `${one.impact} ${one.rule}: ${one.help}`,
        places: new Map(),
      };
      for (const where of one.where) rule.places.set(where, [...(rule.places.get(where) ?? []), shot.name]);
      rules.set(one.rule, rule);
    }
  }
  if (rules.size === 0) console.log("The accessibility engine finds nothing.");
  for (const { title, places } of rules.values()) {
    console.log(title);
    for (const [where, names] of places)
      console.log(
        `  ${where}\n    ${names.slice(0, 4).join(", ")}${names.length > 4 ? ` and ${names.length - 4} more` : ""}`,
      );
  }
}
