import { projectFiles, read } from "./source-files.ts";

export interface Table {
  /** `schema.table`. */
  name: string;
  file: string;
  /** Has the tenant key, `county int not null`. */
  county: boolean;
  /** The tenant key comes first in its primary key. */
  countyFirst: boolean;
  /** The migration puts the county's row policy on it. */
  policy: boolean;
}

/** Every table as the migrations make it, partitions left out. */
export function tablesOf(root: string): Table[] {
  const files = projectFiles(root).filter((file) => /\/migrations\/[^/]+\.sql$/.test(file));
  const texts = files.map((file) => ({ file, text: read(root, file).replace(/--[^\n]*/g, "") }));
  const kept = texts.flatMap(({ text }) =>
    [...text.matchAll(/platform\.(?:tenant|compartment)_table\('([a-z_.]+)'/g)].map((match) => match[1]),
  );
  return texts.flatMap(({ file, text }) =>
    [...text.matchAll(/create table (?:if not exists )?([a-z_]+\.[a-z_]+) \(([\s\S]*?)\n\)/g)].map(
      (match) => ({
        name: match[1]!,
        file,
        county: /^\s*county int not null/m.test(match[2]!),
        countyFirst:
          /primary key \(county\b/.test(match[2]!) || /^\s*county int not null primary key/m.test(match[2]!),
        policy: kept.includes(match[1]),
      }),
    ),
  );
}
