import { build } from "./build.ts";
import { run } from "./run.ts";

/**
 * Everything that must pass: the guards, the rules and actions against a real database, and the journeys through the
 * browser. Names after `npm test --` choose some: `npm test -- unit`.
 */
const steps: Record<string, () => Promise<number>> = {
  build: () => build(),
  check: () => run("node", ["checks/check.ts"]),
  unit: () => run("vitest", ["run"]),
  journeys: () => run("vitest", ["run", "--config", "vitest.journeys.config.ts"]),
};

const asked = process.argv.slice(2).filter((name) => name in steps);
const started = Date.now();
let passed = 0;
let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(steps)) {
  const at = Date.now();
  const code = await steps[name]!();
  console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}  ${((Date.now() - at) / 1000).toFixed(1)} s`);
  if (code === 0) passed++;
  else {
    failed++;
    if (name === "build") break;
  }
}
console.log(`All of it took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
console.log(`steps: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
