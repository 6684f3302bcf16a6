import type { KeyRing } from "@maple/platform/crypto";
import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { mergeMatters } from "./actions/merge-matters.ts";
import { openPart } from "./actions/open-part.ts";
import { splitMatter } from "./actions/split-matter.ts";
import { undoMerge } from "./actions/undo-merge.ts";
import { repeatView } from "./questions/alike.ts";
import { ownParts } from "./questions/own-parts.ts";
import { togetherView } from "./questions/together.ts";

export const repeatRoutes = (door: ResidentDoor, keys: (county: number) => { data: KeyRing }): Route[] => [
  asks("/api/matters/:matter/repeats", repeatView),
  asks("/api/matters/:matter/together", togetherView),
  command("POST", "/api/matters/:matter/repeats/merge", mergeMatters),
  command("POST", "/api/matters/:matter/repeats/undo", undoMerge),
  command("POST", "/api/matters/:matter/repeats/split", splitMatter(door, keys)),
  asks("/api/matters/:matter/parts", ownParts),
  command("POST", "/api/matters/:matter/parts/open", openPart(door)),
];
