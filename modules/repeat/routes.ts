import { asks, command, type Route } from "@maple/platform/http";
import { mergeMatters } from "./actions/merge-matters.ts";
import { undoMerge } from "./actions/undo-merge.ts";
import { repeatView } from "./questions/alike.ts";
import { togetherView } from "./questions/together.ts";

export const repeatRoutes: Route[] = [
  asks("/api/matters/:matter/repeats", repeatView),
  asks("/api/matters/:matter/together", togetherView),
  command("POST", "/api/matters/:matter/repeats/merge", mergeMatters),
  command("POST", "/api/matters/:matter/repeats/undo", undoMerge),
];
