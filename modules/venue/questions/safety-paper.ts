import { sessionsOf } from "@maple/mediation/server";
import { question, refuse } from "@maple/platform/act";
import { paperToPdf } from "@maple/platform/documents";
import { z } from "zod";
import { zone } from "../actions/taken-times.ts";
import { loadMediation, type MediationFacts, mayConduct } from "../actions/time-facts.ts";
import { safetyPaper } from "../rules/safety-paper.ts";
import { arrangementOf, findSafety } from "../store/arrangement-store.ts";

const input = z.object({ matter: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") });

/** The safety plan as a page to lay ready in the room. */
export const makeSafetyPaper = question<
  z.infer<typeof input>,
  MediationFacts,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "venue.safety-paper",
  input,
  load: loadMediation,
  who: mayConduct,
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "neutral" }],
  answer: async ({ tx, county, input: { lang }, facts: { matter, mediation }, now }) => {
    const plan = (await findSafety(tx, county, matter.id, mediation.id)) ?? refuse("safety-not-found");
    const arranged = await arrangementOf(tx, county, mediation.id);
    const next = (await sessionsOf(tx, county, mediation.id)).find((one) => one.result === null);
    const paper = safetyPaper(
      { plan, arranged, at: next?.planned_at ?? null, place: next?.place ?? "", code: matter.code, zone },
      lang,
    );
    const bytes = await paperToPdf(paper, { madeAt: now });
    return { name: `${paper.title}-${matter.code}.pdf`, media: "application/pdf", bytes };
  },
});
