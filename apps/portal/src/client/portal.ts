import "../portal.css";
import "../controls.css";
import "../parts.css";
import "../widths.css";
import { keepTyped } from "./keep-typed.ts";
import { sendOnce } from "./send-once.ts";
import { addTools } from "./tools.ts";

// Everything here is on top: each page does its whole work without it.
const summary = document.getElementById("error-summary");
if (summary) summary.focus();
addTools(document);
sendOnce(document);
keepTyped(document);

const load = (selector: string, start: (found: HTMLElement) => Promise<void>) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) start(found).catch(() => undefined);
};
load("[data-upload]", async (field) => (await import("./send-files.ts")).sendFiles(field));
load("[data-map]", async (place) => (await import("./choose-place.ts")).choosePlace(place));
load("[data-sign]", async (box) => (await import("./draw-signature.ts")).drawSignature(box));
