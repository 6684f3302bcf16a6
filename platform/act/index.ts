export { type Acting, type Action, act, action, type Command, type FieldFault, type Outcome } from "./act.ts";
export {
  type Actor,
  type ActorSession,
  actorText,
  guestOf,
  type Hold,
  mayInCounty,
  type Post,
  type Reach,
  staffAmong,
  staffOf,
  systemOf,
} from "./actor.ts";
export { type Answer, ask, type Question, question } from "./ask.ts";
export { frameReasons } from "./frame-reasons.ts";
export { proofMinutes, provedLately } from "./proof.ts";
export { Refused, refuse } from "./refused.ts";
