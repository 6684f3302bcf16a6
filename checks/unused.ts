import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Guard } from "./guard.ts";
import { runTool } from "./run-tool.ts";

type Issue = { name: string; line?: number };
type Row = { file: string } & Record<string, unknown>;

const wordOf: Readonly<Record<string, string>> = {
  files: "nobody imports this file",
  dependencies: "declared, never imported",
  devDependencies: "declared, never used",
  unlisted: "imported, not declared",
  binaries: "called, not declared",
  unresolved: "leads nowhere",
  exports: "exported, never imported",
  types: "exported type, never imported",
  duplicates: "exported twice",
};

/** Files, exports and dependencies that nobody uses, and dependencies that nobody declared. */
export const unused: Guard = {
  name: "unused",
  async look(root) {
    const tool = join(root, "node_modules", "knip", "bin", "knip.js");
    if (!existsSync(tool))
      return { findings: [{ rule: "unused", where: ".", what: "knip is not installed" }], looked: "nothing" };
    const { output } = await runTool(root, [
      tool,
      "--reporter",
      "json",
      "--no-progress",
      "--no-config-hints",
    ]);
    const at = output.indexOf('{"issues"');
    if (at < 0)
      return {
        findings: [{ rule: "unused", where: "knip.json", what: output.slice(0, 400) }],
        looked: "nothing",
      };
    const { issues } = JSON.parse(output.slice(at).split("\n")[0]!) as { issues: Row[] };
    const findings = issues.flatMap((row) =>
      Object.entries(wordOf).flatMap(([kind, word]) => {
        const list = row[kind];
        if (!Array.isArray(list)) return [];
        return list.flat().map(
          (one: Issue): Finding => ({
            rule: `unused-${kind}`,
            where: one.line ? `${row.file}:${one.line}` : row.file,
            what: `${one.name}: ${word}`,
          }),
        );
      }),
    );
    return { findings, looked: "all workspaces" };
  },
};
