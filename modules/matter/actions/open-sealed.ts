import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { sealedPurposes } from "../model/seal.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { insertOpening } from "../store/seal-store.ts";
import { loadMatter, type MatterFacts, sessionOf } from "./matter-facts.ts";

const input = z.object({ matter: z.uuid(), purpose: z.enum(sealedPurposes) });

/**
 * Opens a sealed matter for this sign-in: whoever carries it, its room's officer or the station head names what for.
 * They must have proved lately who they are. Each opening is in the ledger, and the resident sees it among the readings (PIPL arts. 44, 45).
 */
export const openSealedMatter = action<z.infer<typeof input>, MatterFacts, { opened: true }>({
  verb: "matter.open-sealed",
  input,
  load: loadMatter,
  needsProof: () => true,
  who: (actor, { about }) => mayActOn(actor, "matter.open-sealed", about),
  run: async ({ tx, county, actor, input: { purpose }, facts: { matter, about }, now, tell }) => {
    if (matter.sealed === null) refuse("not-sealed");
    if (about.seal === "opened") return { opened: true };
    const session = sessionOf(actor);
    await insertOpening(tx, county, {
      id: newId(),
      matter: matter.id,
      staff: actor.id,
      session,
      purpose,
      at: now,
    });
    tell({ stream: matter.id, kind: "matter", type: "matter.sealed-opened", data: { purpose } });
    return { opened: true };
  },
});
