import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lists } from "./lists.ts";
import { type Scratch, scratchCopy } from "./scratch.ts";
import { typesServer } from "./types.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const script = join(root, "scripts", "new-verb.ts");
let copy: Scratch;
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    env: { ...process.env, MAPLE_ROOT: copy.root },
  });

beforeAll(() => {
  copy = scratchCopy(root);
});
afterAll(() => copy.remove());

describe("npm run new:verb", () => {
  it("refuses a verb that exists, a module that does not, and a word that says nothing", () => {
    expect(run("matter", "assign-to-grid").stderr).toContain(
      "exists: modules/matter/rules/assign-to-grid.ts",
    );
    expect(run("weather", "turn").stderr).toContain('no module "weather"');
    expect(run("matter", "process-it").stderr).toContain("does not say what happens");
    expect(run("matter", "AssignIt").status).toBe(1);
  });

  it("writes rule, test and action, which compile, and a row of words that is red until it is filled", async () => {
    const made = run("matter", "link-to-another");
    expect(made.stderr).toBe("");
    for (const file of [
      "rules/link-to-another.ts",
      "rules/link-to-another.test.ts",
      "actions/link-to-another.ts",
    ]) {
      expect(existsSync(join(copy.root, "modules/matter", file)), file).toBe(true);
    }
    expect(readFileSync(join(copy.root, "docs/words.md"), "utf8")).toContain("`matter.link-to-another`");
    const compiled = (await typesServer.look(copy.root)).findings;
    expect(compiled.filter((one) => one.where.includes("link-to-another"))).toEqual([]);
    const rules = (await lists.look(copy.root)).findings.filter(
      (one) => `${one.where} ${one.what}`.includes("link-to-another") || one.rule === "words-row-unfit",
    );
    expect(rules.map((one) => one.rule).sort()).toEqual([
      "verb-without-ability",
      "verb-without-route",
      "words-row-unfit",
    ]);
  }, 90_000);

  it("leaves a test that fails until somebody says what is allowed", () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const config = join(copy.root, "plain.config.mjs");
    writeFileSync(config, "export default {};\n");
    const ran = spawnSync(
      process.execPath,
      [
        vitest,
        "run",
        "--root",
        copy.root,
        "--config",
        config,
        "modules/matter/rules/link-to-another.test.ts",
      ],
      { encoding: "utf8", env: { ...process.env, NO_COLOR: "1", CI: "1" } },
    );
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain("1 failed | 1 passed");
  });
});
