import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { basicTemplateOf, basicTemplates } from "../model/basic-templates.ts";
import type { TemplateText } from "../model/template.ts";
import type { TemplateState } from "../model/template-life.ts";
import { type TemplateRow, templateVersion } from "../store/template-store.ts";

const basics = basicTemplates.map((one) => one.template);

/** One version of a template, the county's or one that comes with the product. */
export const templateKey = {
  template: z.union([z.uuid(), z.enum(basics as [string, ...string[]])]),
  version: z.coerce.number().int().min(1).max(32_000),
};

export type FoundTemplate = TemplateText & { own: boolean; state: TemplateState; by: string | null };

export async function findTemplate(
  tx: Tx,
  county: number,
  key: { template: string; version: number },
): Promise<FoundTemplate | null> {
  const basic = basicTemplateOf(key.template);
  if (basic)
    return key.version === basic.version ? { ...basic, own: false, state: "in-force", by: null } : null;
  const row = await templateVersion(tx, county, key.template, key.version);
  return row && { ...textOf(row), own: true, state: row.state, by: row.by };
}

/** English stands where it was written; what was not is read in Chinese. */
export function textOf(row: TemplateRow): TemplateText {
  const pair = (zh: string, en: string) => ({ zh, en: en === "" ? zh : en });
  return {
    template: row.template,
    version: row.version,
    category: row.category,
    subtype: row.subtype,
    use: row.use,
    name: pair(row.name_zh, row.name_en),
    fits: pair(row.fits_zh, row.fits_en),
    lines: row.lines.map((line) => ({ ...line, what: pair(line.what.zh, line.what.en) })),
    law: pair(row.law_zh, row.law_en),
    source: pair(row.source, ""),
    sourceDate: row.source_date,
  };
}
