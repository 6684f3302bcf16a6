import ts from "typescript";
import { read } from "./source-files.ts";

const parsed = new Map<string, ts.SourceFile>();

/** A file as a syntax tree; read once per run. */
export function syntaxOf(root: string, file: string): ts.SourceFile {
  const key = `${root}\0${file}`;
  const have = parsed.get(key);
  if (have) return have;
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, read(root, file), ts.ScriptTarget.Latest, true, kind);
  parsed.set(key, tree);
  return tree;
}

export function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** `file:line` of a node. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The text of a plain string; null for anything that is put together. */
export function plainText(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

/** Plain strings that an expression can have as its value: both arms of a choice, not the words inside a call. */
export function textsOf(node: ts.Node | undefined): ts.StringLiteralLike[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return [...textsOf(node.left), ...textsOf(node.right)].filter(() => isChoice(node));
  return [];
}

const isChoice = (node: ts.BinaryExpression): boolean =>
  node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
  node.operatorToken.kind === ts.SyntaxKind.BarBarToken;

/** Plain strings that a function can return, its inner functions left out. */
export function returnedTexts(body: ts.Node | undefined): ts.StringLiteralLike[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return textsOf(body);
  const found: ts.StringLiteralLike[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node)) found.push(...textsOf(node.expression));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** Names declared in a file, by imports, variables, parameters and functions: what they mean is not the global. */
export function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  each(tree, (node) => {
    const named = node as { name?: ts.Node };
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isImportClause(node) ||
      ts.isBindingElement(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node);
    if (declares && named.name && ts.isIdentifier(named.name)) names.add(named.name.text);
  });
  return names;
}
