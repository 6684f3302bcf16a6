import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { mayActOn } from "../rules/may-act-on.ts";
import { tidyStory } from "../rules/report.ts";
import { answerRatingRow, ratingsOf } from "../store/outcome-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";

const input = z.object({
  matter: z.uuid(),
  /** Whose rating it is: each side gives one. */
  side: z.string().max(20),
  words: z.string().max(1000),
});

/** Staff answer a rating, once: what was done about it, or why not. Whoever gave it reads it. Mission D7. */
export const answerRating = action<z.infer<typeof input>, MatterFacts, { answered: true }>({
  verb: "matter.answer-rating",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "matter.answer-outcome", about),
  run: async ({ tx, county, actor, input: { side, words }, facts: { matter }, now, tell }) => {
    const rating = (await ratingsOf(tx, county, matter.id)).find((one) => one.side === side);
    if (!rating) return refuse("rating-not-found");
    if (rating.answeredAt !== null) refuse("rating-answered");
    const answer = tidyStory(words);
    if ([...answer].length < 4) refuse("rating-answer-short");
    await answerRatingRow(tx, county, matter.id, side, {
      answer,
      by: `${actor.kind}:${actor.id}`,
      at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "matter.rating-answered",
      data: { side, score: rating.score },
    });
    return { answered: true };
  },
});
