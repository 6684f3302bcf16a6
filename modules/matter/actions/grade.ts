import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { mayActOn } from "../rules/may-act-on.ts";
import { insertNote } from "../store/note-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({
  matter: z.uuid(),
  grade: z.enum(["red", "orange", "yellow", "blue"]),
  reason: z.string().max(1000),
});

/** A named user grades the matter (never a person), with a reason. domain.md 3.3. */
export const gradeMatter = action<z.infer<typeof input>, MatterFacts, { grade: string }>({
  verb: "matter.grade",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "matter.grade", about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, actor, input: { grade, reason }, facts: { matter }, now, tell }) => {
    if ([...reason.trim()].length < 2) refuse("reason-needed");
    const note = newId();
    const author = `${actor.kind}:${actor.id}`;
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment: "staff",
      kind: "grade",
      text: reason.trim(),
      author,
      party: null,
      at: now,
    });
    await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "grade",
      type: "matter.graded",
      data: { grade, note },
      change: { grade },
      tell,
    });
    return { grade };
  },
});
