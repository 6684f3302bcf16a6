export { liftHold } from "./actions/lift-hold.ts";
export { setHold } from "./actions/set-hold.ts";
export { setTerm } from "./actions/set-term.ts";
export { forgetDue, type NightReport, noteNight } from "./jobs.ts";
export { keeping } from "./questions/keeping.ts";
export { privacyRoutes } from "./routes.ts";
