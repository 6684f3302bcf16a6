import { placeSchema } from "@maple/grid";
import { mayAct } from "@maple/identity";
import { fileMatter } from "@maple/matter/server";
import { type Acting, action, actorText, refuse, staffOf } from "@maple/platform/act";
import { z } from "zod";
import { nextProblemState, type ProblemAct } from "../model/problem-life.ts";
import { mayEnd, objectionToWords, tidyEntry } from "../rules/day-report.ts";
import { endProblem } from "../store/report-store.ts";
import { type EntryFacts, loadEntry, mayOnEntry } from "./report-facts.ts";

/** Refuses what a problem does not allow now; the event says who is told: its writer, unless they did it themselves. */
function objecting({ actor, facts: { entry } }: Acting<unknown, EntryFacts>, act: ProblemAct): void {
  const fault = mayEnd(
    { kind: entry.kind, state: entry.state, writtenBy: entry.written_by, writtenAt: entry.written_at },
    act,
    actorText(actor),
  );
  if (fault) refuse(fault);
}

async function end(
  acting: Acting<unknown, EntryFacts>,
  done: { act: ProblemAct; type: string; answer?: string; matter?: string },
): Promise<void> {
  const { tx, county, actor, facts, now, tell } = acting;
  const { entry } = facts;
  const [by, writer] = [actorText(actor), staffOf(entry.written_by)];
  const state = nextProblemState("open", done.act)!;
  const matter = done.matter ?? null;
  await endProblem(tx, county, entry.id, { state, by, at: now, answer: done.answer ?? "", matter });
  tell({
    stream: entry.id,
    kind: "entry",
    type: done.type,
    data: {
      report: entry.report,
      unit: entry.unit,
      from: "open",
      to: state,
      told: writer === null || entry.written_by === by ? [] : [writer],
      ...(matter === null ? {} : { matter }),
    },
  });
}

const answering = z.object({ entry: z.uuid(), words: z.string().max(8000) });

/** The head, the commander or somebody else of the room says in words why it needs no matter. */
export const answerProblem = action<z.infer<typeof answering>, EntryFacts, { state: string }>({
  verb: "teamwork.answer-problem",
  input: answering,
  load: loadEntry,
  who: (actor, { about }) => mayOnEntry(actor, "teamwork.answer-problem", about),
  run: async (acting) => {
    objecting(acting, "answer");
    const objection = objectionToWords(acting.input.words);
    if (objection) refuse(objection);
    await end(acting, {
      act: "answer",
      type: "teamwork.problem-answered",
      answer: tidyEntry(acting.input.words),
    });
    return { state: "answered" };
  },
});

const naming = z.object({ entry: z.uuid() });

/** Its writer takes a problem back that is none any more. */
export const withdrawProblem = action<z.infer<typeof naming>, EntryFacts, { state: string }>({
  verb: "teamwork.withdraw-problem",
  input: naming,
  load: loadEntry,
  who: (actor, { about }) => mayOnEntry(actor, "teamwork.report", about),
  run: async (acting) => {
    objecting(acting, "withdraw");
    await end(acting, { act: "withdraw", type: "teamwork.problem-withdrawn" });
    return { state: "withdrawn" };
  },
});

const filing = z.object({
  entry: z.uuid(),
  /** Confirmed by whoever files it: what stands in the entry, or put right on the way. */
  place: placeSchema,
  placeWords: z.string().max(300).default(""),
  category: z.string().max(2),
  policeTold: z.boolean().default(false),
});

/**
 * A problem becomes a matter in one act, in its own words. Its row is held, so a second command finds it filed; the same
 * command sent again gets the same matter.
 */
export const fileProblem = action<
  z.infer<typeof filing>,
  EntryFacts,
  { matter: string; code: string; opens: boolean }
>({
  verb: "teamwork.file-problem",
  input: filing,
  load: loadEntry,
  who: (actor, { about }) => {
    const reads = mayOnEntry(actor, "teamwork.feed", about);
    return reads ?? mayAct(actor, "matter.report-for", null);
  },
  run: async (acting) => {
    objecting(acting, "file");
    const { tx, county, actor, input, facts, now, tell } = acting;
    const { entry } = facts;
    const filed = await fileMatter({
      tx,
      county,
      actor,
      now,
      filing: {
        story: entry.words,
        place: input.place,
        placeWords: input.placeWords,
        category: input.category,
        source: "work-group",
        policeTold: input.policeTold,
      },
      from: { kind: "teamwork.entry", id: entry.id },
      tell,
    });
    tell({
      stream: filed.matter,
      kind: "matter",
      type: "teamwork.came-from-report",
      data: { report: entry.report, entry: entry.id, unit: entry.unit },
    });
    await end(acting, { act: "file", type: "teamwork.problem-filed", matter: filed.matter });
    return filed;
  },
});
