import { run } from "./run.ts";

// All mutants of the policy take minutes: `npm test` tries a few of them, this tries every one and names the survivors.
process.env.MAPLE_MUTANTS = "all";
process.exit(await run("vitest", ["run", "apps/server/policy-mutants.test.ts"]));
