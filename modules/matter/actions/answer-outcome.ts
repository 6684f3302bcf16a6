import { type Actor, action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { stateWords } from "../model/matter-life.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { mayBeAnswered } from "../rules/verify.ts";
import { answerCheck, checksOf, type OutcomeCheckRow } from "../store/outcome-store.ts";
import { loadForParties, type MatterFacts } from "./matter-facts.ts";

const input = z.object({
  matter: z.uuid(),
  check: z.uuid().optional(),
  answer: z.enum(["confirmed", "not-solved", "not-reached"]),
  reasons: z.array(z.string().max(40)).max(8).default([]),
  way: z.enum(["link", "call", "visit", "window"]).default("link"),
});

interface Facts extends MatterFacts {
  checks: OutcomeCheckRow[];
}

/** The sides an actor speaks for: their own through a link, any of them for staff who called or visited. */
function speaksFor(actor: Actor, matter: string): readonly string[] {
  return actor.kind === "party"
    ? actor.holds.filter((hold) => hold.matter === matter).flatMap((hold) => hold.sides)
    : ["A", "B", "reporter"];
}

/** A side says whether it is solved, or staff record that they asked: confirmed, not solved, or not reached. */
export const answerOutcome = action<z.infer<typeof input>, Facts, { check: string; answer: string }>({
  verb: "matter.answer-outcome",
  input,
  load: async (given) => {
    const facts = await loadForParties(given);
    return { ...facts, checks: await checksOf(given.tx, given.county, facts.matter.id) };
  },
  who: (actor, { about, matter }, { answer }) => {
    if (actor.kind !== "party") return mayActOn(actor, "matter.answer-outcome", about);
    if (speaksFor(actor, matter.id).length === 0) return "matter-not-found";
    return answer === "not-reached" ? "not-allowed" : null;
  },
  run: async ({
    tx,
    county,
    actor,
    input: { check: wanted, answer, reasons, way },
    facts: { matter, checks },
    now,
    tell,
  }) => {
    if (matter.state !== "settled")
      refuse("act-not-possible", {
        state: stateWords[matter.state].zh,
        stateEn: stateWords[matter.state].en,
      });
    const mine = speaksFor(actor, matter.id);
    const open = checks.filter(
      (check) =>
        check.round === matter.reopened + 1 && check.answer !== "confirmed" && mine.includes(check.side),
    );
    const check =
      open.find((one) => (wanted ? one.id === wanted : one.answer === null)) ?? refuse("outcome-not-asked");
    const asked = (row: OutcomeCheckRow) => ({ side: row.side, round: row.round, dueOn: row.due_on });
    const early = mayBeAnswered(asked(check), checks.map(asked), answer, localDateOf(now, "Asia/Shanghai"));
    if (early) refuse(early, { date: check.due_on });
    const by = `${actor.kind}:${actor.id}`;
    await answerCheck(tx, county, check.id, {
      answer,
      reasons,
      way: actor.kind === "party" ? "link" : way,
      by,
      at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "matter.outcome-answered",
      data: { check: check.id, side: check.side, answer, way, dueOn: check.due_on },
    });
    return { check: check.id, answer };
  },
});
