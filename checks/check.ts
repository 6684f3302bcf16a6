import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { canary } from "./canary.ts";
import { dependencies } from "./dependencies.ts";
import { format } from "./format.ts";
import type { Guard } from "./guard.ts";
import { habits } from "./habits.ts";
import { lists } from "./lists.ts";
import { pages } from "./pages.ts";
import { purity } from "./purity.ts";
import { schema } from "./schema.ts";
import { statements } from "./statements.ts";
import { typesBrowser, typesPure, typesServer } from "./types.ts";
import { unused } from "./unused.ts";

// npm run check [-- --only lists,purity] [-- --write]
const guards: readonly Guard[] = [
  dependencies,
  typesServer,
  typesBrowser,
  typesPure,
  purity,
  lists,
  pages,
  statements,
  habits,
  schema,
  format,
  unused,
  canary,
];
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** A red guard shows this many findings; `--all` shows every one. */
const shown = process.argv.includes("--all") ? Number.POSITIVE_INFINITY : 40;

function wanted(): readonly Guard[] {
  const at = process.argv.indexOf("--only");
  if (at < 0) return guards;
  const names = (process.argv[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !guards.some((guard) => guard.name === name));
  if (unknown.length > 0) {
    console.error(
      `no guard named ${unknown.join(", ")}; there are ${guards.map((guard) => guard.name).join(", ")}`,
    );
    process.exit(2);
  }
  return guards.filter((guard) => names.includes(guard.name));
}

let failed = 0;
const chosen = wanted();
for (const guard of chosen) {
  const start = performance.now();
  const { findings, looked } = await Promise.resolve(guard.look(root)).catch((error: Error) => ({
    findings: [{ rule: guard.name, where: ".", what: `could not look: ${error.stack ?? error.message}` }],
    looked: "nothing",
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const result = findings.length === 0 ? "ok  " : "RED ";
  console.log(
    `${result} ${guard.name.padEnd(14)} ${seconds} s  ${findings.length === 0 ? looked : `${findings.length} found; ${looked}`}`,
  );
  for (const finding of findings.slice(0, shown))
    console.log(`       ${finding.rule}  ${finding.where}\n         ${finding.what}`);
  if (findings.length > shown) console.log(`       … and ${findings.length - shown} more (--all shows them)`);
  if (findings.length > 0) failed++;
}
console.log(`checks: ${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
