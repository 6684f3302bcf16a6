import { action, mayInCounty, refuse } from "@maple/platform/act";
import { z } from "zod";
import type { Drawing } from "../model/drawing.ts";
import { endDraft, findDrawing } from "../store/drawing-store.ts";

const input = z.object({ drawing: z.uuid() });

/** Drops a draft. What was decided stays: another drawing changes it. */
export const dropDrawing = action<z.infer<typeof input>, { drawing: Drawing }, { dropped: string }>({
  verb: "grid.drop-drawing",
  input,
  load: async ({ tx, county, input: { drawing } }) => ({
    drawing: (await findDrawing(tx, county, drawing)) ?? refuse("drawing-not-found"),
  }),
  who: (actor) => mayInCounty(actor, "grid.draw"),
  run: async ({ tx, county, actor, facts: { drawing }, now, tell }) => {
    if (drawing.state !== "draft") refuse("drawing-not-draft");
    await endDraft(tx, county, drawing.id, { state: "dropped", by: actor.id, at: now });
    tell({ stream: drawing.id, kind: "drawing", type: "grid.drawing-dropped", data: {} });
    return { dropped: drawing.id };
  },
});
