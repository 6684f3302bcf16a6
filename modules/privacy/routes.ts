import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { answerRequest } from "./actions/answer-request.ts";
import { askRequest } from "./actions/ask-request.ts";
import { liftHold } from "./actions/lift-hold.ts";
import { setHold } from "./actions/set-hold.ts";
import { setTerm } from "./actions/set-term.ts";
import { withdrawRequest } from "./actions/withdraw-request.ts";
import { keeping } from "./questions/keeping.ts";
import { myData } from "./questions/my-data.ts";
import { readings } from "./questions/readings.ts";
import { requestList, requestView } from "./questions/requests.ts";

export const privacyRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/my-data", myData(door)),
  asks("/api/matters/:matter/readings", readings(door)),
  command("POST", "/api/matters/:matter/requests", askRequest(door), { most: 12, minutes: 30 }),
  command("POST", "/api/matters/:matter/requests/:request/withdraw", withdrawRequest(door)),
  command("POST", "/api/matters/:matter/requests/:request/answer", answerRequest(door)),
  asks("/api/matters/:matter/requests/:request", requestView(door)),
  asks("/api/requests", requestList(door)),
  asks("/api/keeping", keeping),
  command("POST", "/api/keeping/holds", setHold),
  command("POST", "/api/keeping/holds/:hold/lift", liftHold),
  command("POST", "/api/keeping/term", setTerm),
];
