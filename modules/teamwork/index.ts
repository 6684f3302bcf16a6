export type { FollowedOwner } from "./model/hand-over.ts";
export { handOverStates, ownerAfter } from "./model/hand-over-life.ts";
export { type TeamworkReason, teamworkReasons } from "./model/teamwork-reasons.ts";
export { whoseIs } from "./rules/whose.ts";
