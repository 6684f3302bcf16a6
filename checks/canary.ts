import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Plant, plants } from "./canary-plants.ts";
import { dependencies } from "./dependencies.ts";
import type { Finding, Guard } from "./guard.ts";
import { habits } from "./habits.ts";
import { lists } from "./lists.ts";
import { purity } from "./purity.ts";
import { scratchCopy } from "./scratch.ts";
import { statements } from "./statements.ts";
import { typesBrowser, typesServer } from "./types.ts";

const guarded: readonly Guard[] = [dependencies, typesServer, typesBrowser, purity, lists, statements, habits];

/**
 * Whether the guards still bite. A copy of the project is left as it is and must be green; in a second copy one
 * violation per rule is planted, and each must turn red under the name of its rule, at the place where it was planted.
 */
export const canary: Guard = {
  name: "canary",
  async look(root) {
    const findings: Finding[] = [];
    let planted = 0;
    const clean = scratchCopy(root);
    try {
      for (const guard of guarded) {
        const seen = await guard.look(clean.root);
        if (seen.findings.length === 0) continue;
        const first = seen.findings[0]!;
        findings.push({ rule: "clean-copy", where: guard.name, what: `${seen.findings.length} found in an untouched copy, first ${first.rule} at ${first.where}` });
      }
    } finally {
      clean.remove();
    }
    const sown = scratchCopy(root);
    try {
      for (const list of Object.values(plants)) for (const one of list) sow(sown.root, one, findings);
      for (const guard of guarded) {
        const seen = await guard.look(sown.root);
        for (const one of plants[guard.name] ?? []) {
          planted++;
          const where = one.where ?? one.file;
          const red = seen.findings.some((finding) => finding.rule === one.rule && finding.where.includes(where));
          if (!red) findings.push({ rule: "canary-silent", where: one.file, what: `${guard.name} did not see ${one.rule}` });
        }
      }
    } finally {
      sown.remove();
    }
    return { findings, looked: `${planted} violations planted under ${new Set(Object.values(plants).flatMap((list) => list.map((one) => one.rule))).size} rules, all seen` };
  },
};

function sow(root: string, plant: Plant, findings: Finding[]): void {
  const path = join(root, plant.file);
  if (plant.text !== undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plant.text);
    return;
  }
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const after = before.replace(plant.change![0], () => plant.change![1]);
  if (before === after) findings.push({ rule: "canary-silent", where: plant.file, what: `the place to plant ${plant.rule} is gone; plant it elsewhere` });
  else writeFileSync(path, after);
}
