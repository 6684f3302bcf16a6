import { mayAct } from "@maple/identity";
import { compartmentPolicy, compartmentsFor } from "@maple/matter";
import { action, actorText, refuse } from "@maple/platform/act";
import { filesOf, insertFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { changePanel } from "../store/panel-store.ts";
import { insertPaper } from "../store/word-store.ts";
import {
  advance,
  keepWord,
  loadPanel,
  mayConvene,
  type PanelFacts,
  panelTold,
  wordsGiven,
} from "./panel-facts.ts";

const input = z.object({
  panel: z.uuid(),
  /** What happened and what the panel is asked, in the caller's words. */
  brief: z.string().max(20_000).default(""),
  /** Files of the matter that it is to see. */
  files: z.array(z.uuid()).max(20).default([]),
});

/** What one side said in confidence is never passed on to a panel, whoever could read it. */
const mayPassOn = ["joint", "staff", "reporter", "public"];

/**
 * Puts a summary and chosen files before the panel. A file is copied into the panel's own compartment: its members get
 * that copy and no way to the matter's files.
 */
export const putBefore = action<z.infer<typeof input>, PanelFacts, { papers: number }>({
  verb: "panel.put-before",
  input,
  load: loadPanel,
  who: mayConvene,
  opens: (actor, facts) => {
    const own = compartmentsFor(actor, facts.matter, mayAct(actor, "file.see", facts.about) === null);
    return [...own.filter((one) => mayPassOn.includes(one)), ...compartmentPolicy.panel].map(
      (compartment) => ({ matter: facts.matter.id, compartment }),
    );
  },
  run: async (acting) => {
    const { tx, county, actor, input, facts, now, tell } = acting;
    const { panel, matter } = facts;
    const to = advance(panel, "put-before");
    if (input.brief.trim() === "" && input.files.length === 0) refuse("panel-words-needed");
    if (input.brief.trim() !== "") await keepWord(acting, { kind: "brief", text: wordsGiven(input.brief) });
    const open = new Map((await filesOf(tx, county, matter.id)).map((file) => [file.id, file]));
    for (const id of new Set(input.files)) {
      const file = open.get(id) ?? refuse("panel-paper-unfit");
      if (!mayPassOn.includes(file.compartment)) refuse("panel-paper-unfit");
      const copy = newId();
      const by = actorText(actor);
      await insertFile(tx, county, { ...file, id: copy, compartment: "panel", added_by: by, added_at: now });
      const paper = { id: newId(), panel: panel.id, matter: matter.id, file: copy, by, at: now };
      await insertPaper(tx, county, paper);
    }
    await changePanel(tx, county, panel.id, { state: to });
    tell(panelTold(panel, "panel.papers-put", { papers: input.files.length, to }));
    return { papers: input.files.length };
  },
});
