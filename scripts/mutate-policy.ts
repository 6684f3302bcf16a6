import { run } from "./run.ts";

/*
 * npm run mutate-policy [-- EXPRESSION]: every rule of the policy taken away or widened in turn (those whose names fit the
 * expression); the survivors are named. All of them take minutes, so that `npm test` tries only a few.
 */
const env = { MAPLE_MUTANTS: process.argv[2] ?? "all" };
process.exit(await run("vitest", ["run", "apps/server/policy-mutants.test.ts"], env));
