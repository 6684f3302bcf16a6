import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The shell comes first: the whole browser draws, for every page, tabs and a bar that nobody sees, which doubles its work. */
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Quiet and alone: nothing that reaches out to the network or shows a first page. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
];

/** Starts Chromium, its own fields for dates and files in this language. @throws Error that says what to install when there is none. */
export async function openChromium(lang: "zh" | "en" = "zh"): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error(
      "There is no Chromium on this machine. Install it (Debian: apt-get install chromium) or set CHROMIUM to its program.",
    );
  }
  return chromium.launch({
    executablePath,
    args: [...flags, `--lang=${lang === "zh" ? "zh-CN" : "en-GB"}`],
    // Without a locale that knows letters beyond English, a file with a Chinese name is saved as "download".
    env: { ...process.env, LC_ALL: "C.UTF-8", LANGUAGE: lang === "zh" ? "zh_CN" : "en_GB" },
  });
}
