import type { CountyRule } from "@maple/setup";
import { z } from "zod";

/** After how many working days a problem that nobody dealt with is told to the command room and the head. */
export const problemDaysSchema = z.object({ days: z.int().min(1).max(30) });
export type ProblemDays = z.infer<typeof problemDaysSchema>;

/** A county decides its own from a day on; two is a house rule, as for clocks that are long overdue. */
export const problemDaysRule: CountyRule<ProblemDays> = {
  key: "teamwork.problem-days",
  schema: problemDaysSchema,
  first: { days: 2 },
};
