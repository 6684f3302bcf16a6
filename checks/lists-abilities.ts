import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import type { Finding } from "./guard.ts";
import { productFiles } from "./source-files.ts";
import { each, syntaxOf } from "./syntax.ts";
import { verbsWithoutOwnAbility, verbsWithoutRoute } from "./verb-plan.ts";
import type { Verb } from "./verbs.ts";

const abilitiesFile = "modules/identity/model/abilities.ts";
const planFile = "checks/verb-plan.ts";

/** Verbs against abilities, both ways: every verb says who may, every ability is asked for somewhere. */
export async function abilityFindings(
  root: string,
  verbs: readonly Verb[],
): Promise<{ findings: Finding[]; looked: string }> {
  const findings: Finding[] = [];
  const { allAbilities } = (await import(pathToFileURL(join(root, abilitiesFile)).href)) as {
    allAbilities: readonly string[];
  };
  const names = new Set(verbs.map((verb) => verb.name));
  for (const verb of verbs) {
    const own = allAbilities.includes(verb.name);
    const other = verbsWithoutOwnAbility[verb.name];
    if (!own && !other)
      findings.push({
        rule: "verb-without-ability",
        where: verb.file,
        what: `"${verb.name}": no ability of that name, and no line in ${planFile}`,
      });
    if (own && other)
      findings.push({
        rule: "plan-stale",
        where: planFile,
        what: `"${verb.name}" has an ability of its own`,
      });
  }
  for (const [name, { under }] of Object.entries(verbsWithoutOwnAbility)) {
    if (!names.has(name))
      findings.push({ rule: "plan-stale", where: planFile, what: `no action or question says "${name}"` });
    if (under !== null && !allAbilities.includes(under))
      findings.push({ rule: "plan-stale", where: planFile, what: `there is no ability "${under}"` });
  }
  const asked = new Set<string>(names);
  for (const file of productFiles(root).filter((one) => one !== abilitiesFile)) {
    each(syntaxOf(root, file), (node) => ts.isStringLiteralLike(node) && asked.add(node.text));
  }
  for (const ability of allAbilities) {
    if (!asked.has(ability))
      findings.push({ rule: "ability-unused", where: abilitiesFile, what: `nobody asks for "${ability}"` });
  }
  return { findings, looked: `${allAbilities.length} abilities` };
}

/** Verbs against routes: every verb stands in its module's routes.ts, or is listed as internal. */
export function routeFindings(root: string, verbs: readonly Verb[]): { findings: Finding[]; looked: string } {
  const findings: Finding[] = [];
  const used = new Map<string, Set<string>>();
  const routed = (module: string): Set<string> => {
    const have = used.get(module);
    if (have) return have;
    const names = new Set<string>();
    const file = `modules/${module}/routes.ts`;
    if (existsSync(join(root, file))) {
      each(syntaxOf(root, file), (node) => {
        if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent)) names.add(node.text);
      });
    }
    used.set(module, names);
    return names;
  };
  for (const verb of verbs) {
    const module = verb.file.split("/")[1]!;
    const onRoute = verb.exported.some((name) => routed(module).has(name));
    const internal = verb.name in verbsWithoutRoute;
    if (!onRoute && !internal)
      findings.push({
        rule: "verb-without-route",
        where: verb.file,
        what: `"${verb.name}" is on no route of modules/${module}/routes.ts`,
      });
    if (onRoute && internal)
      findings.push({ rule: "plan-stale", where: planFile, what: `"${verb.name}" is on a route` });
  }
  const names = new Set(verbs.map((verb) => verb.name));
  for (const name of Object.keys(verbsWithoutRoute))
    if (!names.has(name)) findings.push({ rule: "plan-stale", where: planFile, what: `no verb "${name}"` });
  const twice = verbs.filter((verb, index) => verbs.findIndex((one) => one.name === verb.name) !== index);
  for (const verb of twice)
    findings.push({ rule: "verb-twice", where: verb.file, what: `"${verb.name}" is said twice` });
  return { findings, looked: `${verbs.length} verbs` };
}
