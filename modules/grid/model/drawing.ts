import { z } from "zod";
import { type Grid, unitGridKinds } from "./grid.ts";
import { spotSchema } from "./sheet.ts";
import { nameSchema, type Unit } from "./unit.ts";

const line = z.array(spotSchema).min(2).max(2_000);

/**
 * One change of the borders, as its maker meant it. A drawing keeps its edits and not their result: they are done
 * again, by the same rules, on the borders of the day, in the browser and on the server.
 */
export const editSchema = z.discriminatedUnion("op", [
  /** A new corner on the edge between two neighbouring corners. */
  z.object({ op: z.literal("insert"), edge: z.tuple([spotSchema, spotSchema]), at: spotSchema }),
  /** A corner moved; every grid that has it follows. */
  z.object({ op: z.literal("move"), spot: spotSchema, to: spotSchema }),
  /** A corner taken away where no more than two grids meet. */
  z.object({ op: z.literal("remove"), spot: spotSchema }),
  /** A grid cut along a line from border to border: the part left of the line becomes a grid of its own. */
  z.object({ op: z.literal("split"), grid: z.uuid(), line, into: z.uuid(), name: nameSchema }),
  /** Neighbours become part of one of them, which keeps its name and code. */
  z.object({ op: z.literal("merge"), grids: z.array(z.uuid()).min(1).max(50), into: z.uuid() }),
  /** Another name from the day on. */
  z.object({ op: z.literal("rename"), grid: z.uuid(), name: nameSchema }),
  /** Another community or police room answers for it. */
  z.object({ op: z.literal("entrust"), grid: z.uuid(), community: z.uuid(), policeRoom: z.uuid() }),
  /** A grid that is a body of people begins. */
  z.object({
    op: z.literal("begin-unit-grid"),
    grid: z.uuid(),
    name: nameSchema,
    kind: z.enum(unitGridKinds),
    unit: z.uuid(),
    community: z.uuid(),
    policeRoom: z.uuid(),
  }),
  /** A grid that is a body of people ends. */
  z.object({ op: z.literal("end-unit-grid"), grid: z.uuid() }),
  /** Borders from a file: these grids are as drawn there; grids whose code is new begin. */
  z.object({
    op: z.literal("redraw"),
    /** Whether the file holds the whole county: grids that are not in it end, and the outline is what it covers. */
    whole: z.boolean(),
    grids: z
      .array(
        z.object({
          grid: z.uuid(),
          code: z.string(),
          name: nameSchema,
          community: z.uuid(),
          policeRoom: z.uuid(),
          area: z.array(z.array(spotSchema).min(3)).min(1),
        }),
      )
      .min(1)
      .max(2_000),
  }),
]);
export type Edit = z.infer<typeof editSchema>;

export const drawingStates = ["draft", "decided", "dropped"] as const;
export type DrawingState = (typeof drawingStates)[number];

/** A plan for the borders from a day on. It changes nothing until it is decided, and old matters keep their grid. */
export interface Drawing {
  id: string;
  name: string;
  state: DrawingState;
  /** First day on which it holds. */
  from: string;
  edits: Edit[];
  madeBy: string;
  madeAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
}

/** A drawing in the list: how many edits instead of which. */
export type DrawingLine = Omit<Drawing, "edits"> & { edits: number };

/** What a drawing begins from: grids and units in force on a day, with the borders of that day. */
export interface GridsOnDay {
  on: string;
  grids: Grid[];
  units: Unit[];
}

/** A grid whose number of matters a drawing changes. */
export interface LoadLine {
  grid: string;
  name: { zh: string; en: string };
  isNew: boolean;
  ends: boolean;
  before: number;
  after: number;
  /** Who works in it today, or in the grid it came out of. */
  worker: string | null;
}

/** What a drawing would have done with the matters of the year before it. */
export interface DrawingEffect {
  /** The year that was counted: first and last day. */
  from: string;
  until: string;
  matters: number;
  /** Matters that would have come to another grid. */
  moved: number;
  /** Matters of an ended grid whose place is known in words alone: the community would settle the grid. */
  unsettled: number;
  grids: LoadLine[];
  officers: Array<{
    room: string;
    roomName: { zh: string; en: string };
    officer: string | null;
    before: number;
    after: number;
  }>;
}
