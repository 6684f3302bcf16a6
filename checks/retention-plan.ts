import { groundPlan } from "./retention-ground.ts";
import type { Kept } from "./retention-kept.ts";
import { teamsPlan } from "./retention-teams.ts";
import { workPlan } from "./retention-work.ts";

/** Every table with what it holds and how long; `lists` checks it both ways. */
export const retentionPlan: Readonly<Record<string, Kept>> = { ...groundPlan, ...teamsPlan, ...workPlan };
