import { forgetRequestWords } from "@maple/evidence/server";
import { forgetTaskWords } from "@maple/handling/server";
import { forgetHolds } from "@maple/identity/server";
import { forgetMatterWords } from "@maple/matter/server";
import { forgetMediationWords, picturesOf } from "@maple/mediation/server";
import { forgetPanelWords } from "@maple/panel/server";
import type { Tx } from "@maple/platform/db";
import { forgetFilesOf } from "@maple/platform/files";
import type { Told } from "@maple/platform/ledger";
import { forgetReferralWords } from "@maple/referral/server";
import { forgetMarks } from "@maple/repeat/server";
import type { ResidentDoor } from "@maple/resident/server";
import { forgetTalkWords } from "@maple/talk/server";
import { forgetTeamworkWords } from "@maple/teamwork/server";
import { forgetVenueWords } from "@maple/venue/server";
import { tombstone, tombstoneTitle } from "../model/keeping.ts";

export interface ForgottenMatter {
  persons: number;
  files: number;
  links: number;
  told: Told;
}

/**
 * Forgets one matter: its people, its words, its files and the links to it. What the figures count stays. Every
 * compartment of the matter must be open. @returns null when it was forgotten before.
 */
export async function forgetMatter(
  given: { tx: Tx; county: number; door: ResidentDoor; matter: string; now: string },
  why: "term" | "request",
): Promise<ForgottenMatter | null> {
  const { tx, county, door, matter, now } = given;
  const pictures = await picturesOf(tx, county, matter);
  if (!(await forgetMatterWords(tx, county, matter, { words: tombstone, title: tombstoneTitle, at: now })))
    return null;
  await forgetMediationWords(tx, county, matter, tombstone);
  await forgetTaskWords(tx, county, matter, tombstone);
  await forgetTeamworkWords(tx, county, matter, tombstone);
  await forgetPanelWords(tx, county, matter, tombstone);
  await forgetReferralWords(tx, county, matter, tombstone);
  await forgetRequestWords(tx, county, matter, tombstone);
  await forgetTalkWords(tx, county, matter, tombstone);
  await forgetVenueWords(tx, county, matter, tombstone);
  await forgetMarks(tx, county, matter);
  const persons = await door.forget(tx, county, matter, now);
  const files = await forgetFilesOf(tx, county, matter, pictures);
  // Whoever asked for it is to read the answer: their link stays until the term of links is over.
  const links = why === "term" ? await forgetHolds(tx, county, matter) : 0;
  return {
    persons,
    files,
    links,
    told: {
      stream: matter,
      kind: "matter",
      type: "matter.forgotten",
      data: { why, persons, files },
    },
  };
}
