import { moveMapVersion, removeGrids, removeUnits } from "@maple/grid/server";
import { removeAccounts } from "@maple/identity/server";
import { removeStaff } from "@maple/people/server";
import { type Action, action, mayInCounty, refuse } from "@maple/platform/act";
import { epochOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { type ImportIds, undoHours } from "../model/import.ts";
import { findImport, markUndone } from "../store/import-store.ts";

const input = z.object({ import: z.uuid() });
type Input = z.infer<typeof input>;
type Facts = ImportIds & { at: string; undone: boolean };

/** Whether matters rest on grids or units: not this module's to know. */
export type MattersAt = (
  tx: Tx,
  county: number,
  places: { grids: readonly string[]; units: readonly string[] },
) => Promise<number>;

/** Takes an import back as if it had not been, while nothing rests on it: no matter, no sign-in, no later change. */
export const undoImport = (mattersAt: MattersAt): Action<Input, Facts, { undone: string }> =>
  action<Input, Facts, { undone: string }>({
    verb: "setup.undo-import",
    input,
    load: async ({ tx, county, actor, input: { import: id } }) => {
      if (mayInCounty(actor, "setup.import") === null) await moveMapVersion(tx, county);
      return (await findImport(tx, county, id)) ?? refuse("import-not-found");
    },
    who: (actor) => mayInCounty(actor, "setup.import"),
    run: async ({ tx, county, actor, input: { import: id }, facts, now, tell }) => {
      if (facts.undone) refuse("import-undone");
      if (epochOf(now) - epochOf(facts.at) > undoHours * 3_600_000)
        refuse("import-too-old", { hours: undoHours });
      if ((await mattersAt(tx, county, facts)) > 0) refuse("import-in-use");
      try {
        await removeAccounts(tx, county, facts.accounts);
        await removeStaff(tx, county, { staff: facts.staff, posts: facts.posts });
        await removeGrids(tx, county, facts.grids);
        await removeUnits(tx, county, facts.units);
      } catch (error) {
        // A foreign key: somebody signed in, gave another post, or drew on one of these grids since.
        if ((error as { code?: string }).code === "23503") refuse("import-in-use");
        throw error;
      }
      await markUndone(tx, county, id, actor.id, now);
      tell({ stream: id, kind: "import", type: "setup.import-undone", data: {} });
      return { undone: id };
    },
  });
