import { sql } from "kysely";
import type { ZodType } from "zod";
import { isUnknownOutcome } from "../db/connect.ts";
import { inCounty, type Opening, openCompartments, type Within } from "../db/transaction.ts";
import type { Db, Tx } from "../db/types.ts";
import { appending } from "../ledger/append.ts";
import type { Told } from "../ledger/event.ts";
import { type Actor, actorText } from "./actor.ts";
import { provedLately } from "./proof.ts";
import { Refused } from "./refused.ts";

/** What an action may use. Plain values: nothing is looked up behind its back. */
export interface Acting<Input, Facts> {
  tx: Tx;
  county: number;
  actor: Actor;
  input: Input;
  facts: Facts;
  /** The moment the server took the command: the only clock of an action. */
  now: string;
  /** The command's id: what must be the same when the command is sent again is made from it. */
  command: string;
  /** Appends to the ledger when the action ends, in the same transaction. */
  tell(one: Told): void;
}

export interface Action<Input, Facts, Value> {
  /** `matter.assign-to-grid`: also the name of its file, its ability, its route and its words. */
  verb: string;
  input: ZodType<Input>;
  /** The facts that the ability and the rule need. May refuse with "not found". */
  load(given: { tx: Tx; county: number; actor: Actor; input: Input; now: string }): Promise<Facts>;
  /** Who may: null when allowed, else the named reason. Pure. */
  who(actor: Actor, facts: Facts, input: Input): string | null;
  /** Whether staff must have proved themselves in the last ten minutes; else `prove-again`, and the desk asks. */
  needsProof?(actor: Actor, facts: Facts, input: Input): boolean;
  /** Compartments of matters that this actor may touch here; all others stay shut by row policy. */
  opens?(actor: Actor, facts: Facts, input: Input): readonly Opening[] | "all";
  /** Ask the rule, save, tell. */
  run(acting: Acting<Input, Facts>): Promise<Value>;
  /** For an answer that holds a secret: what of it may be kept, and how the whole is made again for a replay. */
  secret?: {
    kept(value: Value): unknown;
    restored(kept: unknown, command: { id: string; county: number }): Value;
  };
}

export interface Command {
  id: string;
  actor: Actor;
  input: unknown;
  now: string;
}

export type Outcome<Value> =
  | { ok: true; value: Value; replayed: boolean }
  | { ok: false; reason: string; values: Readonly<Record<string, string | number>>; fields?: FieldFault[] };

/** A field that does not fit its schema: where, and the reason's name. */
export interface FieldFault {
  path: string;
  reason: string;
}

/** Gives an action its types; the frame is `act`. */
export function action<Input, Facts, Value>(
  definition: Action<Input, Facts, Value>,
): Action<Input, Facts, Value> {
  return definition;
}

const tries = 4;

/**
 * The one frame of every change: schema, facts, ability, one transaction, command id, ledger, named refusal.
 *
 * The same command id sent again by the same actor gets the first outcome and changes nothing. A refusal keeps nothing
 * and may be tried again. When another act was faster on the same stream, the action runs again on the new facts.
 */
export async function act<Input, Facts, Value>(
  db: Db,
  definition: Action<Input, Facts, Value>,
  command: Command,
): Promise<Outcome<Value>> {
  const parsed = definition.input.safeParse(command.input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({
      path: issue.path.join("."),
      reason: issue.message,
    }));
    return { ok: false, reason: "input-unfit", values: { field: fields[0]?.path ?? "" }, fields };
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await inCounty(
        db,
        command.actor.county,
        (tx, within) => runOnce(tx, within, definition, command, parsed.data),
        command.id,
      );
    } catch (error) {
      if (error instanceof Refused) return { ok: false, reason: error.reason, values: error.values };
      if (attempt < tries && (isClash(error) || isUnknownOutcome(error))) continue;
      throw error;
    }
  }
}

// Serialisation, deadlock, a stream that moved (MB001), or a key that exists: the same command arriving twice at the
// same instant (look again, its outcome is there), or a random code that was given before (the next one will not be).
function isClash(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "40001" || code === "40P01" || code === "23505" || code === "MB001";
}

function replay<Input, Facts, Value>(
  earlier: { act: string; actor: string; outcome: unknown },
  definition: Action<Input, Facts, Value>,
  { id, actor }: Command,
): Outcome<Value> {
  if (earlier.act !== definition.verb || earlier.actor !== actorText(actor)) {
    return { ok: false, reason: "command-taken", values: {} };
  }
  const { value } = earlier.outcome as { value: Value };
  return {
    ok: true,
    value: definition.secret?.restored(value, { id, county: actor.county }) ?? value,
    replayed: true,
  };
}

async function runOnce<Input, Facts, Value>(
  tx: Tx,
  { earlier, last }: Within,
  definition: Action<Input, Facts, Value>,
  command: Command,
  input: Input,
): Promise<Outcome<Value>> {
  const { actor, now } = command;
  const county = actor.county;
  // Loading travels with the question for an earlier outcome; when there is one, what was loaded does not matter.
  const loading = definition.load({ tx, county, actor, input, now });
  loading.catch(() => {});
  const before = await earlier;
  if (before) return replay(before, definition, command);
  const facts = await loading;
  const objection = definition.who(actor, facts, input);
  if (objection !== null) throw new Refused(objection);
  if (definition.needsProof?.(actor, facts, input) && !provedLately(actor, now))
    throw new Refused("prove-again");
  const opens = definition.opens?.(actor, facts, input);
  if (opens) last(openCompartments(tx, opens));
  const told: Told[] = [];
  const value = await definition.run({
    tx,
    county,
    actor,
    input,
    facts,
    now,
    command: command.id,
    tell: (one) => told.push(one),
  });
  const by = actorText(actor);
  const { written } = await appending(tx, told, {
    county,
    actor: by,
    command: command.id,
    receivedAt: now,
  });
  last(written);
  const outcome = JSON.stringify({ value: definition.secret ? definition.secret.kept(value) : value });
  last(
    sql`insert into platform.command (county, id, act, actor, outcome, at)
    values (${county}, ${command.id}, ${definition.verb}, ${by}, ${outcome}, ${now})`.execute(tx),
  );
  return { ok: true, value, replayed: false };
}
