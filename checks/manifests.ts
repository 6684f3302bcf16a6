import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./guard.ts";

/** The declared architecture: which workspace may use which, read from the manifests and from nowhere else. */
export interface Manifests {
  modules: string[];
  apps: string[];
  /** Neighbours by folder name of a module or app, without the platform. */
  uses: ReadonlyMap<string, readonly string[]>;
  /** Paths below `platform/` that its manifest opens as doors; `ui/*` stands for a folder. */
  platformDoors: string[];
}

/** Modules that listen to the ledger and are imported by apps alone. */
export const listeners = ["audit", "evaluation", "notification", "worklog", "exchange"] as const;

export function readManifests(root: string): Manifests {
  const uses = new Map<string, readonly string[]>();
  const inFolder = (kind: string): string[] => {
    const names = readdirSync(join(root, kind)).filter((name) =>
      existsSync(join(root, kind, name, "package.json")),
    );
    for (const name of names) {
      const manifest = JSON.parse(readFileSync(join(root, kind, name, "package.json"), "utf8")) as {
        dependencies?: object;
      };
      const own = Object.keys(manifest.dependencies ?? {}).filter(
        (one) => one.startsWith("@maple/") && one !== "@maple/platform",
      );
      uses.set(
        name,
        own.map((one) => one.slice("@maple/".length)),
      );
    }
    return names.sort();
  };
  const platform = JSON.parse(readFileSync(join(root, "platform", "package.json"), "utf8")) as {
    exports: Record<string, string>;
  };
  const platformDoors = Object.values(platform.exports).map((path) => path.replace(/^\.\//, ""));
  return { modules: inFolder("modules"), apps: inFolder("apps"), uses, platformDoors };
}

/** Circles among the declared neighbours, and listeners that somebody other than an app declares. */
export function manifestFindings({ modules, uses }: Manifests): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name];
      findings.push({
        rule: "module-circle",
        where: `modules/${name}/package.json`,
        what: `${circle.join(" → ")}: one of them should listen`,
      });
      return;
    }
    if (done.has(name)) return;
    for (const neighbour of uses.get(name) ?? []) visit(neighbour, [...path, name]);
    done.add(name);
  };
  for (const name of modules) visit(name, []);
  for (const name of modules) {
    for (const neighbour of uses.get(name) ?? []) {
      if ((listeners as readonly string[]).includes(neighbour)) {
        findings.push({
          rule: "listener-used",
          where: `modules/${name}/package.json`,
          what: `${neighbour} listens; only apps may use it`,
        });
      }
    }
  }
  return findings;
}
