import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";
import type { TemplateLine, TemplateUse } from "../model/template.ts";
import type { TemplateState } from "../model/template-life.ts";

export interface TemplateRow {
  template: string;
  version: number;
  category: string | null;
  subtype: string | null;
  use: TemplateUse;
  name_zh: string;
  name_en: string;
  fits_zh: string;
  fits_en: string;
  lines: TemplateLine[];
  law_zh: string;
  law_en: string;
  source: string;
  source_date: string;
  state: TemplateState;
  by: string;
  at: string;
  decided_by: string | null;
  remark: string;
}

const columns =
  sql.raw(`t.template, t.version, t.category, t.subtype, t.use, t.name_zh, t.name_en, t.fits_zh, t.fits_en,
  t.lines, t.law_zh, t.law_en, t.source, t.source_date, t.state, t.by, t.at, t.decided_by, t.remark`);

export async function insertTemplate(
  tx: Tx,
  county: number,
  row: Omit<TemplateRow, "decided_by" | "remark">,
): Promise<void> {
  await sql`insert into mediation.template (county, template, version, category, subtype, use, name_zh, name_en, fits_zh,
      fits_en, lines, law_zh, law_en, source, source_date, state, by, at)
    values (${county}, ${row.template}, ${row.version}, ${row.category}, ${row.subtype}, ${row.use}, ${row.name_zh},
      ${row.name_en}, ${row.fits_zh}, ${row.fits_en}, ${JSON.stringify(row.lines)}::jsonb, ${row.law_zh}, ${row.law_en},
      ${row.source}, ${row.source_date}, ${row.state}, ${row.by}, ${row.at})`.execute(tx);
}

/** All versions of one template, its rows held until the act ends, the newest last. */
export async function templateVersionsToChange(
  tx: Tx,
  county: number,
  template: string,
): Promise<TemplateRow[]> {
  const rows = await sql<TemplateRow>`select ${columns} from mediation.template t
    where t.county = ${county} and t.template = ${template} order by t.version for update`.execute(tx);
  return rows.rows;
}

export async function decideTemplate(
  tx: Tx,
  county: number,
  key: { template: string; version: number },
  to: { state: TemplateState; by: string; at: string; remark: string },
): Promise<void> {
  await sql`update mediation.template set state = ${to.state}, decided_by = ${to.by}, decided_at = ${to.at}, remark = ${to.remark}
    where county = ${county} and template = ${key.template} and version = ${key.version}`.execute(tx);
}

export async function templateVersion(
  tx: Tx,
  county: number,
  template: string,
  version: number,
): Promise<TemplateRow | null> {
  const rows = await sql<TemplateRow>`select ${columns} from mediation.template t
    where t.county = ${county} and t.template = ${template} and t.version = ${version}`.execute(tx);
  return rows.rows[0] ?? null;
}

/** What is in force; or with it what waits, and the last version of each that is not; or every version of one. */
export async function listTemplates(
  tx: Tx,
  county: number,
  which: { only: "in-force" } | { only: "newest" } | { all: string },
): Promise<TemplateRow[]> {
  const wanted =
    "all" in which
      ? sql`t.template = ${which.all}`
      : which.only === "in-force"
        ? sql`t.state = 'in-force'`
        : sql`(t.state in ('draft', 'in-force') or t.version = (select max(l.version) from mediation.template l
            where l.county = t.county and l.template = t.template))`;
  const rows = await sql<TemplateRow>`select ${columns} from mediation.template t
    where t.county = ${county} and ${wanted}
    order by (t.state = 'draft') desc, t.category nulls last, t.name_zh, t.version desc limit 500`.execute(
    tx,
  );
  return rows.rows;
}

/** In how many agreements a draft started from each template, whatever version. */
export async function timesUsed(tx: Tx, county: number): Promise<Map<string, number>> {
  const rows = await sql<{ template: string; n: number }>`select template, count(*)::int as n
    from mediation.agreement where county = ${county} and template is not null and state <> 'replaced'
    group by template`.execute(tx);
  return new Map(rows.rows.map((row) => [row.template, row.n]));
}
