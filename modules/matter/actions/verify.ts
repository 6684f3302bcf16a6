import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { mayActOn } from "../rules/may-act-on.ts";
import { mayVerify } from "../rules/verify.ts";
import { checksOf, type OutcomeCheckRow } from "../store/outcome-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

/** Only when each side was asked and one at least confirms does a settled matter count as verified. Mission G3. */
export const verifyMatter = action<
  { matter: string },
  MatterFacts & { checks: OutcomeCheckRow[] },
  { state: string }
>({
  verb: "matter.verify",
  input: z.object({ matter: z.uuid() }),
  load: async (given) => {
    const facts = await loadMatter(given);
    return { ...facts, checks: await checksOf(given.tx, given.county, facts.matter.id) };
  },
  who: (actor, { about }) => mayActOn(actor, "matter.verify", about),
  run: async ({ tx, county, facts: { matter, checks }, now, tell }) => {
    const round = matter.reopened + 1;
    const objection = matter.state === "settled" ? mayVerify(checks, round) : null;
    if (objection) refuse(objection);
    const asked = checks.filter((check) => check.round === round);
    const count = (answer: string) => asked.filter((check) => check.answer === answer).length;
    const { state } = await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "verify",
      type: "matter.verified",
      data: { confirmed: count("confirmed"), notReached: count("not-reached") },
      change: { closed_at: now },
      tell,
    });
    return { state };
  },
});
