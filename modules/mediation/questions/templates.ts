import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, question, refuse, staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { paperToPdf } from "@maple/platform/documents";
import { z } from "zod";
import { findTemplate, templateKey, textOf } from "../actions/find-template.ts";
import { basicTemplates } from "../model/basic-templates.ts";
import type { TemplateList, TemplateView } from "../model/template.ts";
import { nextTemplateState, type TemplateAct } from "../model/template-life.ts";
import { templatePaper } from "../rules/papers/template-paper.ts";
import { inOrderFor } from "../rules/template.ts";
import { listTemplates, type TemplateRow, timesUsed } from "../store/template-store.ts";
import type { MadeFile } from "./papers.ts";

interface Asking {
  tx: Tx;
  county: number;
  actor: Actor;
}

const asStaff = (actor: Actor) => (actor.kind === "staff" ? null : "not-signed-in");
const keeps = (actor: Actor) =>
  mayAct(actor, "library.write", null) === null || mayAct(actor, "library.publish", null) === null;

/** A county's templates and those that come with the product; drafts and what was withdrawn for those who keep them. */
export const templateList = question<{ category?: string | undefined }, null, TemplateList>({
  verb: "mediation.template-list",
  input: z.object({ category: z.string().max(2).optional() }),
  load: async () => null,
  who: asStaff,
  answer: async ({ tx, county, actor, input: { category } }) => {
    const rows = await listTemplates(tx, county, { only: keeps(actor) ? "newest" : "in-force" });
    const all = [...(await ownViews({ tx, county, actor }, rows)), ...(await basicViews(tx, county))];
    return {
      templates: all.filter((one) => category === undefined || one.category === category),
      mayWrite: mayAct(actor, "library.write", null),
    };
  },
});

/** Every version of one template of the county, the newest first: what it was and who put it in force. */
export const templateVersions = question<{ template: string }, null, { versions: TemplateView[] }>({
  verb: "mediation.template-versions",
  input: z.object({ template: z.uuid() }),
  load: async () => null,
  who: asStaff,
  answer: async ({ tx, county, actor, input: { template } }) => {
    const rows = await listTemplates(tx, county, { all: template });
    const seen = keeps(actor)
      ? rows
      : rows.filter((row) => row.state === "in-force" || row.state === "replaced");
    if (seen.length === 0) refuse("template-not-found");
    const versions = await ownViews({ tx, county, actor }, seen);
    return { versions: versions.sort((a, b) => b.version - a.version) };
  },
});

/** From what a draft may start in one matter: what fits it first, a county's own before what comes with the product. */
export const templatesForMatter = question<{ matter: string }, MatterFacts, { templates: TemplateView[] }>({
  verb: "mediation.templates-for-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter } }) => {
    const rows = await listTemplates(tx, county, { only: "in-force" });
    const all = [...(await ownViews({ tx, county, actor }, rows)), ...(await basicViews(tx, county))];
    return { templates: inOrderFor(all, matter) };
  },
});

const paper = z.object({ ...templateKey, lang: z.enum(["zh", "en"]).default("zh") });

/** The paper that a version would become, with example values, as PDF. */
export const previewTemplate = question<z.infer<typeof paper>, null, MadeFile>({
  verb: "mediation.preview-template",
  input: paper,
  load: async () => null,
  who: asStaff,
  answer: async ({ tx, county, actor, input: { lang, ...key }, now }) => {
    const found = (await findTemplate(tx, county, key)) ?? refuse("template-not-found");
    if (found.state !== "in-force" && found.state !== "replaced" && !keeps(actor))
      refuse("template-not-found");
    const { units } = await countyMap(tx, county);
    const committee = [...units.values()].find((unit) => unit.kind === "mediation-committee");
    const organ = committee?.name ?? { zh: "人民调解委员会", en: "People's mediation committee" };
    const today = localDateOf(now, "Asia/Shanghai");
    const made = await paperToPdf(templatePaper(found, lang, { organ, today, now }), { madeAt: now });
    return { name: `${found.name[lang]}-${found.version}.pdf`, media: "application/pdf", bytes: made };
  },
});

const deciding: readonly TemplateAct[] = ["put-in-force", "refuse", "withdraw"];

async function ownViews(
  { tx, county, actor }: Asking,
  rows: readonly TemplateRow[],
): Promise<TemplateView[]> {
  const names = await staffNames(tx, county, staffAmong(rows.flatMap((row) => [row.by, row.decided_by])));
  const used = await timesUsed(tx, county);
  const waits = new Set(rows.filter((row) => row.state === "draft").map((row) => row.template));
  const mayPublish = mayAct(actor, "library.publish", null);
  const mayWrite = mayAct(actor, "library.write", null);
  return rows.map((row) => ({
    ...textOf(row),
    own: true,
    state: row.state,
    by: names.get(staffOf(row.by) ?? "") ?? null,
    at: row.at,
    decidedBy: names.get(staffOf(row.decided_by) ?? "") ?? null,
    remark: row.remark,
    used: used.get(row.template) ?? 0,
    may: [
      ...deciding
        .filter((act) => nextTemplateState(row.state, act) !== null)
        .map((act) => ({
          act,
          reason:
            mayPublish ?? (act === "put-in-force" && row.by === actorText(actor) ? "template-own" : null),
        })),
      {
        act: "write" as const,
        reason: mayWrite ?? (waits.has(row.template) ? "template-draft-waits" : null),
      },
    ],
  }));
}

async function basicViews(tx: Tx, county: number): Promise<TemplateView[]> {
  const used = await timesUsed(tx, county);
  return basicTemplates.map((one) => ({
    ...one,
    own: false,
    state: "in-force",
    ...{ by: null, at: null, decidedBy: null, remark: "", may: [] },
    used: used.get(one.template) ?? 0,
  }));
}
