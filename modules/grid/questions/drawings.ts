import { mayInCounty, question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import type { Drawing, DrawingLine, GridsOnDay } from "../model/drawing.ts";
import { inForceOn } from "../rules/in-force.ts";
import { findDrawing, listDrawings } from "../store/drawing-store.ts";
import { mapOn } from "./county-map.ts";

/** All drawings but the dropped ones, drafts first. */
export const drawingList = question<object, null, DrawingLine[]>({
  verb: "grid.drawings",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "grid.draw"),
  answer: ({ tx, county }) => listDrawings(tx, county),
});

const one = z.object({ drawing: z.uuid() });

/** One drawing, to go on drawing or to look at what was decided. */
export const drawingView = question<z.infer<typeof one>, null, Drawing>({
  verb: "grid.drawing",
  input: one,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "grid.draw"),
  answer: async ({ tx, county, input: { drawing } }) =>
    (await findDrawing(tx, county, drawing)) ?? refuse("drawing-not-found"),
});

const onDay = z.object({ on: z.iso.date().optional() });

/** The grids in force on a day, with the borders of that day: what a drawing begins from. */
export const gridsOnDay = question<z.infer<typeof onDay>, null, GridsOnDay>({
  verb: "grid.on-day",
  input: onDay,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "grid.draw"),
  answer: async ({ tx, county, input: { on }, now }) => {
    const day = on ?? localDateOf(now, "Asia/Shanghai");
    const map = await mapOn(tx, county, day);
    return { on: day, grids: inForceOn(map.grids.values(), day), units: inForceOn(map.units.values(), day) };
  },
});
