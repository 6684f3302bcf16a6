import { lookForBulk } from "@maple/audit/server";
import { listCounties } from "@maple/grid/server";
import { climbLadder } from "@maple/handling/server";
import { freeStranded } from "@maple/matter/server";
import { releaseGoneMediators } from "@maple/mediation/server";
import { lookForDue } from "@maple/notification/server";
import { suggestPanels } from "@maple/panel/server";
import { seeOff } from "@maple/people/server";
import { addDays, localDateOf, type Moment, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import type { ResumableUploads } from "@maple/platform/files";
import {
  defineTask,
  doTask,
  type Jobs,
  type Planned,
  plan,
  startJobs,
  type Task,
} from "@maple/platform/jobs";
import { orderEvents, sealDay } from "@maple/platform/ledger";
import { lookForClusters } from "@maple/repeat/server";
import { lapseDueOffers } from "@maple/talk/server";
import { tellWaitingProblems } from "@maple/teamwork/server";
import { z } from "zod";
import type { Database } from "./database.ts";
import { forgetNight } from "./forget-night.ts";
import type { Kit } from "./kit.ts";

const ofCounty = z.object({ county: z.int(), zone: z.string() });

export const sealDayTask = defineTask("seal-day", ofCounty);
export const forgetWasteTask = defineTask("forget-waste", ofCounty, 5);
export const lookForDueTask = defineTask("look-for-due", ofCounty, 5);
export const climbLadderTask = defineTask("climb-ladder", ofCounty, 5);
export const lookForClustersTask = defineTask("look-for-clusters", ofCounty, 5);
export const lookForBulkTask = defineTask("look-for-bulk", ofCounty, 5);
export const seeOffTask = defineTask("see-off", ofCounty, 5);

const present = (): Moment => momentOf(Date.now());

/** Who does the planned work. Each may run twice, or late, and does the same. */
export function tasksOf(kit: Kit, uploads: ResumableUploads | null): Task[] {
  return [
    // The day that has ended where the county is, also when the job runs late; what came since goes into it as well.
    doTask(sealDayTask, async ({ county, zone }, { dueAt }) => {
      while ((await orderEvents(kit.db, county, present())) > 0);
      await sealDay(kit.db, county, addDays(localDateOf(dueAt, zone), -1), present());
    }),
    doTask(forgetWasteTask, async ({ county, zone }) => {
      await forgetNight(kit, uploads, { county, zone, now: present() });
    }),
    // Whoever's last day has passed, and posts that ended by themselves.
    doTask(seeOffTask, async ({ county, zone }) => {
      await seeOff(kit.db, { county, zone, now: present() });
      await freeStranded(kit.db, { county, zone, now: present() });
      await releaseGoneMediators(kit.db, { county, now: present() });
    }),
    doTask(lookForDueTask, async ({ county, zone }) => {
      await lookForDue(kit.db, { county, zone, now: present() });
      await suggestPanels(kit.db, { county, zone, now: present() });
      await tellWaitingProblems(kit.db, { county, zone, now: present() });
      await lapseDueOffers(kit.db, { county, now: present() });
    }),
    doTask(climbLadderTask, async ({ county }) => {
      await climbLadder(kit.db, { county, now: present() });
    }),
    doTask(lookForClustersTask, async ({ county, zone }) => {
      await lookForClusters(kit.db, { county, zone, now: present() });
    }),
    doTask(lookForBulkTask, async ({ county, zone }) => {
      await lookForBulk(kit.db, { county, zone, now: present() });
    }),
  ];
}

/** What is done when, on each county's own wall clock. */
export function crontabOf(counties: ReadonlyArray<{ county: number; zone: string }>): Planned[] {
  return counties.flatMap((payload) => {
    const { county, zone } = payload;
    const key = (task: { name: string }) => `${task.name}:${county}`;
    return [
      plan(sealDayTask, {
        key: key(sealDayTask),
        payload,
        at: { zone, hour: 0, minute: 10 },
        makeUpHours: 24,
      }),
      plan(seeOffTask, { key: key(seeOffTask), payload, at: { zone, minute: 1 }, makeUpHours: 24 }),
      plan(lookForDueTask, { key: key(lookForDueTask), payload, at: { zone, minute: 7 }, makeUpHours: 2 }),
      plan(climbLadderTask, { key: key(climbLadderTask), payload, at: { zone, minute: 4 }, makeUpHours: 24 }),
      plan(lookForClustersTask, {
        key: key(lookForClustersTask),
        payload,
        at: { zone, minute: 17 },
        makeUpHours: 2,
      }),
      plan(lookForBulkTask, { key: key(lookForBulkTask), payload, at: { zone, minute: 12 }, makeUpHours: 2 }),
      plan(forgetWasteTask, {
        key: key(forgetWasteTask),
        payload,
        at: { zone, hour: 3, minute: 20 },
        makeUpHours: 24,
      }),
    ];
  });
}

/** Starts the queue of this process. Several processes may: each job is worked on by one of them. */
export async function startProductJobs(given: {
  kit: Kit;
  database: Pick<Database, "jobs">;
  uploads: ResumableUploads | null;
  log(error: unknown): void;
}): Promise<Jobs> {
  const { kit, log } = given;
  const counties = await inCounty(kit.db, kit.county, (tx) => listCounties(tx));
  return startJobs({
    connection: given.database.jobs,
    tasks: tasksOf(kit, given.uploads),
    crontab: crontabOf(counties),
    log,
  });
}
