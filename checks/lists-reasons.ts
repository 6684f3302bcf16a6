import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Finding } from "./guard.ts";
import { productFiles } from "./source-files.ts";
import { each, placeOf, returnedTexts, syntaxOf, textsOf } from "./syntax.ts";

/** Reasons of refusal: each one given is defined with its words, and each one defined is given somewhere. */
export async function reasonFindings(root: string): Promise<{ findings: Finding[]; looked: string }> {
  const findings: Finding[] = [];
  const defined = await definedReasons(root, findings);
  const mentioned = new Set<string>();
  const product = productFiles(root).filter((file) => !file.startsWith("apps/demo/"));
  for (const file of product) {
    const tree = syntaxOf(root, file);
    if (!isReasonsFile(file)) each(tree, (node) => ts.isStringLiteralLike(node) && mentioned.add(node.text));
    for (const given of reasonsGiven(tree)) {
      if (!defined.has(given.text))
        findings.push({
          rule: "reason-undefined",
          where: placeOf(given),
          what: `"${given.text}" has no words in a *-reasons.ts`,
        });
    }
  }
  for (const [name, file] of defined) {
    if (!mentioned.has(name))
      findings.push({ rule: "reason-unused", where: file, what: `nobody refuses with "${name}"` });
  }
  return { findings, looked: `${defined.size} reasons` };
}

const isReasonsFile = (file: string): boolean => /-reasons\.ts$/.test(file);

async function definedReasons(root: string, findings: Finding[]): Promise<Map<string, string>> {
  const defined = new Map<string, string>();
  for (const file of productFiles(root).filter(isReasonsFile)) {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
    for (const list of Object.values(exported)) {
      if (list === null || typeof list !== "object") continue;
      for (const [name, words] of Object.entries(
        list as Record<string, { status?: unknown; zh?: unknown; en?: unknown }>,
      )) {
        const before = defined.get(name);
        if (before)
          findings.push({ rule: "reason-twice", where: file, what: `"${name}" is defined in ${before} too` });
        if (typeof words?.status !== "number")
          findings.push({ rule: "reason-status", where: file, what: `"${name}" has no HTTP status` });
        defined.set(name, file);
      }
    }
  }
  return defined;
}

/** Where a file gives a reason: refuse(…), new Refused(…), `refused:`, `reason:` of a problem, `who`, and rules named may… */
function reasonsGiven(tree: ts.SourceFile): ts.StringLiteralLike[] {
  const given: ts.StringLiteralLike[] = [];
  each(tree, (node) => {
    if (
      (ts.isCallExpression(node) && node.expression.getText() === "refuse") ||
      (ts.isNewExpression(node) && node.expression.getText() === "Refused")
    ) {
      const first = (node.arguments ?? []).map(textsOf).find((texts) => texts.length > 0);
      given.push(...(first ?? []));
    }
    if (ts.isCallExpression(node) && /^(problemOf|sendProblem)$/.test(node.expression.getText())) {
      for (const argument of node.arguments) {
        if (!ts.isObjectLiteralExpression(argument)) continue;
        for (const one of argument.properties)
          if (ts.isPropertyAssignment(one) && one.name.getText() === "reason")
            given.push(...textsOf(one.initializer));
      }
    }
    const inRule = /\/rules\//.test(tree.fileName);
    if (inRule && ts.isPropertyAssignment(node) && node.name.getText() === "refused")
      given.push(...textsOf(node.initializer));
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === "who" &&
      ts.isArrowFunction(node.initializer)
    )
      given.push(...returnedTexts(node.initializer.body));
    if (inRule && ts.isFunctionDeclaration(node) && /^may[A-Z]/.test(node.name?.text ?? ""))
      given.push(...returnedTexts(node.body));
  });
  return given;
}
