import { actorText, question, refuse } from "@maple/platform/act";
import { type Blobs, findFile, noteViewing } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { loadPanelToSee, opensPanel, type PanelFacts } from "../actions/panel-facts.ts";
import { papersOf } from "../store/word-store.ts";
import { mayTakeOut } from "./minutes.ts";

/** A file that was put before the panel; each look is logged, as with every file. */
export const panelFile = (blobs: Blobs) =>
  question<{ panel: string; file: string }, PanelFacts, { name: string; media: string; bytes: Uint8Array }>({
    verb: "panel.file",
    input: z.object({ panel: z.uuid(), file: z.uuid() }),
    load: loadPanelToSee,
    who: mayTakeOut,
    opens: opensPanel,
    answer: async ({ tx, county, actor, input, facts: { panel }, now }) => {
      const put = await papersOf(tx, county, panel.id);
      const file = put.includes(input.file) ? await findFile(tx, county, input.file) : null;
      if (!file) return refuse("file-not-found");
      await noteViewing(tx, county, {
        id: newId(),
        file,
        viewer: actorText(actor),
        at: now,
        unlessSince: null,
      });
      return { name: file.name, media: file.media, bytes: await blobs.get(county, file.sha256) };
    },
  });
