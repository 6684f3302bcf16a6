import { forgetBulk } from "@maple/audit/server";
import { forgetRecounts } from "@maple/evaluation/server";
import { forgetSteps } from "@maple/identity/server";
import { forgetOldNotices } from "@maple/notification/server";
import { localDateOf, type Moment, startOfLocalDay } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { forgetFiles, type ResumableUploads, type StillNamed } from "@maple/platform/files";
import { firstKept, type KeepingKey, keepings } from "@maple/privacy";
import { forgetReports } from "@maple/teamwork/server";
import { sql } from "kysely";
import type { Kit } from "./kit.ts";

export interface Forgotten {
  commands: number;
  attempts: number;
  files: number;
  bytes: number;
  notices: number;
  uploads: number;
  signInSteps: number;
  recounts: number;
  bulkReadings: number;
  dayReports: number;
}

const batch = 5000;

/**
 * Forgets what is kept for a short while only, by the plan (modules/privacy/model/keeping.ts): outcomes of commands,
 * wrong guesses, steps of signing in, files that no report brought along with their bytes, notices, notices of much
 * reading, proofs of the counts, daily reports, uploads that were broken off.
 */
export async function forgetWaste(
  kit: Kit,
  uploads: ResumableUploads | null,
  given: { county: number; now: Moment; zone: string },
): Promise<Forgotten> {
  const { county, now, zone } = given;
  const firstDay = (key: KeepingKey) => firstKept(localDateOf(now, zone), keepings[key]);
  const before = (key: KeepingKey) => startOfLocalDay(firstDay(key), zone);
  return {
    commands: await forgetCommands(kit.db, county, before("command")),
    attempts: await forgetAttempts(kit.db, county, before("attempt")),
    signInSteps: await inCounty(kit.db, county, (tx) => forgetSteps(tx, county, before("sign-in-step"))),
    ...(await forgetFiles(kit.db, kit.blobs, {
      county,
      before: before("waiting-file"),
      stillNamed: namedBySignatures,
    })),
    notices: await forgetOldNotices(kit.db, { county, before: before("notice") }),
    recounts: await inCounty(kit.db, county, (tx) => forgetRecounts(tx, county, before("recount"))),
    bulkReadings: await inCounty(kit.db, county, (tx) => forgetBulk(tx, county, before("bulk-reading"))),
    dayReports: await inCounty(kit.db, county, (tx) => forgetReports(tx, county, firstDay("day-report"))),
    uploads: uploads ? await uploads.forgetBroken() : 0,
  };
}

async function forgetCommands(db: Db, county: number, before: Moment): Promise<number> {
  for (let forgotten = 0; ; ) {
    const done = await inCounty(db, county, (tx) =>
      sql`delete from platform.command where county = ${county} and id in (
        select id from platform.command where county = ${county} and at < ${before} limit ${batch})`.execute(
        tx,
      ),
    );
    const count = Number(done.numAffectedRows ?? 0);
    forgotten += count;
    if (count < batch) return forgotten;
  }
}

async function forgetAttempts(db: Db, county: number, before: Moment): Promise<number> {
  const done = await inCounty(db, county, (tx) =>
    sql`delete from identity.attempt where county = ${county} and first_at < ${before}`.execute(tx),
  );
  return Number(done.numAffectedRows ?? 0);
}

// The picture of a signature is evidence although no matter holds the file.
const namedBySignatures: StillNamed = async (tx, county, files) => {
  const rows = await sql<{ picture: string }>`select picture from mediation.signature
    where county = ${county} and picture = any(${[...files]}::uuid[])`.execute(tx);
  return new Set(rows.rows.map((row) => row.picture));
};
