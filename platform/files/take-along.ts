import type { KeyRing } from "../crypto/seal.ts";
import type { Tx } from "../db/types.ts";
import { newId } from "../ids/index.ts";
import { capturesOf, insertCapture } from "./capture-store.ts";
import { insertCopy } from "./copy-store.ts";
import { type FileRow, insertFile } from "./file-store.ts";
import { keyFor } from "./original.ts";

/**
 * A file goes along into another matter: a further row for the same bytes, with the same hashes, the same hand and the same
 * moment; the first stays where it is. The original of a photograph goes with it. Both custody lists name it; who opened
 * the first is not told in the other. @returns the id of the further file.
 */
export async function takeAlong(
  tx: Tx,
  county: number,
  file: FileRow & { matter: string },
  to: { ring: KeyRing; matter: string; compartment: string; by: string; at: string },
): Promise<string> {
  const id = newId();
  await insertFile(tx, county, { ...file, id, matter: to.matter, compartment: to.compartment });
  const [capture] = await capturesOf(tx, county, [file.id]);
  if (capture)
    await insertCapture(tx, county, { ...capture, file: id, key_sealed: keyFor(to.ring, capture, id) });
  await insertCopy(tx, county, {
    copy: id,
    source: file.id,
    source_matter: file.matter,
    matter: to.matter,
    kind: "along",
    part: to.compartment,
    by: to.by,
    at: to.at,
  });
  return id;
}
