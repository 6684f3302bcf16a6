import { cruise, type ICruiseResult } from "dependency-cruiser";
import type { Finding, Guard } from "./guard.ts";
import { layerRules } from "./layer-rules.ts";
import { manifestFindings, readManifests } from "./manifests.ts";
import { isTest, sourceFiles } from "./source-files.ts";

/** Who imports whom, against the layers and against the manifests. */
export const dependencies: Guard = {
  name: "dependencies",
  async look(root) {
    const manifests = readManifests(root);
    const findings = manifestFindings(manifests);
    const rules = layerRules(manifests);
    const why = new Map(rules.map((rule) => [rule.name, rule.comment]));
    const result = await cruise(
      ["apps", "modules", "platform"],
      {
        baseDir: root,
        ruleSet: { forbidden: rules as never },
        validate: true,
        doNotFollow: { path: "node_modules" },
        exclude: { path: "(^|/)dist/" },
        tsPreCompilationDeps: true,
        enhancedResolveOptions: {
          exportsFields: ["exports"],
          conditionNames: ["import", "default", "types"],
          extensions: [".ts", ".tsx", ".js", ".json"],
        },
      },
      {},
      {},
    );
    const output = result.output as ICruiseResult;
    for (const violation of output.summary.violations) {
      const way = violation.cycle?.map((step) => step.name) ?? [violation.to];
      findings.push({
        rule: violation.rule.name,
        where: violation.from,
        what: `→ ${way.join(" → ")}. ${why.get(violation.rule.name)}`,
      });
    }
    findings.push(...acrossByPath(output));
    const seen = new Set(output.modules.map((module) => module.source));
    const files = sourceFiles(root);
    // A cruiser that cannot parse reads nothing and finds nothing wrong; so every file must have been read.
    for (const file of files)
      if (!seen.has(file))
        findings.push({ rule: "not-read", where: file, what: "the import check did not read this file" });
    const edges = output.modules.reduce((sum, module) => sum + module.dependencies.length, 0);
    if (edges < files.length)
      findings.push({
        rule: "not-read",
        where: ".",
        what: `only ${edges} imports in ${files.length} files: the parser is broken`,
      });
    return { findings, looked: `${files.length} files, ${edges} imports` };
  },
};

// `../../matter/index.ts` would pass as a door; the manifest sees only names.
function acrossByPath(output: ICruiseResult): Finding[] {
  const workspace = (file: string) => /^(?:apps|modules)\/[^/]+|^platform/.exec(file)?.[0];
  return output.modules
    .filter((module) => !isTest(module.source))
    .flatMap((module) =>
      module.dependencies
        .filter(
          (to) =>
            to.module.startsWith(".") &&
            workspace(to.resolved) !== undefined &&
            workspace(to.resolved) !== workspace(module.source),
        )
        .map((to) => ({
          rule: "across-by-path",
          where: module.source,
          what: `${to.module}: use the name of the door`,
        })),
    );
}
