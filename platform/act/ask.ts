import type { ZodType } from "zod";
import { inCounty, type Opening, openCompartments } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import type { FieldFault } from "./act.ts";
import type { Actor } from "./actor.ts";
import { provedLately } from "./proof.ts";
import { Refused } from "./refused.ts";

/** A question: reads, never changes (but for the log of readings of personal data, which its door writes). */
export interface Question<Input, Facts, Value> {
  verb: string;
  input: ZodType<Input>;
  load(given: { tx: Tx; county: number; actor: Actor; input: Input; now: string }): Promise<Facts>;
  who(actor: Actor, facts: Facts, input: Input): string | null;
  /** Whether staff must have proved themselves in the last ten minutes; else `prove-again`, and the desk asks. */
  needsProof?(actor: Actor, facts: Facts, input: Input): boolean;
  opens?(actor: Actor, facts: Facts, input: Input): readonly Opening[] | "all";
  answer(given: {
    tx: Tx;
    county: number;
    actor: Actor;
    input: Input;
    facts: Facts;
    now: string;
  }): Promise<Value>;
}

export function question<Input, Facts, Value>(
  definition: Question<Input, Facts, Value>,
): Question<Input, Facts, Value> {
  return definition;
}

export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; reason: string; values: Readonly<Record<string, string | number>>; fields?: FieldFault[] };

/** The frame of every question: schema, facts, ability, open compartments, answer. */
export async function ask<Input, Facts, Value>(
  db: Db,
  definition: Question<Input, Facts, Value>,
  given: { actor: Actor; input: unknown; now: string },
): Promise<Answer<Value>> {
  const parsed = definition.input.safeParse(given.input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({
      path: issue.path.join("."),
      reason: issue.message,
    }));
    return { ok: false, reason: "input-unfit", values: { field: fields[0]?.path ?? "" }, fields };
  }
  const { actor, now } = given;
  const county = actor.county;
  try {
    return await inCounty(db, county, async (tx, { last }) => {
      const input = parsed.data;
      const facts = await definition.load({ tx, county, actor, input, now });
      const objection = definition.who(actor, facts, input);
      if (objection !== null) throw new Refused(objection);
      if (definition.needsProof?.(actor, facts, input) && !provedLately(actor, now))
        throw new Refused("prove-again");
      const opens = definition.opens?.(actor, facts, input);
      if (opens) last(openCompartments(tx, opens));
      return { ok: true as const, value: await definition.answer({ tx, county, actor, input, facts, now }) };
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, values: error.values };
    throw error;
  }
}
