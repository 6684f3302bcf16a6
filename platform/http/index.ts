export { type LiveEvent, type LiveHub, liveHub } from "./live.ts";
export { type Mounting, mount, readerLang, sendFile, sendProblem } from "./mount.ts";
export { openApiOf } from "./openapi.ts";
export { allReasons, type Problem, problemOf, type Reasons, reasonOfError } from "./problem.ts";
export { asks, command, type Route } from "./route.ts";
