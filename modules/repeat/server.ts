export { mergeMatters } from "./actions/merge-matters.ts";
export { undoMerge } from "./actions/undo-merge.ts";
export { lookForClusters } from "./jobs.ts";
export { repeatView } from "./questions/alike.ts";
export { togetherView } from "./questions/together.ts";
export { markReaction } from "./reactions.ts";
export { repeatRoutes } from "./routes.ts";
export { forgetMarks } from "./store/mark-store.ts";
