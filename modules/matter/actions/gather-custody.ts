import { staffNames } from "@maple/people/server";
import { type Actor, staffAmong } from "@maple/platform/act";
import type { KeyRing } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import {
  type Blobs,
  type CaptureRow,
  capturesOf,
  checkKept,
  copiesOf,
  type FileRow,
  filesOf,
  fileViewingsOf,
  openOriginal,
  originalOpeningsOf,
} from "@maple/platform/files";
import type { CustodyLine } from "../model/custody.ts";
import { type CustodyFacts, custodyOf } from "../rules/custody.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { findMatter } from "../store/matter-store.ts";
import { aboutFor } from "./matter-facts.ts";

/** Where the bytes are, and the keys of originals: with it every hash is counted anew. */
export interface Checking {
  blobs: Blobs;
  ring: KeyRing;
}

/**
 * Gathers the custody list of a matter, of the files in the compartments that this transaction opened. Papers and drawn
 * signatures, which the product itself makes, are not on it.
 */
export async function gatherCustody(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  matter: string;
  compartments: readonly string[];
  check: Checking | null;
}): Promise<CustodyLine[]> {
  const { tx, county, matter, compartments, check } = given;
  const files = (await filesOf(tx, county, matter)).filter(
    (file) => file.kind !== "paper" && file.kind !== "signature",
  );
  const [captures, copies, viewings, openings] = await Promise.all([
    capturesOf(
      tx,
      county,
      files.map((file) => file.id),
    ),
    copiesOf(tx, county, matter),
    fileViewingsOf(tx, county, matter, compartments),
    originalOpeningsOf(tx, county, matter, compartments),
  ]);
  const seen = copies.filter((one) => one.matter !== matter || compartments.includes(one.part));
  const others = [...seen.map((one) => one.matter), ...seen.map((one) => one.source_matter)];
  const [names, codes] = await Promise.all([
    staffNames(
      tx,
      county,
      staffAmong([
        ...files.map((one) => one.added_by),
        ...seen.map((one) => one.by),
        ...viewings.map((one) => one.viewer),
        ...openings.map((one) => `staff:${one.staff}`),
      ]),
    ),
    codesSeen(
      given,
      [...new Set(others)].filter((id) => id !== matter),
    ),
  ]);
  return custodyOf({
    matter,
    files: files.map((file) => ({ ...file, sha256: file.sha256.toString("hex") })),
    captures: captures.map((one) => ({
      file: one.file,
      sha256: one.sha256.toString("hex"),
      device: one.device_sha256?.toString("hex") ?? null,
      source: one.source,
      giver: one.giver,
      kept: one.kept !== null,
      key: one.key_sealed !== null,
    })),
    copies: seen,
    viewings,
    openings,
    names,
    codes,
    checked: check ? await countAnew(county, check, files, captures) : null,
  });
}

/** Of other matters the code is told to whoever sees them. */
async function codesSeen(
  given: { tx: Tx; county: number; actor: Actor },
  matters: readonly string[],
): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for (const id of matters) {
    const matter = await findMatter(given.tx, given.county, id);
    if (matter && mayActOn(given.actor, "matter.see", await aboutFor(given, matter)) === null)
      codes.set(id, matter.code);
  }
  return codes;
}

/** One after the other: a large file at a time is in memory. */
async function countAnew(
  county: number,
  { blobs, ring }: Checking,
  files: readonly FileRow[],
  captures: readonly CaptureRow[],
): Promise<NonNullable<CustodyFacts["checked"]>> {
  const found = new Map();
  for (const file of files) {
    const capture = captures.find((one) => one.file === file.id);
    const original = capture?.kept ? (await openOriginal(blobs, ring, county, capture)).found : null;
    found.set(file.id, { file: await checkKept(blobs, county, file), original });
  }
  return found;
}
