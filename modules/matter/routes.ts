import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { acceptMatter } from "./actions/accept.ts";
import { answerOutcome } from "./actions/answer-outcome.ts";
import { answerRating } from "./actions/answer-rating.ts";
import { askExtension } from "./actions/ask-extension.ts";
import { askWhy } from "./actions/ask-why.ts";
import { assignHolder } from "./actions/assign-holder.ts";
import { assignMatterToGrid } from "./actions/assign-to-grid.ts";
import { categoriseMatter } from "./actions/categorise.ts";
import { approveExtension, refuseExtension } from "./actions/decide-extension.ts";
import { declineMatter, handToPolice, withdrawMatter } from "./actions/end-early.ts";
import { extendClock } from "./actions/extend-clock.ts";
import { followMatter } from "./actions/follow.ts";
import { gradeMatter } from "./actions/grade.ts";
import { openSealedMatter } from "./actions/open-sealed.ts";
import { pauseClock } from "./actions/pause-clock.ts";
import { rateMatter } from "./actions/rate.ts";
import { reopenMatter } from "./actions/reopen.ts";
import { reportMatter } from "./actions/report.ts";
import { resumeClock } from "./actions/resume-clock.ts";
import { sealMatter, unsealMatter } from "./actions/seal.ts";
import { setClockValue } from "./actions/set-clock-value.ts";
import { settleMatter } from "./actions/settle.ts";
import { verifyMatter } from "./actions/verify.ts";
import { writeNote } from "./actions/write-note.ts";
import { carried } from "./questions/carried.ts";
import { explainClocks, listClocks } from "./questions/clock-list.ts";
import { drawingEffect } from "./questions/drawing-effect.ts";
import { viewMatter } from "./questions/matter-view.ts";
import { nearbyMatters } from "./questions/nearby.ts";
import { readPolicy } from "./questions/policy.ts";
import { rehearseClocks } from "./questions/rehearse-clock.ts";
import { trackMatter } from "./questions/track.ts";
import { worklist } from "./questions/worklist.ts";

export const matterRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters", worklist(door)),
  command("POST", "/api/matters", reportMatter(door)),
  asks("/api/drawings/:drawing/effect", drawingEffect),
  asks("/api/matters/carried/:staff", carried),
  asks("/api/matters/nearby", nearbyMatters, { method: "POST" }),
  asks("/api/matters/:matter", viewMatter(door)),
  command("POST", "/api/matters/:matter/follow", followMatter),
  asks("/api/matters/:matter/track", trackMatter(door)),
  command("POST", "/api/matters/:matter/accept", acceptMatter),
  command("POST", "/api/matters/:matter/decline", declineMatter),
  command("POST", "/api/matters/:matter/withdraw", withdrawMatter),
  command("POST", "/api/matters/:matter/hand-to-police", handToPolice),
  command("POST", "/api/matters/:matter/assign-to-grid", assignMatterToGrid),
  command("POST", "/api/matters/:matter/assign-holder", assignHolder),
  command("POST", "/api/matters/:matter/categorise", categoriseMatter),
  command("POST", "/api/matters/:matter/grade", gradeMatter),
  command("POST", "/api/matters/:matter/note", writeNote),
  command("POST", "/api/matters/:matter/settle", settleMatter),
  command("POST", "/api/matters/:matter/answer-outcome", answerOutcome),
  command("POST", "/api/matters/:matter/verify", verifyMatter),
  command("POST", "/api/matters/:matter/reopen", reopenMatter),
  command("POST", "/api/matters/:matter/rate", rateMatter),
  command("POST", "/api/matters/:matter/answer-rating", answerRating),
  command("POST", "/api/matters/:matter/clocks/:rule/:serial/pause", pauseClock),
  command("POST", "/api/matters/:matter/clocks/:rule/:serial/resume", resumeClock),
  command("POST", "/api/matters/:matter/clocks/:rule/:serial/extend", extendClock),
  command("POST", "/api/matters/:matter/clocks/:rule/:serial/ask-extension", askExtension),
  command("POST", "/api/matters/:matter/extensions/:extension/approve", approveExtension),
  command("POST", "/api/matters/:matter/extensions/:extension/refuse", refuseExtension),
  asks("/api/clocks", listClocks),
  asks("/api/clocks/explained", explainClocks),
  asks("/api/clocks/rehearsal", rehearseClocks),
  command("POST", "/api/clocks/value", setClockValue),
  asks("/api/policy", readPolicy),
  command("POST", "/api/policy/ask", askWhy),
  command("POST", "/api/matters/:matter/open-sealed", openSealedMatter),
  command("POST", "/api/matters/:matter/seal", sealMatter),
  command("POST", "/api/matters/:matter/unseal", unsealMatter),
];
