import { compileMessage } from "@lingui/message-utils/compileMessage";
import ts from "typescript";
import type { Finding } from "./guard.ts";
import { productFiles } from "./source-files.ts";
import { each, placeOf, plainText, syntaxOf } from "./syntax.ts";

/** Words side by side: neither language empty, and both with the same places for values. */
export function pairFindings(root: string): { findings: Finding[]; looked: string } {
  const findings: Finding[] = [];
  let pairs = 0;
  for (const file of productFiles(root)) {
    each(syntaxOf(root, file), (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const zh = wordsAt(node, "zh");
      const en = wordsAt(node, "en");
      if (zh === undefined && en === undefined) return;
      if (zh === undefined || en === undefined) {
        if (hasOnly(node, ["zh", "en", "status"]))
          findings.push({ rule: "pair-half", where: placeOf(node), what: "words in one language alone" });
        return;
      }
      if (zh === null || en === null) return;
      pairs++;
      // Both empty is "no name here"; one empty is a forgotten translation.
      if ((zh.trim() === "") !== (en.trim() === ""))
        findings.push({ rule: "pair-empty", where: placeOf(node), what: `"${zh}" / "${en}"` });
      const [inZh, inEn] = [placesIn(zh), placesIn(en)];
      if (inZh === null || inEn === null)
        findings.push({
          rule: "pair-unreadable",
          where: placeOf(node),
          what: `no ICU message: "${inZh === null ? zh : en}"`,
        });
      else if (inZh !== inEn)
        findings.push({
          rule: "pair-places",
          where: placeOf(node),
          what: `zh has {${inZh}}, en has {${inEn}}`,
        });
    });
  }
  return { findings, looked: `${pairs} pairs of words` };
}

/** Undefined: no such property. Null: put together at run time. */
function wordsAt(node: ts.ObjectLiteralExpression, lang: string): string | null | undefined {
  const property = node.properties.find((one) => one.name?.getText() === lang);
  if (!property) return undefined;
  return ts.isPropertyAssignment(property) ? plainText(property.initializer) : null;
}

const hasOnly = (node: ts.ObjectLiteralExpression, names: readonly string[]): boolean =>
  node.properties.every(
    (one) =>
      names.includes(one.name?.getText() ?? "") &&
      ts.isPropertyAssignment(one) &&
      plainText(one.initializer) !== null,
  );

/** The names of the values in a message, also inside plurals; null when it cannot be read. */
function placesIn(message: string): string | null {
  if (!message.includes("{")) return "";
  const names = new Set<string>();
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      // A value that differs by language is given twice, with the language at the end of its name.
      names.add(String(token[0]).replace(/(Zh|En)$/, ""));
      const choices = token[2];
      if (choices !== null && typeof choices === "object")
        for (const choice of Object.values(choices)) walk(choice);
    }
  };
  if (message.split("{").length !== message.split("}").length) return null;
  const tokens = compileMessage(message, (text) => text);
  if (Array.isArray(tokens) && tokens.length === 1 && tokens[0] === message) return null;
  walk(tokens);
  return [...names].sort().join(", ");
}
