import { asks, command, type Route } from "@maple/platform/http";
import { publishEntry, refuseEntry, withdrawEntry } from "./actions/decide-entry.ts";
import { followMethod } from "./actions/follow-method.ts";
import { writeEntry } from "./actions/write-entry.ts";
import { library, matterGuide, publicGuide } from "./questions/library.ts";

export const libraryRoutes: Route[] = [
  asks("/api/library", library),
  asks("/api/library/public/:category", publicGuide),
  command("POST", "/api/library", writeEntry),
  command("POST", "/api/library/:entry/publish", publishEntry),
  command("POST", "/api/library/:entry/refuse", refuseEntry),
  command("POST", "/api/library/:entry/withdraw", withdrawEntry),
  asks("/api/matters/:matter/guide", matterGuide),
  command("POST", "/api/matters/:matter/follow-method", followMethod),
];
