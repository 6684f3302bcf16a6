export { recordCallback } from "./actions/record-callback.ts";
export { setShare } from "./actions/set-share.ts";
export { callbackContact, callbackList, callbacksOfMatter } from "./questions/callbacks.ts";
export { rehearseShare, shareVersions } from "./questions/share.ts";
export { drawReaction } from "./reactions.ts";
export { callbackRoutes } from "./routes.ts";
