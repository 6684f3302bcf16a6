import type { LocalDate } from "@maple/platform/clock";
import { z } from "zod";
import type { EndReason } from "./staff.ts";

/** Why somebody goes: for these, all posts end. */
export const leaveReasons = ["left", "moved", "ill", "retired"] as const satisfies readonly EndReason[];
export type LeaveReason = (typeof leaveReasons)[number];

/** Who takes one matter; null: back to the queue of its room. */
export const handingSchema = z.array(z.object({ matter: z.uuid(), to: z.uuid().nullable() })).max(2000);
export type Handing = z.infer<typeof handingSchema>;

export interface Leaving {
  id: string;
  staff: string;
  from: LocalDate;
  reason: LeaveReason;
  handing: Handing;
  /** Who takes everything that is not named; null: back to the rooms. */
  rest: string | null;
  plannedBy: string;
  plannedAt: string;
  doneAt: string | null;
}
