import { type CustodyList, compartmentsFor, mayActOn } from "@maple/matter";
import { gatherCustody, loadToSee, type MatterFacts } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import type { KeyRing } from "@maple/platform/crypto";
import type { Blobs } from "@maple/platform/files";
import { z } from "zod";

const input = z.object({ matter: z.uuid(), check: z.enum(["yes", "no"]).default("no") });

/** The custody list of a matter, of the files that the reader may see; on demand with every hash counted anew. */
export const custodyList = (blobs: Blobs, keys: (county: number) => { data: KeyRing }) =>
  question<z.infer<typeof input>, MatterFacts, CustodyList>({
    verb: "evidence.custody",
    input,
    load: loadToSee,
    who: (actor, { about }) => mayActOn(actor, "matter.see", about) ?? mayActOn(actor, "file.see", about),
    opens: (actor, { matter }) =>
      compartmentsFor(actor, matter, true).map((compartment) => ({ matter: matter.id, compartment })),
    answer: async ({ tx, county, actor, input: { check }, facts: { matter, about }, now }) => ({
      code: matter.code,
      at: now,
      checked: check === "yes",
      mayOpenOriginals: mayActOn(actor, "evidence.open-original", about) === null,
      lines: await gatherCustody({
        tx,
        county,
        actor,
        matter: matter.id,
        compartments: compartmentsFor(actor, matter, true),
        check: check === "yes" ? { blobs, ring: keys(county).data } : null,
      }),
    }),
  });
