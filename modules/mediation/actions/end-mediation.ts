import { insertNote, moveMatter } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { failureReasons, routesAfter } from "../model/mediation.ts";
import { changeMediation } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
} from "./mediation-facts.ts";

/** Which outcome of the matter a reason means. */
const outcomeOf = { refused: "refused", withdrawn: "withdrawn", "not-for-mediation": "declined" } as Record<
  string,
  string
>;

/** Ends a mediation and its matter in this transaction, with the routes told (People's Mediation Law art. 26). */
export async function endNow(given: {
  tx: Tx;
  county: number;
  now: string;
  facts: MediationFacts;
  reason: string;
  note?: string;
  breached?: boolean;
  tell(one: Told): void;
}): Promise<void> {
  const { tx, county, now, facts, reason, tell } = given;
  const outcome = given.breached ? "breached" : (outcomeOf[reason] ?? "failed");
  await changeMediation(tx, county, facts.mediation.id, {
    state: "ended",
    ended_at: now,
    end_reason: reason,
    routes_told: true,
  });
  await moveMatter({
    tx,
    county,
    now,
    matter: facts.matter,
    act: "end-mediation",
    type: "matter.mediation-ended",
    data: {
      mediation: facts.mediation.id,
      reason,
      outcome,
      routes: [...routesAfter(reason)],
      note: given.note ?? null,
    },
    change: { closed_at: now, outcome, waiting: null },
    tell,
  });
}

const input = z.object({
  matter: z.uuid(),
  reason: z.enum(failureReasons),
  words: z.string().max(2000).default(""),
});

/** The mediator ends a mediation that brings no agreement, is withdrawn, or does not belong here. */
export const endMediation = action<z.infer<typeof input>, MediationFacts, { ended: true }>({
  verb: "mediation.end-mediation",
  input,
  load: loadMediation,
  who: mayConduct,
  opens: openingsOf,
  run: async ({ tx, county, actor, input: { reason, words }, facts, now, tell }) => {
    assertPossible(facts.mediation, "end-mediation");
    if (reason === "other" && [...words.trim()].length < 2) refuse("reason-needed");
    const note = newId();
    const author = `${actor.kind}:${actor.id}`;
    if (words.trim()) {
      await insertNote(tx, county, facts.matter.id, {
        id: note,
        compartment: "joint",
        kind: "end",
        text: words.trim(),
        author,
        party: null,
        at: now,
      });
    }
    await endNow({ tx, county, now, facts, reason, ...(words.trim() ? { note } : {}), tell });
    return { ended: true };
  },
});
