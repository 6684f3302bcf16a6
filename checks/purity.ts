import ts from "typescript";
import type { Finding, Guard } from "./guard.ts";
import { isTest, productFiles } from "./source-files.ts";
import { declaredNames, each, placeOf, syntaxOf } from "./syntax.ts";

/** Where nothing may be read but the arguments: the same answer on the server, in a browser, and offline next year. */
const pure =
  /^(modules\/[^/]+\/(model|rules)\/|platform\/(clock|map)\/|platform\/words\/pairs\.ts$|platform\/documents\/paper\.ts$)/;

const hosts = new Set([
  "process",
  "Buffer",
  "require",
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "globalThis",
  "console",
]);
const effects = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]);
const timers = new Set([
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
]);
const clocks = new Set(["Date.now", "performance.now", "Temporal.Now"]);
const chances = new Set(["Math.random", "crypto.randomUUID", "crypto.getRandomValues"]);

/** Clock, chance, network and host globals in pure code. Two compilations catch what only one host has; this, the rest. */
export const purity: Guard = {
  name: "purity",
  look(root) {
    const files = productFiles(root).filter((file) => pure.test(file) && !isTest(file));
    return {
      findings: files.flatMap((file) => impureIn(syntaxOf(root, file))),
      looked: `${files.length} pure files`,
    };
  },
};

function impureIn(tree: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  const own = declaredNames(tree);
  const found = (rule: string, node: ts.Node, what: string) =>
    findings.push({ rule, where: placeOf(node), what });
  each(tree, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) {
      found("no-clock", node, "new Date() reads the clock: take the moment as an argument");
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "Date")
      found("no-clock", node, "Date() reads the clock");
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      if (/^toLocale(Date|Time)?String$/.test(name) && node.arguments.length === 0)
        found("no-host", node, `${name}() speaks the host's language`);
    }
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent))
      found("no-effect", node, "import() loads code");
    if (!ts.isIdentifier(node) || own.has(node.text) || isOnlyAName(node)) return;
    const access =
      ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node
        ? `${node.text}.${node.parent.name.text}`
        : "";
    if (clocks.has(access) || node.text === "performance")
      found("no-clock", node, `${access || node.text} reads the clock`);
    else if (chances.has(access) || node.text === "crypto")
      found("no-chance", node, `${access || node.text}: take the id or the number as an argument`);
    else if (effects.has(node.text)) found("no-effect", node, `${node.text} reaches outside`);
    else if (timers.has(node.text)) found("no-timer", node, `${node.text} waits`);
    else if (hosts.has(node.text)) found("no-host", node, `${node.text} belongs to one host`);
  });
  return findings;
}

// `{ process: 1 }`, `step.process` and type positions only carry the word.
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent))
    return true;
  return (
    (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}
