import { action } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { registerNumber } from "../model/register-number.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import type { MatterCore } from "../store/matter-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";
import { entryOf } from "./register-entry.ts";

interface TakingUp {
  tx: Tx;
  county: number;
  now: string;
  matter: MatterCore;
  /** Who takes it up. */
  by: string;
  tell(one: Told): void;
}

/** Gives a matter its number in the register and a holder: whoever carries it already, else whoever takes it up. */
export async function takeUp(taking: TakingUp): Promise<{ state: string; number: string | null }> {
  const { tx, county, now, matter, by, tell } = taking;
  const { year, number } = await entryOf(tx, county, matter, now);
  const { state } = await moveMatter({
    tx,
    county,
    now,
    matter,
    act: "accept",
    type: "matter.accepted",
    data: { holder: by, number },
    change: { accepted_at: now, holder: matter.holder ?? by, year, number },
    tell,
  });
  return { state, number: registerNumber(year, number) };
}

/**
 * Somebody takes a matter up: it gets its number in the register and a holder. First receiver's duty: whoever accepts
 * stays responsible until somebody else takes it.
 */
export const acceptMatter = action<{ matter: string }, MatterFacts, { state: string; number: string | null }>(
  {
    verb: "matter.accept",
    input: z.object({ matter: z.uuid() }),
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, "matter.accept", about),
    run: ({ tx, county, actor, facts: { matter }, now, tell }) =>
      takeUp({ tx, county, now, matter, by: actor.id, tell }),
  },
);
