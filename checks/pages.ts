import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, Guard } from "./guard.ts";

type Pair = { zh: string; en: string };
type Life = Record<string, Record<string, string>>;

const begin = (name: string) => `<!-- ${name}: written by npm run check -- --only pages --write -->`;
const end = (name: string) => `<!-- end of ${name} -->`;

/** Modules that have a life as a table: the model's file, and what the table and its words are called there. */
const lives: Readonly<Record<string, { file: string; life: string; states: string; acts: string }>> = {
  matter: { file: "matter-life", life: "matterLife", states: "stateWords", acts: "actWords" },
  people: {
    file: "member-life",
    life: "memberLife",
    states: "memberStateWords",
    acts: "memberActWords",
  },
  handling: { file: "task-life", life: "taskLife", states: "taskStateWords", acts: "taskActWords" },
  teamwork: {
    file: "hand-over-life",
    life: "handOverLife",
    states: "handOverStateWords",
    acts: "handOverActWords",
  },
  evidence: {
    file: "request-life",
    life: "requestLife",
    states: "requestStateWords",
    acts: "requestActWords",
  },
  library: { file: "entry-life", life: "entryLife", states: "entryStateWords", acts: "entryActWords" },
  referral: {
    file: "referral-life",
    life: "referralLife",
    states: "referralStateWords",
    acts: "referralActWords",
  },
  talk: {
    file: "offer-life",
    life: "offerLife",
    states: "offerStateWords",
    acts: "offerActWords",
  },
  resident: {
    file: "request",
    life: "requestLife",
    states: "requestStateWords",
    acts: "requestActWords",
  },
  panel: {
    file: "panel-life",
    life: "panelLife",
    states: "panelStateWords",
    acts: "panelActWords",
  },
  consultation: {
    file: "meeting-life",
    life: "meetingLife",
    states: "meetingStateWords",
    acts: "meetingActWords",
  },
  mediation: {
    file: "mediation-life",
    life: "mediationLife",
    states: "mediationStateWords",
    acts: "mediationActWords",
  },
};
const longest = 60;

/**
 * The front page of each module: at most 60 lines by hand; its life and who may do what are drawn from the tables, so
 * that the page is never older than they are.
 */
export const pages: Guard = {
  name: "pages",
  async look(root) {
    const findings: Finding[] = [];
    const modules = readdirSync(join(root, "modules"));
    for (const name of modules) {
      const file = `modules/${name}/README.md`;
      if (!existsSync(join(root, file))) {
        findings.push({
          rule: "page-missing",
          where: `modules/${name}`,
          what: "a README.md says what it is",
        });
        continue;
      }
      const page = readFileSync(join(root, file), "utf8");
      let drawn = page;
      for (const [part, lines] of Object.entries(await partsOf(root, name))) {
        const from = drawn.indexOf(begin(part));
        const to = drawn.indexOf(end(part));
        if (from < 0 || to < from) {
          findings.push({ rule: "page-part-missing", where: file, what: `no place for: ${begin(part)}` });
          continue;
        }
        drawn = `${drawn.slice(0, from)}${begin(part)}\n\n${lines.join("\n")}\n\n${drawn.slice(to)}`;
      }
      const byHand = withoutParts(drawn).split("\n").length;
      if (byHand > longest)
        findings.push({
          rule: "page-long",
          where: file,
          what: `${byHand} lines by hand; ${longest} at most`,
        });
      if (drawn === page) continue;
      if (process.argv.includes("--write")) writeFileSync(join(root, file), drawn);
      else
        findings.push({
          rule: "page-stale",
          where: file,
          what: "its tables moved on (npm run check -- --only pages --write)",
        });
    }
    findings.push(...(await policyFindings(root)));
    return { findings, looked: `${modules.length} modules and the policy` };
  },
};

const policyFile = "docs/policy.md";

/** Who may do what, as a page that a non-programmer reads: drawn whole from the tables of the policy. */
async function policyFindings(root: string): Promise<Finding[]> {
  const load = (file: string) =>
    import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>;
  const { policyPage } = (await load("modules/matter/rules/policy-page.ts")) as { policyPage(): unknown };
  const { policyText } = (await load("modules/matter/rules/policy-text.ts")) as {
    policyText(page: unknown): string;
  };
  const drawn = policyText(policyPage());
  const path = join(root, policyFile);
  if (existsSync(path) && readFileSync(path, "utf8") === drawn) return [];
  if (process.argv.includes("--write")) {
    writeFileSync(path, drawn);
    return [];
  }
  const what = "the policy moved on (npm run check -- --only pages --write)";
  return [{ rule: "policy-stale", where: policyFile, what }];
}

async function partsOf(root: string, name: string): Promise<Record<string, string[]>> {
  const load = (file: string) =>
    import(pathToFileURL(join(root, file)).href) as Promise<Record<string, unknown>>;
  const parts: Record<string, string[]> = {};
  const life = lives[name];
  if (life) {
    const model = await load(`modules/${name}/model/${life.file}.ts`);
    parts.life = drawLife(
      model[life.life] as Life,
      model[life.states] as Record<string, Pair>,
      model[life.acts] as Record<string, Pair>,
    );
  }
  const abilities = await load("modules/identity/model/abilities.ts");
  const grants = abilities.grants as Record<string, Record<string, string>>;
  const own = (abilities.allAbilities as string[]).filter((one) => one.startsWith(`${name}.`));
  if (own.length > 0)
    parts.abilities = drawAbilities(own, grants, abilities.roleWords as Record<string, Pair>);
  return parts;
}

/** One arrow for each pair of states; acts that stay where they are stand in the table beneath. */
function drawLife(life: Life, states: Record<string, Pair>, acts: Record<string, Pair>): string[] {
  const id = (state: string) => state.replaceAll("-", "_");
  const lines = ["```mermaid", "stateDiagram-v2", `  [*] --> ${id(Object.keys(life)[0]!)}`];
  for (const state of Object.keys(life)) lines.push(`  ${id(state)}: ${states[state]!.zh} ${state}`);
  for (const [state, row] of Object.entries(life)) {
    const ways = new Map<string, string[]>();
    for (const [act, next] of Object.entries(row))
      if (next !== state) ways.set(next, [...(ways.get(next) ?? []), acts[act]!.zh]);
    for (const [next, words] of ways) lines.push(`  ${id(state)} --> ${id(next)}: ${words.join("、")}`);
  }
  lines.push("```", "", "| in | may also |", "| --- | --- |");
  for (const [state, row] of Object.entries(life)) {
    const stays = Object.keys(row).filter((act) => row[act] === state);
    if (stays.length > 0) lines.push(`| ${state} | ${stays.join(", ")} |`);
  }
  return lines;
}

function drawAbilities(
  own: readonly string[],
  grants: Record<string, Record<string, string>>,
  words: Record<string, Pair>,
): string[] {
  const roles = Object.keys(grants);
  return [
    `| may | ${roles.map((role) => `${words[role]!.zh} ${words[role]!.en}`).join(" | ")} |`,
    `| --- | ${roles.map(() => "---").join(" | ")} |`,
    ...own.map((one) => `| ${one} | ${roles.map((role) => grants[role]![one] ?? "").join(" | ")} |`),
  ];
}

function withoutParts(page: string): string {
  return page.replace(/<!-- (\w+): written by[\s\S]*?<!-- end of \1 -->/g, "");
}
