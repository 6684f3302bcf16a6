import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Guard } from "./guard.ts";
import { runTool } from "./run-tool.ts";

/**
 * The compiler with the globals of the server, with those of the browser, and, for what must be pure, with none at all
 * but the language's own.
 */
const compiled = (host: "server" | "browser" | "pure"): Guard => ({
  name: `types-${host}`,
  async look(root) {
    const [compiler, version] = compilerIn(root);
    const args = ["-p", `tsconfig.${host}.json`, "--noEmit", "--pretty", "false"];
    const { output, code } = await runTool(root, [compiler, ...args]);
    const findings: Finding[] = [];
    for (const line of output.split("\n")) {
      const match = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line);
      if (match)
        findings.push({
          rule: `types-${host}`,
          where: `${match[1]}:${match[2]}`,
          what: `${match[3]} ${match[4]}`,
        });
      else if (/^error TS/.test(line))
        findings.push({ rule: `types-${host}`, where: `tsconfig.${host}.json`, what: line });
    }
    if (code !== 0 && findings.length === 0)
      findings.push({ rule: `types-${host}`, where: `tsconfig.${host}.json`, what: output.slice(0, 400) });
    return { findings, looked: version };
  },
});

// The native compiler agrees with the other one and takes a quarter of its time; where it is not installed, the other.
function compilerIn(root: string): [path: string, version: string] {
  const native = join(root, "node_modules", "typescript-7", "bin", "tsc");
  return existsSync(native)
    ? [native, "TypeScript 7"]
    : [join(root, "node_modules", "typescript", "bin", "tsc"), "TypeScript 6"];
}

export const typesServer = compiled("server");
export const typesBrowser = compiled("browser");
export const typesPure = compiled("pure");
