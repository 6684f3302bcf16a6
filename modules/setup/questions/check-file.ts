import { mayInCounty, question } from "@maple/platform/act";
import type { z } from "zod";
import { fileInput } from "../actions/import-county.ts";
import { checkedImport } from "../actions/import-facts.ts";
import type { ImportCheck } from "../model/import.ts";

/** A dry run: what the file would make, and every fault in it by sheet, row and column. Nothing is kept. */
export const checkFile = question<z.infer<typeof fileInput>, null, ImportCheck>({
  verb: "setup.check-file",
  input: fileInput,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "setup.import"),
  answer: async ({ tx, county, input: { file }, now }) => {
    const { plan, faults } = await checkedImport(tx, county, file, now);
    return {
      counts: {
        units: plan.units.length,
        grids: plan.grids.length,
        staff: plan.people.length,
        posts: plan.posts.length,
        accounts: plan.people.filter((person) => person.username !== null).length,
      },
      faults,
    };
  },
});
