import ts from "typescript";
import type { Finding, Guard } from "./guard.ts";
import { productFiles } from "./source-files.ts";
import { each, placeOf, returnedTexts, syntaxOf } from "./syntax.ts";
import { tablesOf } from "./tables.ts";

/** Where statements may stand: stores, the platform, and what the server does as owner of the database. */
const mayHoldStatements = /^(modules\/[^/]+\/store\/|platform\/|apps\/server\/)/;
/**
 * Runs whole migrations as the owner, and writes down when; passes on what was put together elsewhere; lets a test
 * change rows by hand, past the product. None makes a statement of the product.
 */
const makesNone = new Set([
  "platform/db/migrate.ts",
  "platform/db/batch.ts",
  "platform/db/line.ts",
  "apps/server/shots/running.ts",
]);

/** What the statements of the product promise a sharded database: county in each, times and ids as values, one at a time. */
export const statements: Guard = {
  name: "statements",
  look(root) {
    const tenant = new Set(
      tablesOf(root)
        .filter((table) => table.county)
        .map((table) => table.name),
    );
    let seen = 0;
    const findings = productFiles(root)
      .filter((file) => !makesNone.has(file))
      .flatMap((file) => {
        const { found, count } = statementsIn(syntaxOf(root, file), tenant);
        seen += count;
        return found;
      });
    return { findings, looked: `${seen} statements over ${tenant.size} tenant tables` };
  },
};

function statementsIn(tree: ts.SourceFile, tenant: ReadonlySet<string>): { found: Finding[]; count: number } {
  const found: Finding[] = [];
  let count = 0;
  const add = (rule: string, node: ts.Node, what: string) => found.push({ rule, where: placeOf(node), what });
  const fixed = fixedNames(tree);
  each(tree, (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "sql") {
      count++;
      if (!mayHoldStatements.test(tree.fileName))
        add("sql-outside-store", node, "statements stand in the store");
      checkText(textWithHoles(node.template, fixed), node, tenant, add);
    }
    if (isOpensAll(node))
      add("opens-all", node, "opens every compartment of the county: name the matter and its compartments");
    if (!ts.isCallExpression(node)) return;
    const called = node.expression.getText();
    const first = node.arguments[0];
    if (/(^|\.)sql\.raw$/.test(called) && first && !isFixed(first, fixed))
      add("put-together", node, "sql.raw takes fixed text, never a value");
    if (
      /\.query$/.test(called) &&
      first &&
      mayHoldStatements.test(tree.fileName) &&
      /client|pool|pg/i.test(called)
    ) {
      count++;
      if (!isFixed(first, fixed))
        add("put-together", node, "give values as $1, $2, … and names through escapeIdentifier");
      if (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
        checkText(textWithHoles(first, fixed), node, tenant, add);
    }
  });
  return { found, count };
}

// `opens: () => "all"` in an action or question takes the row policy away for that transaction.
function isOpensAll(node: ts.Node): boolean {
  if (
    !ts.isPropertyAssignment(node) ||
    node.name.getText() !== "opens" ||
    !ts.isArrowFunction(node.initializer)
  )
    return false;
  return returnedTexts(node.initializer.body).some(({ text }) => text === "all");
}

function checkText(
  text: string,
  node: ts.Node,
  tenant: ReadonlySet<string>,
  add: (rule: string, node: ts.Node, what: string) => void,
): void {
  const bare = text.replace(/'[^']*'/g, "''").replace(/--[^\n]*/g, "");
  const named = [
    ...bare.matchAll(/\b(?:from|join|into|update|using)\s+(?:only\s+)?([a-z_]+\.[a-z_]+)\b/gi),
  ].map((match) => match[1]!.toLowerCase());
  const touched = [...new Set(named)].filter((table) => tenant.has(table));
  const wholeRows = /^\s*insert into ([a-z_.]+) select \* from json_populate_recordset\(null::\1,/.test(bare);
  if (touched.length > 0 && !wholeRows && !/\bcounty\b/.test(bare))
    add("names-county", node, `${touched.join(", ")} without county`);
  if (
    /\b(now|random|clock_timestamp|statement_timestamp|gen_random_uuid|uuidv7)\s*\(|\bcurrent_(timestamp|date|time)\b/i.test(
      bare,
    )
  ) {
    add(
      "time-is-a-value",
      node,
      "times, ids and chance are values, so that a replay or a shard does the same",
    );
  }
  if (/;\s*\S/.test(bare))
    add(
      "one-statement",
      node,
      "one statement at a time: a transaction pooler and a prepared statement take no more",
    );
}

// A hole that is given the county (`whereOf(county, …)`) names it, also by way of a constant.
function textWithHoles(node: ts.Node, names: FixedNames): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  const hole = (given: ts.Expression): string => {
    const meant = ts.isIdentifier(given) ? (names.constants.get(given.text) ?? given) : given;
    return /\bcounty\b/.test(meant.getText()) ? "? county " : "?";
  };
  return (
    node.head.text + node.templateSpans.map((span) => hole(span.expression) + span.literal.text).join("")
  );
}

/** Fixed: literals, constants made of literals, imported names, look-ups in those, and escaped names. */
function isFixed(node: ts.Node, names: FixedNames): boolean {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (ts.isTemplateExpression(node))
    return node.templateSpans.every((span) => isFixed(span.expression, names));
  if (ts.isBinaryExpression(node)) return isFixed(node.left, names) && isFixed(node.right, names);
  if (ts.isConditionalExpression(node))
    return isFixed(node.whenTrue, names) && isFixed(node.whenFalse, names);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return isFixed(node.expression, names);
  if (ts.isCallExpression(node)) return /(^|\.)escape(Identifier|Literal)$/.test(node.expression.getText());
  if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node))
    return isFixed(node.expression, names);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isFixed(one.initializer, names));
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((one) => isFixed(one, names));
  if (!ts.isIdentifier(node)) return false;
  if (names.imported.has(node.text)) return true;
  const initial = names.constants.get(node.text);
  if (!initial) return false;
  // Without this name, so that two constants that name each other come to an end.
  const others = new Map(names.constants);
  others.delete(node.text);
  return isFixed(initial, { imported: names.imported, constants: others });
}

interface FixedNames {
  imported: ReadonlySet<string>;
  constants: ReadonlyMap<string, ts.Expression>;
}

function fixedNames(tree: ts.SourceFile): FixedNames {
  const imported = new Set<string>();
  const constants = new Map<string, ts.Expression>();
  each(tree, (node) => {
    if (ts.isImportSpecifier(node)) imported.add(node.name.text);
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isIdentifier(node.name)) return;
    if ((node.parent.flags & ts.NodeFlags.Const) !== 0) constants.set(node.name.text, node.initializer);
  });
  return { imported, constants };
}
