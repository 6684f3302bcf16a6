/** One planted violation: what is written or changed in a copy, and the rule that must turn red at that place. */
export interface Plant {
  rule: string;
  file: string;
  /** A whole new file. */
  text?: string;
  /** Or a change of a file that is there. */
  change?: readonly [from: string | RegExp, to: string];
  /** Where the finding is expected, when it is not the file itself. */
  where?: string;
}

const matter = "modules/matter";
/** Every planted file has this in its name, so that a finding elsewhere is no accident of the plants. */
const plant = (rule: string, file: string, text: string): Plant => ({ rule, file, text });

const sql = 'import { sql } from "kysely";\nimport type { Tx } from "@maple/platform/db";\n';
const store = (body: string) =>
  `${sql}export const planted = (tx: Tx, county: number, id: string) => ${body}.execute(tx).then(() => [county, id]);\n`;

/** By guard: at least one plant for each rule of the import check, the compilers, purity, the lists and the statements. */
export const plants: Readonly<Record<string, readonly Plant[]>> = {
  pages: [
    {
      rule: "page-stale",
      file: "modules/matter/README.md",
      change: ["| verified | note |", "| verified | settle |"],
    },
    {
      rule: "page-part-missing",
      file: "modules/mediation/README.md",
      change: ["<!-- end of life -->", ""],
    },
    { rule: "policy-stale", file: "docs/policy.md", change: ["## 谁都不可以", "## 谁都可以"] },
    { rule: "page-long", file: "modules/grid/README.md", change: [/$/, "\nagain".repeat(60)] },
    { ...plant("page-missing", "modules/planted/notes.txt", "no page"), where: "modules/planted" },
  ],
  dependencies: [
    plant("layer-model", `${matter}/model/planted-a.ts`, 'export { mayReport } from "../rules/report.ts";\n'),
    plant("layer-rules", `${matter}/rules/planted-a.ts`, 'export { z } from "zod";\n'),
    {
      rule: "layer-rules-box-tree",
      file: "modules/grid/rules/box-tree.ts",
      change: [/^/, 'export { z } from "zod";\n'],
    },
    plant(
      "layer-store",
      `${matter}/store/planted-a.ts`,
      'export { reportMatter } from "../actions/report.ts";\n',
    ),
    plant(
      "layer-actions",
      `${matter}/actions/planted-a.ts`,
      'export { matterRoutes } from "../routes.ts";\n',
    ),
    plant(
      "layer-routes",
      "modules/people/routes.ts",
      'export { listStaff } from "./store/people-store.ts";\n',
    ),
    plant(
      "layer-reactions",
      "modules/people/reactions.ts",
      'export { planted } from "./web/planted-z.ts";\n',
    ),
    plant(
      "layer-web",
      `${matter}/web/planted-a.ts`,
      'export { findMatter } from "../store/matter-store.ts";\n',
    ),
    plant(
      "layer-portal",
      `${matter}/portal/planted-a.ts`,
      'export { inCounty } from "@maple/platform/db";\n',
    ),
    plant(
      "layer-training",
      `${matter}/training/planted-a.ts`,
      'export { findMatter } from "../store/matter-store.ts";\n',
    ),
    {
      rule: "layer-door-index",
      file: `${matter}/index.ts`,
      change: [/^/, 'export { acceptMatter } from "./actions/accept.ts";\n'],
    },
    plant(
      "layer-door-server",
      "modules/notification/server.ts",
      'export { planted } from "./web/planted-a.ts";\n',
    ),
    plant(
      "layer-door-web",
      "modules/notification/web.ts",
      'export { planted } from "./model/planted-a.ts";\n',
    ),
    plant(
      "layer-door-portal",
      "modules/notification/portal.ts",
      'export { planted } from "./model/planted-a.ts";\n',
    ),
    plant("unknown-layer", `${matter}/extras/planted-a.ts`, 'export { z } from "zod";\n'),
    plant(
      "module-doors",
      `${matter}/actions/planted-b.ts`,
      'export { findBaseMap } from "../../grid/store/grid-store.ts";\n',
    ),
    plant(
      "across-by-path",
      `${matter}/actions/planted-b.ts`,
      'export { findBaseMap } from "../../grid/store/grid-store.ts";\n',
    ),
    plant(
      "neighbours-of-matter",
      `${matter}/actions/planted-c.ts`,
      'export { mediationReasons } from "@maple/mediation";\n',
    ),
    plant(
      "neighbours-of-demo",
      "apps/demo/planted-a.ts",
      'export { planted } from "@maple/notification/server";\n',
    ),
    plant(
      "app-doors-desk",
      "apps/desk/src/planted-a.ts",
      'export { acceptMatter } from "@maple/matter/server";\n',
    ),
    plant(
      "desk-in-browser",
      "apps/desk/src/planted-b.ts",
      'export { inCounty } from "@maple/platform/db";\n',
    ),
    plant("app-door", "apps/server/planted-a.ts", 'export { seeded } from "../demo/seeded.ts";\n'),
    plant(
      "platform-doors",
      `${matter}/actions/planted-d.ts`,
      'export { append } from "../../../platform/ledger/append.ts";\n',
    ),
    plant("platform-below", "platform/ids/planted-a.ts", 'export { matterReasons } from "@maple/matter";\n'),
    plant("apps-above", `${matter}/actions/planted-e.ts`, 'export { demo } from "@maple/demo";\n'),
    plant("pure-platform", "platform/clock/planted-a.ts", 'export { newId } from "../ids/index.ts";\n'),
    plant("screen-platform", "platform/ui/planted-a.ts", 'export { inCounty } from "../db/index.ts";\n'),
    plant(
      "listener-used",
      `${matter}/actions/planted-f.ts`,
      'export { planted } from "@maple/notification/server";\n',
    ),
    plant("test-in-product", `${matter}/rules/planted-b.ts`, 'import "./report.test.ts";\n'),
    plant("training-in-product", `${matter}/actions/planted-g.ts`, 'import "../training/classifier.ts";\n'),
    // A circle is reported at one of its files.
    {
      rule: "file-circle",
      file: `${matter}/rules/planted-c.ts`,
      text: 'export { b } from "./planted-d.ts";\nexport const a = 1;\n',
      where: "rules/planted-",
    },
    {
      rule: "file-circle",
      file: `${matter}/rules/planted-d.ts`,
      text: 'export { a } from "./planted-c.ts";\nexport const b = 1;\n',
      where: "rules/planted-",
    },
    plant("unresolvable", `${matter}/rules/planted-e.ts`, 'export { gone } from "./not-there.ts";\n'),
    {
      rule: "module-circle",
      file: "modules/grid/package.json",
      change: ['"@maple/platform"', '"@maple/matter": "*", "@maple/platform"'],
      where: "package.json",
    },
  ],
  "types-server": [
    plant("types-server", `${matter}/rules/planted-f.ts`, "export const planted = () => document.title;\n"),
  ],
  "types-browser": [
    plant(
      "types-browser",
      `${matter}/rules/planted-g.ts`,
      "export const planted = () => process.env.HOME;\n",
    ),
    plant("types-browser", `${matter}/web/planted-g.ts`, "export const planted = () => process.env.HOME;\n"),
  ],
  "types-pure": [
    plant("types-pure", `${matter}/rules/planted-f.ts`, "export const planted = () => document.title;\n"),
    plant("types-pure", `${matter}/rules/planted-g.ts`, "export const planted = () => process.env.HOME;\n"),
    plant(
      "types-pure",
      `${matter}/rules/planted-j.ts`,
      "export const planted = (then: () => void) => setTimeout(then, 1);\n",
    ),
  ],
  purity: [
    plant("no-clock", `${matter}/rules/planted-h.ts`, "export const planted = () => new Date();\n"),
    plant("no-clock", "platform/clock/planted-h.ts", "export const planted = () => Date.now();\n"),
    plant("no-chance", `${matter}/model/planted-h.ts`, "export const planted = () => Math.random();\n"),
    plant("no-chance", "platform/map/planted-h.ts", "export const planted = () => crypto.randomUUID();\n"),
    plant("no-effect", `${matter}/rules/planted-i.ts`, 'export const planted = () => fetch("/");\n'),
    plant(
      "no-timer",
      `${matter}/rules/planted-j.ts`,
      "export const planted = (then: () => void) => setTimeout(then, 1);\n",
    ),
    plant("no-host", `${matter}/rules/planted-k.ts`, "export const planted = () => process.cwd();\n"),
    plant(
      "no-host",
      `${matter}/rules/planted-l.ts`,
      "export const planted = (n: number) => n.toLocaleString();\n",
    ),
  ],
  lists: [
    plant(
      "reason-undefined",
      `${matter}/actions/planted-h.ts`,
      'import { refuse } from "@maple/platform/act";\nexport const planted = () => refuse("never-heard-of");\n',
    ),
    plant(
      "reason-undefined",
      `${matter}/rules/planted-m.ts`,
      'export function mayPlant(): string | null {\n  return "never-heard-of-it";\n}\n',
    ),
    plant(
      "reason-unused",
      `${matter}/model/planted-reasons.ts`,
      'export const plantedReasons = { "never-given": { status: 409, zh: "无", en: "none" } };\n',
    ),
    plant(
      "reason-twice",
      `${matter}/model/planted-twice-reasons.ts`,
      'export const twice = { "same-grid": { status: 409, zh: "无", en: "none" } };\n',
    ),
    plant(
      "reason-status",
      `${matter}/model/planted-bare-reasons.ts`,
      'export const bare = { "reason-bare": { zh: "无", en: "none" } };\nexport const used = "reason-bare";\n',
    ),
    plant("pair-half", `${matter}/web/planted-b.ts`, 'export const planted = { zh: "只有中文" };\n'),
    plant("pair-empty", `${matter}/web/planted-c.ts`, 'export const planted = { zh: "有", en: "" };\n'),
    plant(
      "pair-places",
      `${matter}/web/planted-d.ts`,
      'export const planted = { zh: "还有{days}天", en: "{hours} hours left" };\n',
    ),
    plant(
      "pair-unreadable",
      `${matter}/web/planted-e.ts`,
      'export const planted = { zh: "{n, plural, other", en: "{n}" };\n',
    ),
    plant(
      "verb-without-ability",
      `${matter}/actions/planted-i.ts`,
      'export const planted = { verb: "matter.plant-a-tree" };\n',
    ),
    plant(
      "verb-without-route",
      `${matter}/actions/planted-i.ts`,
      'export const planted = { verb: "matter.plant-a-tree" };\n',
    ),
    plant(
      "words-row-missing",
      `${matter}/actions/planted-i.ts`,
      'export const planted = { verb: "matter.plant-a-tree" };\n',
    ),
    plant(
      "verb-twice",
      `${matter}/actions/planted-j.ts`,
      'export const planted = { verb: "matter.accept" };\n',
    ),
    {
      rule: "ability-unused",
      file: "modules/identity/model/abilities.ts",
      change: ['"matter.see": "grid",', '"matter.see": "grid",\n    "matter.dream": "grid",'],
    },
    {
      rule: "plan-stale",
      file: `${matter}/actions/rate.ts`,
      change: ['verb: "matter.rate"', 'verb: "matter.accept"'],
      where: "checks/verb-plan.ts",
    },
    {
      rule: "words-verb-gone",
      file: "docs/words.md",
      change: [/$/, "\n| 空 | nothing | A row about nothing | [`matter.gone`](../modules/matter) |\n"],
    },
    {
      rule: "words-link-dead",
      file: "docs/words.md",
      change: [/$/, "\n| 空 | nothing | A row that leads nowhere | [here](../modules/gone/away.ts) |\n"],
    },
    { rule: "words-row-unfit", file: "docs/words.md", change: [/$/, "\n| 空 | nothing |\n"] },
    plant("link-dead", "docs/planted.md", "[nowhere](gone/away.md)\n"),
    plant(
      "table-unplanned",
      `${matter}/store/migrations/20270101-0000-planted-a.sql`,
      "create table matter.planted (\n  county int not null,\n  id uuid not null,\n  primary key (county, id)\n);\n",
    ),
    {
      rule: "tenant-key",
      file: `${matter}/store/migrations/20261122-1114-matters.sql`,
      change: [/county int not null,\n {2}name text not null,/, "name text not null,"],
    },
    {
      rule: "tenant-policy",
      file: `${matter}/store/migrations/20261122-1114-matters.sql`,
      change: ["select platform.tenant_table('matter.clock', 'select, insert, update');", ""],
    },
    plant(
      "no-triggers",
      `${matter}/store/migrations/20270101-0001-planted-b.sql`,
      "create trigger planted before insert on matter.note execute function planted();\n",
    ),
    plant("migration-name", `${matter}/store/migrations/planted.sql`, "select 1;\n"),
  ],
  statements: [
    plant("opens-all", `${matter}/actions/planted-l.ts`, 'export const planted = { opens: () => "all" };\n'),
    plant(
      "names-county",
      `${matter}/store/planted-b.ts`,
      store("sql`select id from matter.matter where id = ${id}`"),
    ),
    plant(
      "time-is-a-value",
      `${matter}/store/planted-c.ts`,
      store("sql`update matter.clock set due_at = now() where county = ${county}`"),
    ),
    plant("one-statement", `${matter}/store/planted-d.ts`, store("sql`select 1 as one; select 2 as two`")),
    plant("put-together", `${matter}/store/planted-e.ts`, store("sql`select ${sql.raw(id)}`")),
    plant("sql-outside-store", `${matter}/actions/planted-k.ts`, store("sql`select 1`")),
  ],
  habits: [
    plant("file-name", `${matter}/rules/PlantedFile.ts`, "export const planted = 1;\n"),
    plant("file-name", `${matter}/rules/planted-helper.ts`, "export const planted = 1;\n"),
    plant("file-length", `${matter}/rules/planted-long.ts`, "// one line\n".repeat(401)),
    plant(
      "left-lying",
      `${matter}/rules/planted-n.ts`,
      `// ${"TO"}${"DO"} later\nexport const planted = 1;\n`,
    ),
    plant("default-export", `${matter}/rules/planted-o.ts`, "export default 1;\n"),
    plant("barrel", `${matter}/rules/planted-p.ts`, 'export * from "./report.ts";\n'),
    plant("type-name", `${matter}/rules/planted-q.ts`, "export interface MatterService {\n  one: 1;\n}\n"),
    plant(
      "test-skipped",
      `${matter}/rules/planted-r.test.ts`,
      'import { it } from "vitest";\nit.skip("does nothing", () => {});\n',
    ),
  ],
};
