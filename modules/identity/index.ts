export { allAbilities, grants, type Reach, type Role, reaches, roles, roleWords } from "./model/abilities.ts";
export { abilityWords, proofAsked } from "./model/ability-words.ts";
export {
  linkHours,
  lockout,
  type Me,
  type SessionLine,
  sessionHours,
  signInSchema,
} from "./model/account.ts";
export { identityReasons } from "./model/identity-reasons.ts";
export {
  asksOf,
  type Jurisdiction,
  jurisdictions,
  jurisdictionWords,
  reachWords,
} from "./model/jurisdictions.ts";
export { usernameFits } from "./rules/keep-account.ts";
export {
  type About,
  type Area,
  type Asker,
  areaOf,
  type MayReason,
  mayAct,
  sealedAreaOf,
} from "./rules/may.ts";
export { type AskedQuestion, type Why, whyMay } from "./rules/why-may.ts";
