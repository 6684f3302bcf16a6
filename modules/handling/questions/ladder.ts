import { lastMonth, numbersAt } from "@maple/matter";
import { mayInCounty, question, refuse } from "@maple/platform/act";
import { type RuleView, ruleAt, triedValue } from "@maple/setup";
import { ruleVersions, ruleView } from "@maple/setup/server";
import { z } from "zod";
import { clocksOfTask } from "../actions/move-task.ts";
import { type LadderRehearsal, type LadderValue, ladderRule, ladderSchema } from "../model/ladder.ts";
import { objectionToLadder } from "../rules/ladder.ts";
import { rehearseLadder } from "../rules/rehearse-ladder.ts";
import { tasksSince } from "../store/task-store.ts";

/** The ladder that holds, and every version with who and when. */
export const ladderVersions = question<Record<string, never>, null, RuleView<LadderValue>>({
  verb: "handling.ladder",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: ({ tx, county, now }) => ruleView(tx, county, ladderRule, now),
});

/**
 * The tasks of the last month under another ladder, before it holds: how many would have been urged, supervised, handed
 * back, and which by the numbers of their matters. A protected matter is counted and not named.
 */
export const rehearseLadderValue = question<{ value: LadderValue }, null, LadderRehearsal>({
  verb: "handling.rehearse-ladder",
  input: z.object({ value: triedValue(ladderSchema) }),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "rule.keep"),
  answer: async ({ tx, county, input: { value }, now }) => {
    const objection = objectionToLadder(value);
    if (objection) refuse(objection);
    const { since, day } = lastMonth(now);
    const [rows, versions] = await Promise.all([
      tasksSince(tx, county, since),
      ruleVersions(tx, county, ladderRule),
    ]);
    const tasks = rows.map((row) => {
      const { version, value: held } = ruleAt(ladderRule, versions, row.sent_at);
      return {
        state: row.state,
        clocks: clocksOfTask(row),
        sentAt: row.sent_at,
        returned: row.return_reason !== null,
        under: { version, ...held },
      };
    });
    const told = rehearseLadder(tasks, value, now);
    const numbers = (places: readonly number[]) => numbersAt(rows, places);
    return {
      since: day,
      looked: rows.length,
      acts: told.acts.map(({ act, before, after, newly, noLonger }) => ({
        act,
        before,
        after,
        newly: numbers(newly),
        noLonger: numbers(noLonger),
        unnamed: [...newly, ...noLonger].filter((place) => rows[place]!.sealed).length,
      })),
      unknown: told.unknown.length,
    };
  },
});
