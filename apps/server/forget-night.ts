import type { Moment } from "@maple/platform/clock";
import type { ResumableUploads } from "@maple/platform/files";
import { forgetDue, type NightReport, noteNight } from "@maple/privacy/server";
import { forgetWaste } from "./forget-waste.ts";
import type { Kit } from "./kit.ts";

/**
 * Everything whose time of keeping is over tonight, and the report of it. First the matters, so that the sweep of bytes
 * that no file names finds what they left.
 */
export async function forgetNight(
  kit: Kit,
  uploads: ResumableUploads | null,
  night: { county: number; zone: string; now: Moment },
): Promise<NightReport> {
  const due = await forgetDue(kit.db, kit.door, night);
  const { files, ...waste } = await forgetWaste(kit, uploads, night);
  const report = { counts: { ...due.counts, ...waste, waitingFiles: files }, held: due.held };
  await noteNight(kit.db, night, report);
  return report;
}
