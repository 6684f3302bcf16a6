export {
  type AgreementView,
  type ConfirmationView,
  endReasonWords,
  failureReasons,
  failureWords,
  type MediationView,
  type NewParty,
  type NewTerm,
  newPartySchema,
  newTermSchema,
  type ObligationView,
  obligationStateWords,
  type PartyMediationView,
  type PartyView,
  partyRoles,
  partyRoleWords,
  planEvery,
  planEveryWords,
  routeCodes,
  routeWords,
  type SessionView,
  sessionResults,
  sessionResultWords,
  sideWords,
  type TermPlan,
  termKindWords,
} from "./model/mediation.ts";
export {
  type MediationAct,
  type MediationState,
  mediationActWords,
  mediationLife,
  mediationStateWords,
} from "./model/mediation-life.ts";
export { mediationReasons } from "./model/mediation-reasons.ts";
export { type NotAgreed, type NotAgreedKind, notAgreedKinds, notAgreedWords } from "./model/not-agreed.ts";
export { paperForms } from "./model/papers.ts";
export { templateReasons } from "./model/template-reasons.ts";
export { confirmationOf } from "./rules/confirmation.ts";
export { isOtherThan } from "./rules/mediators.ts";
export { fenOf, yuanOf } from "./rules/money.ts";
export { notAgreed } from "./rules/not-agreed.ts";
export { deciders, mayMeet, type PartyFacts } from "./rules/ready.ts";
export { unfitTerm } from "./rules/terms.ts";
