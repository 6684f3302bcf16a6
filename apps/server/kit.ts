import { auditReasons } from "@maple/audit";
import { callbackReasons } from "@maple/callback";
import { consultationReasons } from "@maple/consultation";
import { evaluationReasons } from "@maple/evaluation";
import { evidenceReasons } from "@maple/evidence";
import { drawingReasons, gridReasons, unitReasons } from "@maple/grid";
import { handlingReasons } from "@maple/handling";
import { identityReasons } from "@maple/identity";
import { type Recogniser, recogniser } from "@maple/identity/server";
import { legalReasons } from "@maple/legal";
import { libraryReasons } from "@maple/library";
import { clockReasons, matterReasons } from "@maple/matter";
import { mediationReasons, templateReasons } from "@maple/mediation";
import { panelReasons } from "@maple/panel";
import { peopleReasons } from "@maple/people";
import { type CountyKeys, keysOf } from "@maple/platform/crypto";
import type { Db } from "@maple/platform/db";
import type { Blobs } from "@maple/platform/files";
import { allReasons, type LiveHub, liveHub, type Reasons } from "@maple/platform/http";
import { privacyReasons } from "@maple/privacy";
import { referralReasons } from "@maple/referral";
import { repeatReasons } from "@maple/repeat";
import { type ResidentDoor, residentDoor } from "@maple/resident/server";
import { setupReasons } from "@maple/setup";
import { talkReasons } from "@maple/talk";
import { teamworkReasons } from "@maple/teamwork";
import { trackReasons } from "@maple/track";
import { venueReasons } from "@maple/venue";

/** What the parts of the server share: plain values, made once at start. */
export interface Kit {
  db: Db;
  county: number;
  counties: readonly number[];
  keys(county: number): CountyKeys;
  door: ResidentDoor;
  blobs: Blobs;
  reasons: Reasons;
  recogniser: Recogniser;
  live: LiveHub;
  publicUrl: string;
}

export function makeKit(given: {
  db: Db;
  counties: readonly number[];
  keysDir: string;
  blobs: Blobs;
  publicUrl: string;
}): Kit {
  const opened = new Map<number, CountyKeys>();
  const keys = (county: number): CountyKeys => {
    const have = opened.get(county) ?? keysOf(given.keysDir, county);
    opened.set(county, have);
    return have;
  };
  const county = given.counties[0] ?? 0;
  return {
    db: given.db,
    county,
    counties: given.counties,
    keys,
    door: residentDoor(keys),
    blobs: given.blobs,
    reasons: allReasons(
      auditReasons,
      evaluationReasons,
      drawingReasons,
      gridReasons,
      handlingReasons,
      unitReasons,
      identityReasons,
      matterReasons,
      clockReasons,
      mediationReasons,
      templateReasons,
      panelReasons,
      setupReasons,
      peopleReasons,
      privacyReasons,
      callbackReasons,
      consultationReasons,
      evidenceReasons,
      legalReasons,
      libraryReasons,
      referralReasons,
      repeatReasons,
      talkReasons,
      teamworkReasons,
      trackReasons,
      venueReasons,
    ),
    recogniser: recogniser(given.db, county),
    live: liveHub(),
    publicUrl: given.publicUrl,
  };
}
