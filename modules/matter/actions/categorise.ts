import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { isCategory, isScale } from "../model/matter-categories.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { sealAfter } from "../rules/seal.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({
  matter: z.uuid(),
  category: z.string().max(2),
  subtype: z.string().max(40).nullable().default(null),
  scale: z.string().max(2).default("01"),
  title: z.string().max(80).optional(),
});

/** A person decides the category (and scale, and title); a suggestion never counts as decided. Some seal the matter. */
export const categoriseMatter = action<z.infer<typeof input>, MatterFacts, { category: string }>({
  verb: "matter.categorise",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "matter.categorise", about),
  run: async ({ tx, county, input: { category, subtype, scale, title }, facts: { matter }, now, tell }) => {
    if (!isCategory(category) || !isScale(scale)) refuse("category-unknown");
    const sealed = sealAfter(matter.sealed, subtype);
    await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "categorise",
      type: "matter.categorised",
      data: {
        category,
        before: matter.category,
        subtype,
        scale,
        ...(sealed === matter.sealed ? {} : { sealed }),
      },
      change: {
        category,
        subtype,
        scale,
        sealed,
        category_by: "staff",
        ...(title?.trim() ? { title: title.trim() } : {}),
      },
      tell,
    });
    return { category };
  },
});
