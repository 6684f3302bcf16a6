import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Plant, plants } from "./canary-plants.ts";
import { schemaPlants, silentInSchema } from "./canary-schema.ts";
import { dependencies } from "./dependencies.ts";
import type { Finding, Guard } from "./guard.ts";
import { habits } from "./habits.ts";
import { lists } from "./lists.ts";
import { pages } from "./pages.ts";
import { purity } from "./purity.ts";
import { scratchCopy } from "./scratch.ts";
import { statements } from "./statements.ts";
import { typesBrowser, typesPure, typesServer } from "./types.ts";

/** Guards of one line share a planted copy: their plants do not disturb each other. */
const groups: readonly (readonly Guard[])[] = [
  [dependencies],
  [typesServer, typesBrowser, typesPure],
  [purity, statements, habits],
  [lists],
  [pages],
];

/**
 * Whether the guards still bite. A copy of the project is left as it is and must be green. One violation
 * per rule is planted in further copies, and each must turn red under the name of its rule, at the place
 * where it was planted.
 */
export const canary: Guard = {
  name: "canary",
  async look(root) {
    const findings: Finding[] = [];
    await inCopy(root, async (copy) => {
      for (const guard of groups.flat()) {
        const [first, ...rest] = (await guard.look(copy)).findings;
        if (first)
          findings.push({
            rule: "clean-copy",
            where: guard.name,
            what: `${rest.length + 1} found in an untouched copy, first ${first.rule} at ${first.where}`,
          });
      }
    });
    for (const group of groups) {
      await inCopy(root, async (copy) => {
        for (const guard of group) for (const one of plants[guard.name] ?? []) sow(copy, one, findings);
        for (const guard of group) findings.push(...(await silentOnes(copy, guard)));
      });
    }
    findings.push(...(await silentInSchema()));
    const all = [...Object.values(plants).flat(), ...schemaPlants];
    return {
      findings,
      looked: `${all.length} violations planted under ${new Set(all.map((one) => one.rule)).size} rules, ${findings.some((one) => one.rule === "canary-silent") ? "not all seen" : "all seen"}`,
    };
  },
};

/** The plants that a guard does not see. */
async function silentOnes(copy: string, guard: Guard): Promise<Finding[]> {
  const mine = plants[guard.name] ?? [];
  const findings: Finding[] = [];
  const seen = await guard.look(copy);
  for (const one of mine) {
    const red = seen.findings.some(
      (finding) => finding.rule === one.rule && finding.where.includes(one.where ?? one.file),
    );
    if (!red)
      findings.push({
        rule: "canary-silent",
        where: one.file,
        what: `${guard.name} did not see ${one.rule}`,
      });
  }
  return findings;
}

async function inCopy(root: string, work: (copy: string) => Promise<unknown>): Promise<void> {
  const copy = scratchCopy(root);
  try {
    await work(copy.root);
  } finally {
    copy.remove();
  }
}

function sow(root: string, plant: Plant, findings: Finding[]): void {
  const path = join(root, plant.file);
  if (plant.text !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plant.text);
    return;
  }
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const after = before.replace(plant.change![0], () => plant.change![1]);
  if (before === after)
    findings.push({
      rule: "canary-silent",
      where: plant.file,
      what: `the place to plant ${plant.rule} is gone; plant it elsewhere`,
    });
  else writeFileSync(path, after);
}
