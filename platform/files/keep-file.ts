import type { Actor } from "../act/actor.ts";
import { actorText } from "../act/actor.ts";
import type { KeyRing } from "../crypto/seal.ts";
import { inCounty } from "../db/transaction.ts";
import type { Db } from "../db/types.ts";
import { newId } from "../ids/index.ts";
import { type Blobs, hashOf } from "./blobs.ts";
import { fileSources, insertCapture } from "./capture-store.ts";
import { insertFile } from "./file-store.ts";
import { sealOriginal } from "./original.ts";
import { takeIn } from "./take-in.ts";

/** Where files are kept: their rows, their bytes, and the keys that seal originals. */
export interface Keeping {
  db: Db;
  blobs: Blobs;
  keys(county: number): { data: KeyRing };
}

/**
 * Takes a file in and keeps it, waiting for the report or message that will bring it. The id is known to the sender
 * alone until then. Its hash at capture is kept; of a photograph the bytes of the camera too, sealed. Of a drawn
 * signature there is no camera, and nothing is kept apart.
 * @param given.deviceHash 64 hex digits that the sending device counted before it sent; anything else counts as none.
 * @throws Refused when the file is refused (see `takeIn`).
 */
export async function keepFile(
  { db, blobs, keys }: Keeping,
  given: {
    actor: Actor;
    bytes: Uint8Array;
    name: string;
    kind?: "signature" | "scan";
    deviceHash?: string | null;
    /** One of `fileSources`, as the sender says; anything else counts as not said. */
    source?: string | null;
    now: string;
  },
): Promise<{ id: string; kind: string; media: string; bytes: number }> {
  const { actor, now } = given;
  const { county } = actor;
  const taken = await takeIn(given.bytes);
  const sha256 = await blobs.put(county, taken.bytes);
  const id = newId();
  const kind = given.kind ?? taken.kind;
  const apart = taken.kind === "photo" && kind !== "signature";
  const original = apart
    ? await sealOriginal(blobs, keys(county).data, { county, file: id, bytes: given.bytes })
    : { kept: null, key_sealed: null };
  await inCounty(db, county, async (tx) => {
    await insertFile(tx, county, {
      id,
      matter: null,
      compartment: "staff",
      kind,
      name: given.name.replace(/[\u0000-\u001f/\\<>"]/g, "").slice(-80) || "file",
      media: taken.media,
      bytes: taken.bytes.byteLength,
      sha256,
      added_by: actorText(actor),
      added_at: now,
    });
    await insertCapture(tx, county, {
      file: id,
      sha256: hashOf(given.bytes),
      device_sha256: hashFrom(given.deviceHash),
      bytes: given.bytes.byteLength,
      media: taken.cameAs,
      source: fileSources.find((one) => one === given.source) ?? null,
      giver: "",
      ...original,
    });
  });
  return { id, kind, media: taken.media, bytes: taken.bytes.byteLength };
}

function hashFrom(text: string | null | undefined): Buffer | null {
  return text && /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : null;
}
