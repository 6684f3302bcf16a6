import { mayAct } from "@maple/identity";
import { action, refuse } from "@maple/platform/act";
import type { z } from "zod";
import { answerSchema, countyScope } from "../model/audit.ts";
import { answersWithWords } from "../model/bulk.ts";
import { circlesOf } from "../rules/circles.ts";
import { answerBulk, type BulkRow, findBulk, passBulkOn } from "../store/bulk-store.ts";

type Input = z.infer<typeof answerSchema>;

/**
 * The supervisor says what the much reading was, or passes it on: a station's head to the county, the county's
 * administrator to whoever inspects outside. Nobody answers for themself.
 */
export const answerBulkNotice = action<Input, { row: BulkRow | null }, { answered: boolean }>({
  verb: "audit.answer-bulk",
  input: answerSchema,
  load: async ({ tx, county, input }) => ({ row: await findBulk(tx, county, input.notice) }),
  who: (actor, { row }) => {
    const objection = mayAct(actor, "audit.see", null);
    if (objection) return objection;
    const circles = circlesOf(actor.posts);
    const reaches =
      row && (circles.includes(row.scope) || (row.passed_at !== null && circles.includes(countyScope)));
    if (!reaches) return "bulk-not-found";
    return row.staff === actor.id ? "bulk-own" : null;
  },
  run: async ({ tx, county, actor, input, facts, now, tell }) => {
    const row = facts.row!;
    const forCounty = row.scope === countyScope || row.passed_at !== null;
    const isMine = circlesOf(actor.posts).includes(forCounty ? countyScope : row.scope);
    if (row.answered_at !== null || !isMine) refuse("bulk-answered");
    const words = input.words.trim();
    if (answersWithWords.includes(input.answer) && words.length < 4) refuse("bulk-words-needed");
    const given = { by: actor.id, at: now, words };
    const passes = input.answer === "passed-on" && !forCounty;
    if (passes) await passBulkOn(tx, county, row.id, given);
    else await answerBulk(tx, county, row.id, { ...given, answer: input.answer });
    tell({
      stream: row.id,
      kind: "bulk",
      type: "audit.bulk-answered",
      data: { answer: input.answer, staff: row.staff, final: !passes },
    });
    return { answered: !passes };
  },
});
