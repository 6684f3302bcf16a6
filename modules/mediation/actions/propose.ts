import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { insertProposal } from "../store/mediation-store.ts";
import {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  openingsOf,
  partyOf,
} from "./mediation-facts.ts";

const input = z.object({
  matter: z.uuid(),
  compartment: z.enum(["A", "B", "joint"]),
  text: z.string().min(1).max(4000),
});

/** A way to settle it, put to both sides or tried on one; a party may propose to both. */
export const propose = action<z.infer<typeof input>, MediationFacts, { proposal: string }>({
  verb: "mediation.propose",
  input,
  load: loadMediation,
  who: (actor, facts, { compartment }) => {
    const own = partyOf(actor, facts);
    if (!own) return mayConduct(actor, facts);
    return compartment === "joint" || compartment === own.side ? null : "side-closed";
  },
  opens: openingsOf,
  run: async ({
    tx,
    county,
    actor,
    input: { compartment, text },
    facts: { matter, mediation },
    now,
    tell,
  }) => {
    assertPossible(mediation, "propose");
    if (text.trim() === "") refuse("reason-needed");
    const proposal = newId();
    const author = `${actor.kind}:${actor.id}`;
    await insertProposal(tx, county, mediation.id, matter.id, {
      id: proposal,
      compartment,
      text: text.trim(),
      author,
      at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "mediation.proposed",
      data: { mediation: mediation.id, proposal, compartment },
    });
    return { proposal };
  },
});
