import type { CountyRule } from "@maple/setup";
import { z } from "zod";

export const ladderClocks = ["accept", "answer"] as const;
export type LadderClock = (typeof ladderClocks)[number];
/** From the mildest to the last. */
export const ladderActs = ["urge", "supervise", "hand-back"] as const;
export type LadderAct = (typeof ladderActs)[number];

export const rungDays = { least: 1, most: 60 } as const;
export const mostRungs = 20;

/** One rung: so many working days, counted from the sending (`accept`) or from the end of the answer's time (`answer`). */
export const rungSchema = z.object({
  clock: z.enum(ladderClocks),
  days: z.int().min(rungDays.least).max(rungDays.most),
  act: z.enum(ladderActs),
});
export type Rung = z.infer<typeof rungSchema>;

/** How the product goes on by itself when nobody acts. */
export const ladderSchema = z.object({ rungs: z.array(rungSchema).max(mostRungs) });
export type LadderValue = z.infer<typeof ladderSchema>;

/** A ladder with the number of the version that it is. */
export interface Ladder extends LadderValue {
  version: number;
}

/** A county decides its own from a day on; a task keeps the ladder that held when it was sent. */
export const ladderRule: CountyRule<LadderValue> = {
  key: "handling.ladder",
  schema: ladderSchema,
  // House rule; the verbs are those of 催办、督办 in common use.
  first: {
    rungs: [
      { clock: "accept", days: 1, act: "urge" },
      { clock: "accept", days: 2, act: "supervise" },
      { clock: "accept", days: 3, act: "hand-back" },
      { clock: "answer", days: 1, act: "urge" },
      { clock: "answer", days: 3, act: "supervise" },
      { clock: "answer", days: 5, act: "hand-back" },
    ],
  },
};

/** What a part of the month's tasks would have seen of one act: how many, and the numbers that change. */
export interface RehearsedAct {
  act: LadderAct;
  before: number;
  after: number;
  /** Numbers in the register that only the new ladder reaches, and those that only the present one does. */
  newly: string[];
  noLonger: string[];
  /** Of the changed ones, protected matters: counted and not named. */
  unnamed: number;
}

/** The tasks of the last month under another ladder, before it holds. */
export interface LadderRehearsal {
  since: string;
  looked: number;
  acts: RehearsedAct[];
  /** Handed back under the present ladder and not so soon under the other: how they would have gone on nobody knows. */
  unknown: number;
}
