import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "./guard.ts";
import { readManifests } from "./manifests.ts";
import { projectFiles, read } from "./source-files.ts";
import type { Verb } from "./verbs.ts";

const page = "docs/words.md";

/** Verbs and modules against docs/words.md, both ways: each has a row, each row's verb is there and its links lead somewhere. */
export function wordFindings(root: string, verbs: readonly Verb[]): { findings: Finding[]; looked: string } {
  if (!existsSync(join(root, page)))
    return {
      findings: [{ rule: "words-row-missing", where: page, what: "the page is missing" }],
      looked: "no words",
    };
  const findings: Finding[] = [];
  const rows = read(root, page)
    .split("\n")
    .map((line, index) => ({ line, at: `${page}:${index + 1}` }))
    .filter(({ line }) => line.startsWith("|") && !/^\|[\s|:-]+$/.test(line) && !line.startsWith("| 中文"));
  const verbNames = new Set(verbs.map((verb) => verb.name));
  const { modules } = readManifests(root);
  const told = new Set<string>();
  for (const { line, at } of rows) {
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.length !== 4 || cells.some((cell) => cell === ""))
      findings.push({
        rule: "words-row-unfit",
        where: at,
        what: "four cells: 中文, English, what it is, home",
      });
    const home = cells[3] ?? "";
    for (const match of home.matchAll(/\]\(([^)#]+)/g)) {
      if (!existsSync(join(root, "docs", match[1]!)))
        findings.push({ rule: "words-link-dead", where: at, what: match[1]! });
    }
    for (const match of home.matchAll(/`([a-z]+\.[a-z-]+)`/g)) {
      told.add(match[1]!);
      if (!verbNames.has(match[1]!))
        findings.push({
          rule: "words-verb-gone",
          where: at,
          what: `no action or question says "${match[1]}"`,
        });
    }
    for (const match of home.matchAll(/\(\.\.\/modules\/([a-z-]+)\/?(?:README\.md)?\)/g))
      told.add(`modules/${match[1]}`);
  }
  for (const verb of verbs)
    if (!told.has(verb.name))
      findings.push({
        rule: "words-row-missing",
        where: verb.file,
        what: `no row in ${page} for "${verb.name}"`,
      });
  for (const module of modules)
    if (!told.has(`modules/${module}`))
      findings.push({ rule: "words-row-missing", where: `modules/${module}`, what: `no row in ${page}` });
  return { findings, looked: `${rows.length} rows of words` };
}

/** Links between the project's pages, and from them to its files. */
export function linkFindings(root: string): { findings: Finding[]; looked: string } {
  let links = 0;
  const findings = projectFiles(root)
    .filter((file) => file.endsWith(".md") && file !== page)
    .flatMap((file) =>
      read(root, file)
        .split("\n")
        .flatMap((line, index) =>
          [...line.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
            .map((match) => match[1]!)
            .filter((link) => !/^[a-z]+:/.test(link))
            .flatMap((link): Finding[] => {
              links++;
              const there = existsSync(join(root, dirname(file), decodeURIComponent(link)));
              return there ? [] : [{ rule: "link-dead", where: `${file}:${index + 1}`, what: link }];
            }),
        ),
    );
  return { findings, looked: `${links} links` };
}
