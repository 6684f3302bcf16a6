import type { Actor } from "../act/actor.ts";
import { actorText } from "../act/actor.ts";
import { inCounty } from "../db/transaction.ts";
import type { Db } from "../db/types.ts";
import { newId } from "../ids/index.ts";
import type { Blobs } from "./blobs.ts";
import { insertFile } from "./file-store.ts";
import { takeIn } from "./take-in.ts";

/**
 * Takes a file in and keeps it, waiting for the report or message that will bring it. The id is known to the sender
 * alone until then.
 * @throws Refused when the file is refused (see `takeIn`).
 */
export async function keepFile(
  db: Db,
  blobs: Blobs,
  given: { actor: Actor; bytes: Uint8Array; name: string; kind?: "signature" | "scan"; now: string },
): Promise<{ id: string; kind: string; media: string; bytes: number }> {
  const { actor, now } = given;
  const taken = await takeIn(given.bytes);
  const sha256 = await blobs.put(actor.county, taken.bytes);
  const id = newId();
  const kind = given.kind ?? taken.kind;
  await inCounty(db, actor.county, (tx) =>
    insertFile(tx, actor.county, {
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
    }),
  );
  return { id, kind, media: taken.media, bytes: taken.bytes.byteLength };
}
