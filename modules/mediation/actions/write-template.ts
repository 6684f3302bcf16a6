import { mayAct } from "@maple/identity";
import { isCategory, matterCategories } from "@maple/matter";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { type NewTemplate, newTemplateSchema } from "../model/template.ts";
import { mayKeepTemplate } from "../rules/template.ts";
import { insertTemplate, type TemplateRow, templateVersionsToChange } from "../store/template-store.ts";

const zone = "Asia/Shanghai";

/** A new template of agreements, or the next version of one: it waits until somebody else has read it. */
export const writeTemplate = action<NewTemplate, TemplateRow[], { template: string; version: number }>({
  verb: "mediation.write-template",
  input: newTemplateSchema,
  load: ({ tx, county, input: { template } }) =>
    template ? templateVersionsToChange(tx, county, template) : Promise.resolve([]),
  who: (actor) => mayAct(actor, "library.write", null),
  run: async ({ tx, county, actor, input: given, facts: before, now, tell }) => {
    if (given.template && before.length === 0) refuse("template-not-found");
    if (before.some((one) => one.state === "draft")) refuse("template-draft-waits");
    if (!isKind(given)) refuse("category-unknown");
    const objection = mayKeepTemplate(given, localDateOf(now, zone));
    if (objection) refuse(objection.reason, objection.values ?? {});
    const template = given.template ?? newId();
    const version = (before.at(-1)?.version ?? 0) + 1;
    await insertTemplate(tx, county, {
      template,
      version,
      category: given.category,
      subtype: given.subtype,
      use: given.use,
      name_zh: given.nameZh.trim(),
      name_en: given.nameEn.trim(),
      fits_zh: given.fitsZh.trim(),
      fits_en: given.fitsEn.trim(),
      lines: given.lines.map(({ what, whatEn, way, ...line }) => ({
        ...line,
        what: { zh: what.trim(), en: whatEn.trim() },
        way: way.trim(),
      })),
      law_zh: given.lawZh.trim(),
      law_en: given.lawEn.trim(),
      source: given.source.trim(),
      source_date: given.sourceDate,
      state: "draft",
      by: actorText(actor),
      at: now,
    });
    tell({
      stream: template,
      kind: "template",
      type: "mediation.template-written",
      ...(version === 1 ? { begins: true } : {}),
      data: { version, category: given.category, use: given.use },
    });
    return { template, version };
  },
});

function isKind({ category, subtype }: Pick<NewTemplate, "category" | "subtype">): boolean {
  if (category === null) return subtype === null;
  if (!isCategory(category)) return false;
  return subtype === null || matterCategories[category].subtypes.some((one) => one.code === subtype);
}
