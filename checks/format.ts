import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Guard } from "./guard.ts";
import { runTool } from "./run-tool.ts";

interface Report {
  summary: { changed: number; unchanged: number };
  diagnostics: Array<{
    severity: string;
    message: string;
    category: string;
    location?: { path?: string | { file?: string }; start?: { line: number } };
  }>;
}

/** Format, order of imports and lint, as `npm run format` would leave them. */
export const format: Guard = {
  name: "format",
  async look(root) {
    const tool = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    if (!existsSync(tool))
      return {
        findings: [{ rule: "format", where: ".", what: "Biome is not installed" }],
        looked: "nothing",
      };
    const { output } = await runTool(root, [
      tool,
      "ci",
      ".",
      "--reporter=json",
      "--colors=off",
      "--max-diagnostics=2000",
    ]);
    const json = output.split("\n").find((line) => line.startsWith('{"summary"'));
    if (!json)
      return {
        findings: [{ rule: "format", where: "biome.json", what: output.slice(0, 400) }],
        looked: "nothing",
      };
    const report = JSON.parse(json) as Report;
    const findings = report.diagnostics
      .filter((one) => one.severity === "error")
      .map((one): Finding => {
        const path =
          typeof one.location?.path === "string" ? one.location.path : (one.location?.path?.file ?? "?");
        const line = one.location?.start?.line;
        const shape = one.category === "format" || one.category.startsWith("assist/");
        return {
          rule: shape ? "format" : one.category.replace("lint/", ""),
          where: line && !shape ? `${path}:${line}` : path,
          what: shape ? "npm run format" : one.message.split("\n")[0]!,
        };
      });
    return { findings, looked: `${report.summary.unchanged + report.summary.changed} files` };
  },
};
