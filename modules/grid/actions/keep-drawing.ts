import { action, mayInCounty, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { type Drawing, editSchema } from "../model/drawing.ts";
import { findDrawing, insertDrawing, keepDraft } from "../store/drawing-store.ts";

const input = z.object({
  drawing: z.uuid(),
  name: z.string().trim().min(1).max(80),
  from: z.iso.date(),
  edits: z.array(editSchema).max(2_000),
});

/** Keeps a plan of borders as a draft: begins it or writes over it. Nothing else changes by it. */
export const keepDrawing = action<z.infer<typeof input>, { known: Drawing | null }, { drawing: string }>({
  verb: "grid.keep-drawing",
  input,
  load: async ({ tx, county, input: { drawing } }) => ({ known: await findDrawing(tx, county, drawing) }),
  who: (actor) => mayInCounty(actor, "grid.draw"),
  run: async ({ tx, county, actor, input: { drawing, name, from, edits }, facts: { known }, now, tell }) => {
    if (known && known.state !== "draft") refuse("drawing-not-draft");
    if (from < localDateOf(now, "Asia/Shanghai")) refuse("drawing-in-past");
    const draft = { name, from, edits };
    if (known) await keepDraft(tx, county, drawing, draft);
    else
      await insertDrawing(tx, county, {
        id: drawing,
        ...draft,
        state: "draft",
        madeBy: actor.id,
        madeAt: now,
        decidedBy: null,
        decidedAt: null,
      });
    tell({
      stream: drawing,
      kind: "drawing",
      type: "grid.drawing-kept",
      data: { from, edits: edits.length },
    });
    return { drawing };
  },
});
