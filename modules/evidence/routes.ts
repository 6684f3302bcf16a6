import type { KeyRing } from "@maple/platform/crypto";
import type { Blobs } from "@maple/platform/files";
import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { answerByLink, recordAnswer, withdrawRequest } from "./actions/answer-request.ts";
import { askFor } from "./actions/ask-for.ts";
import { coverPicture } from "./actions/cover-picture.ts";
import { openSealedOriginal } from "./actions/open-original.ts";
import { custodyList } from "./questions/custody.ts";
import { askedOfYou, evidenceRequests } from "./questions/requests.ts";

export const evidenceRoutes = (
  door: ResidentDoor,
  blobs: Blobs,
  keys: (county: number) => { data: KeyRing },
): Route[] => [
  asks("/api/matters/:matter/evidence", evidenceRequests),
  command("POST", "/api/matters/:matter/evidence", askFor(door)),
  command("POST", "/api/matters/:matter/evidence/:request/answer", recordAnswer),
  command("POST", "/api/matters/:matter/evidence/:request/withdraw", withdrawRequest),
  command("POST", "/api/matters/:matter/evidence/cover", coverPicture(blobs)),
  asks("/api/matters/:matter/custody", custodyList(blobs, keys)),
  command("POST", "/api/matters/:matter/originals", openSealedOriginal(blobs, keys)),
  asks("/api/evidence/:token", askedOfYou),
  command("POST", "/api/evidence/:token/answer", answerByLink),
];
