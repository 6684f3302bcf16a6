import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root, run } from "./run.ts";

/** What the screens are made from: when none of it has changed, nothing is built again. */
const sources = ["apps/desk", "apps/field", "apps/portal", "modules", "platform", "package-lock.json"];
const skipped = /(^|\/)(node_modules|dist|journeys|migrations|training)(\/|$)|\.test\.tsx?$/;
const mark = join(root, "node_modules", ".maplebridge-built");

async function filesUnder(path: string): Promise<string[]> {
  if (skipped.test(path)) return [];
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = await readdir(full, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  const below = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : Promise.resolve([join(path, entry.name)]),
    ),
  );
  return below.flat().filter((file) => !skipped.test(file));
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Builds the desk, the phone app and the portal when their sources have changed since the last build. @returns exit code. */
export async function build(force = false): Promise<number> {
  const now = await fingerprint();
  const built = ["apps/desk/dist/index.html", "apps/field/dist/index.html", "apps/portal/dist/server"].every(
    (path) => existsSync(join(root, path)),
  );
  if (!force && built && existsSync(mark) && readFileSync(mark, "utf8") === now) return 0;
  console.log("Building the screens ...");
  // Whoever builds, a test or a person: what is served is never React's form for developers.
  const env = { NODE_ENV: "production" };
  for (const app of ["desk", "field"]) {
    const code = await run(
      "vite",
      ["build", "--config", `apps/${app}/vite.config.ts`, "--logLevel", "warn"],
      env,
    );
    if (code !== 0) return code;
  }
  const portal = await run(
    "vite",
    ["build", "--app", "--config", "apps/portal/vite.config.ts", "--logLevel", "warn"],
    env,
  );
  if (portal !== 0) return portal;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
  return 0;
}

if (process.argv[1]?.endsWith("build.ts")) process.exit(await build(process.argv.includes("--force")));
