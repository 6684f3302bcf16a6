import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { staffNames } from "@maple/people/server";
import { mayInCounty, question } from "@maple/platform/act";
import type { Purpose } from "@maple/resident";
import { z } from "zod";
import { type BulkList, type BulkNotice, countyScope } from "../model/audit.ts";
import { type BulkAnswer, type BulkKind, bulkLimits } from "../model/bulk.ts";
import { circlesOf } from "../rules/circles.ts";
import { listBulk, ownLimits, ownLimitsSince } from "../store/bulk-store.ts";
import { doersOf } from "./audit-frame.ts";

const listAtMost = 200;

/** What was noticed of much reading in one's circles: what waits for an answer, then what was answered. */
export const bulkList = question<object, null, BulkList>({
  verb: "audit.bulk",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "audit.see", null),
  answer: async ({ tx, county, actor, now }) => {
    const circles = circlesOf(actor.posts);
    const isCounty = circles.includes(countyScope);
    const rows = await listBulk(tx, county, circles, isCounty, listAtMost);
    const map = await countyMap(tx, county);
    const doers = await doersOf(
      tx,
      county,
      map,
      rows.map((row) => ({ actor: `staff:${row.staff}`, at: row.from_at })),
    );
    const others = rows.flatMap((row) => [row.passed_by, row.answered_by]).filter((id) => id !== null);
    const names = await staffNames(tx, county, others);
    const notices = rows.map((row, i): BulkNotice => {
      const forCounty = row.scope === countyScope || row.passed_at !== null;
      return {
        id: row.id,
        kind: row.kind as BulkKind,
        by: doers[i]!,
        count: row.count,
        limit: row.count_limit,
        from: row.from_at,
        until: row.until_at,
        purposes: row.purposes as Purpose[],
        noticedAt: row.noticed_at,
        passedOn: row.passed_at
          ? { by: names.get(row.passed_by ?? "") ?? null, at: row.passed_at, words: row.passed_words }
          : null,
        answered: row.answered_at
          ? {
              answer: row.answer as BulkAnswer,
              by: names.get(row.answered_by ?? "") ?? null,
              at: row.answered_at,
              words: row.answer_words,
            }
          : null,
        mayAnswer:
          row.answered_at === null &&
          row.staff !== actor.id &&
          circles.includes(forCounty ? countyScope : row.scope),
      };
    });
    return {
      open: notices.filter((one) => one.answered === null),
      answered: notices.filter((one) => one.answered !== null),
      limits: {
        ...((await ownLimits(tx, county, now)) ?? bulkLimits),
        since: await ownLimitsSince(tx, county, now),
      },
      maySetLimits: mayInCounty(actor, "audit.see") === null,
    };
  },
});
