import { countyMap } from "@maple/grid/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import type { FollowedTask } from "../model/task.ts";
import type { TaskState } from "../model/task-life.ts";
import { tasksOfMatter } from "../store/task-store.ts";
import { unitName } from "./seen-by-both.ts";

/** What a resident need not hear of: what went to the wrong door, came back or was recalled. */
const stages: Partial<Record<TaskState, FollowedTask["stage"]>> = {
  sent: "waiting",
  accepted: "in-hand",
  "more-asked": "in-hand",
  answered: "answered",
  closed: "answered",
};

/** Which departments handle a matter, and by when, for whoever follows it. Nothing that they write to one another. */
export const followedTasks = question<{ matter: string }, null, FollowedTask[]>({
  verb: "handling.follow",
  input: z.object({ matter: z.uuid() }),
  load: async () => null,
  who: (actor, _facts, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter) ? null : "matter-not-found",
  answer: async ({ tx, county, input }) => {
    const [map, rows] = await Promise.all([countyMap(tx, county), tasksOfMatter(tx, county, input.matter)]);
    return rows.flatMap((row) => {
      const stage = stages[row.state];
      if (!stage) return [];
      return [
        {
          unitName: unitName(map, row.unit),
          part: row.part,
          stage,
          dueAt: stage === "answered" ? null : row.answer_due,
        },
      ];
    });
  },
});
