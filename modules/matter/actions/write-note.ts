import { mayAct } from "@maple/identity";
import { type Actor, action, refuse } from "@maple/platform/act";
import { attachFiles } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { type Compartment, compartments } from "../model/matter.ts";
import { compartmentsFor } from "../rules/compartments-for.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { tidyStory } from "../rules/report.ts";
import { changeMatter } from "../store/matter-store.ts";
import { insertNote } from "../store/note-store.ts";
import { loadForParties, type MatterFacts } from "./matter-facts.ts";

const input = z.object({
  matter: z.uuid(),
  compartment: z.enum(compartments),
  kind: z.enum(["message", "statement", "note"]).default("message"),
  text: z.string().max(20_000),
  files: z.array(z.uuid()).max(20).default([]),
  /** Staff only: what the matter waits for now, or null when it waits for nobody. */
  waiting: z.enum(["reporter", "party", "department", "proof"]).nullable().optional(),
});

function mayOpen(actor: Actor, facts: MatterFacts): Compartment[] {
  return compartmentsFor(actor, facts.matter, mayAct(actor, "matter.note", facts.about) === null);
}

/** A message, statement or note in one compartment; a party writes to its own side, staff where they may. */
export const writeNote = action<z.infer<typeof input>, MatterFacts, { note: string }>({
  verb: "matter.note",
  input,
  load: loadForParties,
  who: (actor, facts, { compartment }) => {
    if (actor.kind !== "party")
      return (
        mayActOn(actor, "matter.note", facts.about) ??
        (mayOpen(actor, facts).includes(compartment) ? null : "side-closed")
      );
    const open = mayOpen(actor, facts);
    if (open.length <= 1) return "matter-not-found";
    return open.includes(compartment) && compartment !== "public" ? null : "side-closed";
  },
  opens: (actor, facts) =>
    mayOpen(actor, facts).map((compartment) => ({ matter: facts.matter.id, compartment })),
  run: async ({
    tx,
    county,
    actor,
    input: { compartment, kind, text, files, waiting },
    facts: { matter },
    now,
    tell,
  }) => {
    const tidy = tidyStory(text);
    if (tidy === "" && files.length === 0) refuse("reason-needed");
    const note = newId();
    const party = actor.holds.find((hold) => hold.matter === matter.id)?.party ?? null;
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment,
      kind,
      text: tidy,
      author: `${actor.kind}:${actor.id}`,
      party,
      at: now,
    });
    const attached = await attachFiles(tx, county, files, matter.id, compartment);
    if (actor.kind === "staff" && waiting !== undefined)
      await changeMatter(tx, county, matter.id, { waiting });
    if (actor.kind === "party") await changeMatter(tx, county, matter.id, { waiting: null });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "matter.noted",
      data: { note, compartment, kind, files: attached, waiting: waiting ?? null },
    });
    return { note };
  },
});
