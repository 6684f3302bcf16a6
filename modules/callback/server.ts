export { recordCallback } from "./actions/record-callback.ts";
export { callbackContact, callbackList, callbacksOfMatter } from "./questions/callbacks.ts";
export { drawReaction } from "./reactions.ts";
export { callbackRoutes } from "./routes.ts";
