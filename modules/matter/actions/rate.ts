import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { isOpen } from "../model/matter-life.ts";
import { tidyStory } from "../rules/report.ts";
import { insertRating } from "../store/outcome-store.ts";
import { loadForAnyone, type MatterFacts } from "./matter-facts.ts";

const input = z.object({
  matter: z.uuid(),
  score: z.coerce.number().int().min(1).max(5),
  reasons: z.array(z.string().max(40)).max(8).default([]),
  words: z.string().max(1000).default(""),
  thanks: z.boolean().default(false),
});

/** A side rates how it was treated and what came of it, once, with reasons; thanks if they like. Mission D7. */
export const rateMatter = action<z.infer<typeof input>, MatterFacts, { rated: true }>({
  verb: "matter.rate",
  input,
  load: loadForAnyone,
  who: (actor, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found",
  run: async ({ tx, county, actor, input: rating, facts: { matter }, now, tell }) => {
    if (isOpen(matter.state) && matter.state !== "settled") refuse("not-rateable");
    const side = actor.holds.find((hold) => hold.matter === matter.id)!.sides[0]!;
    const kept = await insertRating(tx, county, matter.id, {
      ...rating,
      words: tidyStory(rating.words),
      side,
      at: now,
    });
    if (!kept) refuse("rated-already");
    tell({
      stream: matter.id,
      kind: "matter",
      type: "matter.rated",
      data: { side, score: rating.score, reasons: rating.reasons, thanks: rating.thanks },
    });
    return { rated: true };
  },
});
