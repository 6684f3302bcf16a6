import ts from "typescript";
import { productFiles } from "./source-files.ts";
import { each, syntaxOf, textsOf } from "./syntax.ts";

export interface Verb {
  /** `matter.assign-to-grid`. */
  name: string;
  kind: "action" | "question";
  file: string;
  /** The constants that the file exports with it, directly or through a frame of its own. */
  exported: string[];
}

/** Every verb of the product: `verb: "…"` in actions and questions, also where one frame serves several verbs. */
export function verbsOf(root: string): Verb[] {
  return productFiles(root)
    .filter((file) => /^modules\/[^/]+\/(actions|questions)\//.test(file))
    .flatMap((file) => verbsIn(syntaxOf(root, file), file.includes("/questions/") ? "question" : "action"));
}

function verbsIn(tree: ts.SourceFile, kind: Verb["kind"]): Verb[] {
  const verbs: Verb[] = [];
  const frames = framesOf(tree);
  const parts = tree.statements.flatMap(namedParts);
  for (const part of parts) {
    const carriers = part.exported
      ? [part]
      : parts.filter((other) => other.exported && part.name !== null && mentions(other.node, part.name));
    const exported = carriers.flatMap((one) => one.name ?? []);
    each(part.node, (inner) => {
      let given: ts.StringLiteralLike[] = [];
      if (ts.isPropertyAssignment(inner) && inner.name.getText() === "verb")
        given = textsOf(inner.initializer);
      const place = ts.isCallExpression(inner) ? frames.get(inner.expression.getText()) : undefined;
      if (ts.isCallExpression(inner) && place !== undefined) given = textsOf(inner.arguments[place]);
      for (const { text } of given)
        if (text.includes(".")) verbs.push({ name: text, kind, file: tree.fileName, exported });
    });
  }
  return verbs;
}

interface Part {
  name: string | null;
  node: ts.Node;
  exported: boolean;
}

function namedParts(statement: ts.Statement): Part[] {
  const exported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => ({
      name: one.name.getText(),
      node: one,
      exported,
    }));
  return [
    {
      name: ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? null) : null,
      node: statement,
      exported,
    },
  ];
}

function mentions(node: ts.Node, name: string): boolean {
  let found = false;
  each(node, (inner) => {
    if (ts.isIdentifier(inner) && inner.text === name) found = true;
  });
  return found;
}

// Functions of the file that take the verb as a parameter, with its place.
function framesOf(tree: ts.SourceFile): Map<string, number> {
  const frames = new Map<string, number>();
  each(tree, (node) => {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) return;
    const place = node.parameters.findIndex((one) => one.name.getText() === "verb");
    const name = ts.isFunctionDeclaration(node)
      ? node.name?.text
      : ts.isVariableDeclaration(node.parent)
        ? node.parent.name.getText()
        : undefined;
    if (place >= 0 && name) frames.set(name, place);
  });
  return frames;
}
