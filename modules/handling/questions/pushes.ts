import { countyMap } from "@maple/grid/server";
import { mayActOn, runsOn } from "@maple/matter";
import { clockValues, loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { question, staffOf } from "@maple/platform/act";
import { filesOf } from "@maple/platform/files";
import { ruleInForce } from "@maple/setup/server";
import { z } from "zod";
import { departmentsOf, mayDoTask } from "../actions/task-facts.ts";
import { ladderRule } from "../model/ladder.ts";
import { routingRule } from "../model/routing.ts";
import { answerDays, type PushesView } from "../model/task.ts";
import { isTaskOver, taskActsIn } from "../model/task-life.ts";
import { inClimbingOrder } from "../rules/ladder.ts";
import { isPushable, sendableCompartments } from "../rules/push.ts";
import { proposedFor } from "../rules/routing.ts";
import { lastDayOf } from "../rules/task-clock.ts";
import { tasksOfMatter, wordsOf } from "../store/task-store.ts";
import { commonOf } from "./seen-by-both.ts";

/** What departments have of a matter, for whoever sees the matter, and what the form to push it needs. */
export const pushesOfMatter = question<{ matter: string }, MatterFacts, PushesView>({
  verb: "handling.pushes",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  opens: (_actor, { matter }) =>
    sendableCompartments.map((compartment) => ({ matter: matter.id, compartment })),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const [map, rows, ladder, routing, values] = await Promise.all([
      countyMap(tx, county),
      tasksOfMatter(tx, county, matter.id),
      ruleInForce(tx, county, ladderRule, now),
      ruleInForce(tx, county, routingRule, now),
      clockValues(tx, county),
    ]);
    const usual = runsOn("PUSH_ANSWER", now, values).length;
    const words = await wordsOf(
      tx,
      county,
      rows.map((row) => row.id),
    );
    const names = await staffNames(
      tx,
      county,
      words.map((word) => staffOf(word.author)).filter((id) => id !== null),
    );
    const objection = mayActOn(actor, "handling.push", about);
    const mayPush = objection ?? (isPushable(matter.state) ? null : "push-not-open");
    const seesFiles = mayPush === null && mayActOn(actor, "file.see", about) === null;
    const files = seesFiles ? await filesOf(tx, county, matter.id) : [];
    const busy = new Set(rows.filter((row) => !isTaskOver(row.state)).map((row) => row.unit));
    const free = objection === null ? departmentsOf(map).filter((unit) => !busy.has(unit.id)) : [];
    return {
      mayPush,
      tasks: rows.map((row) => ({
        ...commonOf(row, {
          map,
          words,
          names,
          may: taskActsIn(row.state)
            .filter((act) => act !== "hand-back")
            .map((act) => ({ act, reason: mayDoTask(actor, act, { task: row, about }) })),
        }),
        push: row.push,
        contact: row.contact,
        files: row.files.length,
      })),
      departments: free.map(({ id, name }) => ({ id, name })),
      proposed: proposedFor(routing.value, matter.category, free).map((unit) => unit.id),
      suggestedDays: Math.min(Math.max(usual, answerDays.least), answerDays.most),
      dueBy: Array.from({ length: answerDays.most }, (_, n) => lastDayOf(now, n + 1)),
      files: files.map(({ id, name }) => ({ id, name })),
      ladder: {
        version: ladder.version,
        since: ladder.since,
        rungs: inClimbingOrder(ladder.value.rungs),
      },
    };
  },
});
