import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { SealReason } from "../model/seal.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { changeMatter } from "../store/matter-store.ts";
import { insertNote } from "../store/note-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";

const input = z.object({ matter: z.uuid(), reason: z.string().max(500) });

/** Seals a matter by hand, or lifts the seal: the reason is kept in a note for staff, the ledger holds only the act. */
const sealing = (verb: "matter.seal" | "matter.unseal", type: string, after: SealReason | null) =>
  action<z.infer<typeof input>, MatterFacts, { sealed: SealReason | null }>({
    verb,
    input,
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, verb, about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input: { reason }, facts: { matter }, now, tell }) => {
      if ((matter.sealed !== null) === (after !== null)) refuse(after ? "sealed-already" : "not-sealed");
      if ([...reason.trim()].length < 2) refuse("reason-needed");
      const note = newId();
      await insertNote(tx, county, matter.id, {
        id: note,
        compartment: "staff",
        kind: after ? "seal" : "unseal",
        text: reason.trim(),
        author: `${actor.kind}:${actor.id}`,
        party: null,
        at: now,
      });
      await changeMatter(tx, county, matter.id, { sealed: after });
      const data = { note, before: matter.sealed, sealed: after };
      tell({ stream: matter.id, kind: "matter", type, data });
      return { sealed: after };
    },
  });

export const sealMatter = sealing("matter.seal", "matter.sealed", "by-hand");
export const unsealMatter = sealing("matter.unseal", "matter.unsealed", null);
