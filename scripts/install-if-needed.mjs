// Runs before everything else, on whatever Node a machine has (20.20 or newer): plain JavaScript, nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const mark = join(root, "node_modules", ".maplebridge-installed");
const lock = join(root, "package-lock.json");
const wanted = createHash("sha256")
  .update(existsSync(lock) ? readFileSync(lock) : "")
  .digest("hex");
const have = existsSync(mark) ? readFileSync(mark, "utf8") : "";

if (have !== wanted) {
  console.log("Installing what Maplebridge needs (once) ...");
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ["npm"];
  const done = spawnSync(command[0], [...command.slice(1), "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) {
    console.error(
      "The installation did not finish. Check the connection to the npm registry and run the command again.",
    );
    process.exit(done.status ?? 1);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

if (process.argv.includes("--browser")) {
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].filter(Boolean);
  const isRoot = process.getuid?.() === 0;
  if (!places.some((place) => existsSync(place)) && isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium and Chinese fonts for the browser tests (once) ...");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    // Debian has the browser without its window apart; elsewhere the whole one does as well, only slower.
    for (const browser of ["chromium-headless-shell", "chromium"]) {
      const packages = ["install", "-y", "-qq", "--no-install-recommends", browser, "fonts-noto-cjk"];
      if (spawnSync("apt-get", packages, { stdio: "inherit", env }).status === 0) break;
    }
  }
}
