import { type About, mayAct } from "@maple/identity";
import { aboutMatter, findMatter, insertNote, type MatterCore } from "@maple/matter/server";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { answerCheckRow, type CheckRow, findCheck, standingText } from "../store/check-store.ts";

const input = z.object({
  check: z.uuid(),
  verdict: z.enum(["fit", "mend"]),
  remarks: z.string().max(4000).default(""),
});

interface Facts {
  row: CheckRow;
  matter: MatterCore;
  about: About;
}

/** Who is not in the area hears that there is no such check. */
export function mayCheck(actor: Actor, about: About): string | null {
  const objection = mayAct(actor, "legal.check", about);
  return objection === "not-your-area" ? "check-not-found" : objection;
}

/** A legal officer has read the text: it is fit, or what is to be mended. Who conducts the mediation does not check it. */
export const answerCheck = action<z.infer<typeof input>, Facts, { state: string }>({
  verb: "legal.answer",
  input,
  load: async ({ tx, county, input: { check } }) => {
    const row = (await findCheck(tx, county, check)) ?? refuse("check-not-found");
    const matter = (await findMatter(tx, county, row.matter)) ?? refuse("check-not-found");
    if (matter.sealed !== null) refuse("check-not-found");
    return { row, matter, about: aboutMatter(matter) };
  },
  who: (actor, { about }) => mayCheck(actor, about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, actor, input: { verdict, remarks }, facts: { row, matter }, now, tell }) => {
    if (matter.mediators.includes(actor.id)) refuse("check-own");
    const text = await standingText(tx, county, matter.id);
    if (row.state !== "asked" || text?.id !== row.agreement) refuse("check-answered");
    const words = remarks.trim();
    if (verdict === "mend" && [...words].length < 2) refuse("check-remarks-needed");
    const by = actorText(actor);
    const note = words === "" ? null : newId();
    if (note)
      await insertNote(tx, county, matter.id, {
        id: note,
        compartment: "staff",
        kind: "legal-check",
        text: words,
        author: by,
        party: null,
        at: now,
      });
    await answerCheckRow(tx, county, row.id, { state: verdict, by, at: now, note });
    tell({
      stream: matter.id,
      kind: "matter",
      type: verdict === "fit" ? "legal.found-fit" : "legal.to-be-mended",
      data: { check: row.id, agreement: row.agreement, ...(note ? { note } : {}) },
    });
    return { state: verdict };
  },
});
