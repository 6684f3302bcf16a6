export {
  postsFor,
  type Recognised,
  recogniseHold,
  recogniseProgram,
  recogniseSession,
} from "./actions/actor-of.ts";
export { changePassword } from "./actions/change-password.ts";
export { endSessionAct, endSessionsOf } from "./actions/end-session.ts";
export type { SignedIn, SignInOutcome } from "./actions/open-session.ts";
export { hashPassword, newPasswordHash } from "./actions/password-hash.ts";
export { type Recogniser, recogniser } from "./actions/recogniser.ts";
export { signIn } from "./actions/sign-in.ts";
export { providerSealed, sealedAbout } from "./actions/single-sign-on.ts";
export { totpSealed } from "./actions/totp.ts";
export { endSessionsReaction } from "./reactions.ts";
export { type IdentityDoors, identityRoutes } from "./routes.ts";
export { insertLink, removeAccounts, usernamesGiven } from "./store/account-store.ts";
export {
  forgetAccounts,
  forgetHolds,
  forgetOldHolds,
  forgetPrograms,
  forgetSessions,
} from "./store/forget-store.ts";
export {
  attemptsOf,
  countAttempt,
  insertAccount,
  insertHold,
  insertProgram,
  reporterPlace,
  widenHolds,
} from "./store/identity-store.ts";
export { keepGrants } from "./store/keep-grants.ts";
export { sessionsOf } from "./store/session-store.ts";
export { forgetSteps, keepProvider, removeProvider } from "./store/step-store.ts";
