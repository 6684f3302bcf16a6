import type { CountyRule } from "@maple/setup";
import { z } from "zod";

/** Of a hundred settlements, how many are drawn. */
export const shareSchema = z.object({ perHundred: z.int().min(0).max(100) });
export type ShareValue = z.infer<typeof shareSchema>;

/** A county decides its own share from a day on; ten is a design choice: no rule of the law names one. */
export const shareRule: CountyRule<ShareValue> = {
  key: "callback.share",
  schema: shareSchema,
  first: { perHundred: 10 },
};

/** What the settlements of the last month would have meant in calls. `about` is the share of them: the lot is drawn one by one. */
export interface ShareRehearsal {
  since: string;
  settled: number;
  drawn: number;
  about: number;
}
