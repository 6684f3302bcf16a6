import ts from "typescript";
import type { Finding, Guard } from "./guard.ts";
import { isGenerated, isTest, projectFiles, read } from "./source-files.ts";
import { each, placeOf, syntaxOf } from "./syntax.ts";

const longest = 400;
const roleWords = /(^|-)(service|manager|helper|helpers|util|utils|handler|misc|common)(-|\.|$)/;
// These tools take their configuration as a default export.
const toolConfig = /(^|\/)(vite|vitest)(\.[a-z]+)?\.config\.ts$/;

/** House habits that neither the compiler nor the formatter knows: names, sizes, and what is not left lying about. */
export const habits: Guard = {
  name: "habits",
  look(root) {
    const files = projectFiles(root).filter(
      (file) =>
        /^(apps|modules|platform|checks|scripts|bench)\/.*\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
    );
    return { findings: files.flatMap((file) => habitFindings(root, file)), looked: `${files.length} files` };
  },
};

function habitFindings(root: string, file: string): Finding[] {
  const findings: Finding[] = [];
  const found = (rule: string, where: string, what: string) => findings.push({ rule, where, what });
  const base = file.split("/").at(-1)!;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(base)) found("file-name", file, "kebab-case");
  if (roleWords.test(base))
    found("file-name", file, "the folder says the role, the file says the verb or the noun");
  if (isGenerated(file)) return findings;
  const text = read(root, file);
  const lines = text.split("\n").length - 1;
  if (lines > longest) found("file-length", file, `${lines} lines; stop at ${longest}`);
  const mark = new RegExp(["TO", "DO|FIX", "ME|@ts-", "ignore|@ts-", "nocheck"].join(""));
  text.split("\n").forEach((line, index) => {
    if (mark.test(line)) found("left-lying", `${file}:${index + 1}`, line.trim().slice(0, 80));
  });
  each(syntaxOf(root, file), (node) => {
    if (ts.isExportAssignment(node) && !toolConfig.test(file))
      found("default-export", placeOf(node), "named exports only");
    if (ts.isExportDeclaration(node) && !node.exportClause)
      found("barrel", placeOf(node), "export names, not everything");
    if (
      node.kind === ts.SyntaxKind.DefaultKeyword &&
      !ts.isDefaultClause(node.parent) &&
      !toolConfig.test(file)
    )
      found("default-export", placeOf(node), "named exports only");
    if (
      (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) &&
      /(Service|Manager|Helper|Util|Utils)$/.test(node.name?.text ?? "")
    ) {
      found("type-name", placeOf(node), `${node.name?.text}: name the thing`);
    }
    if (
      isTest(file) &&
      ts.isPropertyAccessExpression(node) &&
      /^(skip|only|todo)$/.test(node.name.text) &&
      /^(it|test|describe)$/.test(node.expression.getText())
    ) {
      found("test-skipped", placeOf(node), node.getText());
    }
  });
  return findings;
}
