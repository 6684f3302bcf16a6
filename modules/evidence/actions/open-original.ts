import { compartmentsFor, type IntegrityFound, mayActOn, originalPurposes } from "@maple/matter";
import { loadMatter, type MatterFacts, sessionOf } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import type { KeyRing } from "@maple/platform/crypto";
import { type Blobs, capturesOf, findFile, insertOriginalOpening, openOriginal } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";

const input = z.object({ matter: z.uuid(), file: z.uuid(), purpose: z.enum(originalPurposes) });

export interface OpenedOriginal {
  /** Fetches the bytes: for this sign-in, for a quarter of an hour. */
  opening: string;
  found: IntegrityFound;
  /** SHA-256 at capture, hexadecimal. */
  hash: string;
  media: string;
}

/**
 * Opens the sealed original of a photograph for a named purpose. Whoever does has proved lately who they are; the original
 * is held against its hash at capture, and both are written down, whatever was found. The parties see it among the readings.
 */
export const openSealedOriginal = (blobs: Blobs, keys: (county: number) => { data: KeyRing }) =>
  action<z.infer<typeof input>, MatterFacts, OpenedOriginal>({
    verb: "evidence.open-original",
    input,
    load: loadMatter,
    needsProof: () => true,
    who: (actor, { about }) =>
      mayActOn(actor, "evidence.open-original", about) ?? mayActOn(actor, "file.see", about),
    opens: (actor, { matter }) =>
      compartmentsFor(actor, matter, true).map((compartment) => ({ matter: matter.id, compartment })),
    run: async ({ tx, county, actor, input: { file: id, purpose }, facts: { matter }, now, tell }) => {
      const file = await findFile(tx, county, id);
      if (!file || file.matter !== matter.id) return refuse("file-not-found");
      const [capture] = await capturesOf(tx, county, [id]);
      if (!capture?.kept) return refuse("original-not-apart");
      const { found } = await openOriginal(blobs, keys(county).data, county, capture);
      const opening = newId();
      await insertOriginalOpening(tx, county, {
        id: opening,
        file: id,
        matter: matter.id,
        part: file.compartment,
        staff: actor.id,
        session: sessionOf(actor),
        purpose,
        found,
        at: now,
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "evidence.original-opened",
        data: { file: id, purpose, found },
      });
      return { opening, found, hash: capture.sha256.toString("hex"), media: capture.media };
    },
  });
