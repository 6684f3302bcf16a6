import { z } from "zod";

export const ladderClocks = ["accept", "answer"] as const;
export type LadderClock = (typeof ladderClocks)[number];
export const ladderActs = ["urge", "supervise", "hand-back"] as const;
export type LadderAct = (typeof ladderActs)[number];

/** One rung: so many working days, counted from the sending (`accept`) or from the end of the answer's time (`answer`). */
export const rungSchema = z.object({
  clock: z.enum(ladderClocks),
  days: z.int().min(1).max(60),
  act: z.enum(ladderActs),
});
export type Rung = z.infer<typeof rungSchema>;

/** How the product goes on by itself when nobody acts. A county keeps its own under `platform.setting`, dated. */
export const ladderSchema = z.object({ version: z.int().min(1), rungs: z.array(rungSchema).max(20) });
export type Ladder = z.infer<typeof ladderSchema>;

export const ladderSetting = "handling.ladder";

/** What holds until a county decides otherwise. House rule; the verbs are those of 催办、督办 in common use. */
export const firstLadder: Ladder = {
  version: 1,
  rungs: [
    { clock: "accept", days: 1, act: "urge" },
    { clock: "accept", days: 2, act: "supervise" },
    { clock: "accept", days: 3, act: "hand-back" },
    { clock: "answer", days: 1, act: "urge" },
    { clock: "answer", days: 3, act: "supervise" },
    { clock: "answer", days: 5, act: "hand-back" },
  ],
};
