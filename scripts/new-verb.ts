import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// npm run new:verb matter assign-to-grid
// Writes the sibling files of a verb. Their test is red until the rule says something true, and `npm run check` is red
// until the verb has its ability, its route and its words.

const root = process.env.MAPLE_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "..");
const [module = "", verb = ""] = process.argv.slice(2);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!module || !verb) stop("Say which module and which verb: npm run new:verb matter assign-to-grid");
if (!/^[a-z]+(-[a-z]+)*$/.test(verb))
  stop(`"${verb}" is no verb: lower case with hyphens, imperative, as in assign-to-grid.`);
if (/^(handle|process|manage)(-|$)/.test(verb))
  stop(`"${verb}" does not say what happens. Which word would a mediator use?`);
if (!existsSync(join(root, "modules", module, "package.json")))
  stop(`There is no module "${module}" in modules/.`);

const camel = verb.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const pascal = camel[0]!.toUpperCase() + camel.slice(1);
const spoken = verb.replaceAll("-", " ");
const facts = `${pascal}Facts`;

const files: Readonly<Record<string, string>> = {
  [`rules/${verb}.ts`]: `export interface ${facts} {
  reason: string;
}

/**
 * Whether somebody may ${spoken}, and what follows from it. Name here the law, the standard or the decision that this
 * rule serves.
 */
export function may${pascal}(facts: ${facts}): string | null {
  return facts.reason.trim() === "" ? "reason-needed" : null;
}
`,
  [`rules/${verb}.test.ts`]: `import { describe, expect, it } from "vitest";
import { may${pascal} } from "./${verb}.ts";

describe("${spoken}", () => {
  it("refuses when no reason is given", () => {
    expect(may${pascal}({ reason: " " })).toBe("reason-needed");
  });

  it("says in this title what is allowed, and proves it", () => {
    expect(may${pascal}({ reason: "写明原因" })).toBe("write what really decides, then this line");
  });
});
`,
  [`actions/${verb}.ts`]: `import { mayAct } from "@maple/identity";
import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { may${pascal} } from "../rules/${verb}.ts";

const input = z.object({ ${module}: z.uuid(), reason: z.string().max(500) });

/** ${spoken[0]!.toUpperCase()}${spoken.slice(1)}: say in one sentence what has happened when this is done. */
export const ${camel} = action<z.infer<typeof input>, null, { ${module}: string }>({
  verb: "${module}.${verb}",
  input,
  load: async () => null,
  who: (actor) => mayAct(actor, "${module}.${verb}", null),
  run: async ({ input: { ${module}, reason }, tell }) => {
    const objection = may${pascal}({ reason });
    if (objection) refuse(objection);
    tell({ stream: ${module}, kind: "${module}", type: "${module}.${verb}", data: {} });
    return { ${module} };
  },
});
`,
};

const folder = join(root, "modules", module);
const there = ["rules", "actions", "questions"]
  .map((layer) => `${layer}/${verb}.ts`)
  .find((file) => existsSync(join(folder, file)));
if (there) stop(`"${verb}" exists: modules/${module}/${there}. Open it instead.`);
const words = join(root, "docs", "words.md");
const page = readFileSync(words, "utf8");
if (page.includes(`\`${module}.${verb}\``)) stop(`"${module}.${verb}" has a row in docs/words.md already.`);

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  console.log(`modules/${module}/${file}`);
}
// The first cells stay empty, so that the check of the page is red until people's words stand there.
const row = `|  | ${spoken} |  | [\`${module}.${verb}\`](../modules/${module}/actions/${verb}.ts) |`;
writeFileSync(words, withRow(page, row));
console.log(`docs/words.md: one row, to be filled
Now: the rule and its test; the reason's words in model/*-reasons.ts; the ability in modules/identity/model/abilities.ts;
the route in modules/${module}/routes.ts; the export in server.ts; the row in docs/words.md. Then npm run check.`);

// After the last row that is about this module, so that the verb stands with its like.
function withRow(text: string, line: string): string {
  const lines = text.split("\n");
  const last = lines.findLastIndex((one) => one.startsWith("|") && one.includes(`modules/${module}/`));
  lines.splice(last < 0 ? lines.length : last + 1, 0, line);
  return lines.join("\n");
}
