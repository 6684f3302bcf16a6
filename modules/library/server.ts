export { publishEntry, refuseEntry, withdrawEntry } from "./actions/decide-entry.ts";
export { followMethod } from "./actions/follow-method.ts";
export { writeEntry } from "./actions/write-entry.ts";
export { library, matterGuide, publicGuide } from "./questions/library.ts";
export { libraryRoutes } from "./routes.ts";
