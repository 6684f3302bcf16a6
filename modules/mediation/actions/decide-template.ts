import { mayAct } from "@maple/identity";
import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { nextTemplateState, type TemplateAct, templateStateWords } from "../model/template-life.ts";
import { mayPutInForce } from "../rules/template.ts";
import { decideTemplate, type TemplateRow, templateVersionsToChange } from "../store/template-store.ts";

const input = z.object({
  template: z.uuid(),
  version: z.coerce.number().int().min(1).max(32_000),
  remark: z.string().max(500).default(""),
});

const deciding = (verb: string, act: Exclude<TemplateAct, "replace">, type: string) =>
  action<z.infer<typeof input>, TemplateRow[], { state: string }>({
    verb,
    input,
    load: ({ tx, county, input: { template } }) => templateVersionsToChange(tx, county, template),
    who: (actor) => mayAct(actor, "library.publish", null),
    run: async ({ tx, county, actor, input: { version, remark }, facts: all, now, tell }) => {
      const row = all.find((one) => one.version === version) ?? refuse("template-not-found");
      const words = templateStateWords[row.state];
      const state =
        nextTemplateState(row.state, act) ??
        refuse("template-act-not-possible", { state: words.zh, stateEn: words.en });
      const by = actorText(actor);
      const objection = act === "put-in-force" ? mayPutInForce(row, by) : null;
      if (objection) refuse(objection.reason, objection.values ?? {});
      const why = remark.trim();
      if (act !== "put-in-force" && [...why].length < 2) refuse("reason-needed");
      const old = all.find((one) => one.state === "in-force");
      if (act === "put-in-force" && old)
        await decideTemplate(tx, county, old, { state: "replaced", by, at: now, remark: old.remark });
      await decideTemplate(tx, county, row, { state, by, at: now, remark: why });
      tell({ stream: row.template, kind: "template", type, data: { version } });
      return { state };
    },
  });

/** Somebody else than its author has read it: from now on drafts may start from it. */
export const putTemplateInForce = deciding(
  "mediation.put-template-in-force",
  "put-in-force",
  "mediation.template-in-force",
);
/** It goes back to its author, with what is to be mended. */
export const refuseTemplate = deciding("mediation.refuse-template", "refuse", "mediation.template-refused");
/** No draft starts from it any more; agreements that did stay as they are. */
export const withdrawTemplate = deciding(
  "mediation.withdraw-template",
  "withdraw",
  "mediation.template-withdrawn",
);
