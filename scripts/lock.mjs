// Makes package-lock.json anew from the manifests alone: npm leaves things out when it reads an installed folder.
// Download addresses do not belong into the repository and are taken out. Programs for other systems that the registry
// in use does not list are written down by their name, so that the lock is whole on every system.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const work = mkdtempSync(join(tmpdir(), "maple-lock-"));
const manifests = [
  "package.json",
  ...globSync(["apps/*/package.json", "modules/*/package.json", "platform/package.json"]),
];
for (const file of manifests) {
  mkdirSync(dirname(join(work, file)), { recursive: true });
  cpSync(file, join(work, file));
}
const made = spawnSync(
  "npm",
  ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"],
  { cwd: work, stdio: "inherit" },
);
if (made.status !== 0) process.exit(made.status ?? 1);
const lock = JSON.parse(readFileSync(join(work, "package-lock.json"), "utf8"));
rmSync(work, { recursive: true, force: true });

const systems = ["android", "darwin", "linux", "win32", "freebsd", "openharmony"];
const processors = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};
const have = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, "")));
let added = 0;
for (const one of Object.values(lock.packages)) {
  if (/^https?:/.test(one.resolved ?? "")) delete one.resolved;
  for (const [name, version] of Object.entries(one.optionalDependencies ?? {})) {
    if (have.has(name)) continue;
    const words = name.split(/[-/]/);
    const os =
      systems.find((system) => words.includes(system)) ?? (words.includes("windows") ? "win32" : undefined);
    const cpu = words.map((word) => processors[word]).find(Boolean);
    if (!os || !cpu) throw new Error(`Which system is ${name} for?`);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(one.dev ? { dev: true } : {}),
      optional: true,
      os: [os],
    };
    have.add(name);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `package-lock.json: ${Object.keys(lock.packages).length} packages, ${added} of them for other systems.`,
);
