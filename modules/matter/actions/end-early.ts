import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { MatterAct } from "../model/matter-life.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { insertNote } from "../store/note-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({
  matter: z.uuid(),
  reason: z.string().max(2000),
  routes: z.array(z.string().max(20)).max(6).default([]),
});
type Input = z.infer<typeof input>;

/**
 * An end without settlement, with its reason in words (kept in a note the reporter can read) and the routes that were
 * told: a matter is never sent away without saying where it can go (People's Mediation Law art. 26).
 */
const endEarly = (verb: string, act: MatterAct, type: string, outcome: string) =>
  action<Input, MatterFacts, { state: string }>({
    verb,
    input,
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, verb, about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "reporter" }],
    run: async ({ tx, county, actor, input: { reason, routes }, facts: { matter }, now, tell }) => {
      if ([...reason.trim()].length < 2) refuse("reason-needed");
      const note = newId();
      await insertNote(tx, county, matter.id, {
        id: note,
        compartment: "reporter",
        kind: outcome,
        text: reason.trim(),
        author: `${actor.kind}:${actor.id}`,
        party: null,
        at: now,
      });
      const { state } = await moveMatter({
        tx,
        county,
        now,
        matter,
        act,
        type,
        data: { note, routes, outcome },
        change: { closed_at: now, outcome },
        tell,
      });
      return { state };
    },
  });

export const declineMatter = endEarly("matter.decline", "decline", "matter.declined", "declined");
export const withdrawMatter = endEarly("matter.withdraw", "withdraw", "matter.withdrawn", "withdrawn");
export const handToPolice = endEarly(
  "matter.hand-to-police",
  "hand-to-police",
  "matter.handed-to-police",
  "handed-to-police",
);
