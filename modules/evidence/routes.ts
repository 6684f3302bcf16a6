import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { answerByLink, recordAnswer, withdrawRequest } from "./actions/answer-request.ts";
import { askFor } from "./actions/ask-for.ts";
import { askedOfYou, evidenceRequests } from "./questions/requests.ts";

export const evidenceRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/evidence", evidenceRequests),
  command("POST", "/api/matters/:matter/evidence", askFor(door)),
  command("POST", "/api/matters/:matter/evidence/:request/answer", recordAnswer),
  command("POST", "/api/matters/:matter/evidence/:request/withdraw", withdrawRequest),
  asks("/api/evidence/:token", askedOfYou),
  command("POST", "/api/evidence/:token/answer", answerByLink),
];
