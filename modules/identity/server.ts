export {
  postsFor,
  type Recognised,
  recogniseHold,
  recogniseProgram,
  recogniseSession,
} from "./actions/actor-of.ts";
export { endSessionAct } from "./actions/end-session.ts";
export { type Recogniser, recogniser } from "./actions/recogniser.ts";
export { hashPassword, type SignedIn, signIn } from "./actions/sign-in.ts";
export { endSessionsReaction } from "./reactions.ts";
export { type IdentityDoors, identityRoutes } from "./routes.ts";
export {
  attemptsOf,
  countAttempt,
  insertAccount,
  insertHold,
  insertProgram,
  reporterPlace,
  sessionsOf,
  widenHolds,
} from "./store/identity-store.ts";
export { keepGrants } from "./store/keep-grants.ts";
