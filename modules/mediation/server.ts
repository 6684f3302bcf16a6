export { addPartyAct } from "./actions/add-party.ts";
export { beginMediation } from "./actions/begin-mediation.ts";
export { changeMediators, mayChangeMediators, mediateBy } from "./actions/change-mediators.ts";
export { putTemplateInForce, refuseTemplate, withdrawTemplate } from "./actions/decide-template.ts";
export { draftAgreement, recordOralAgreement } from "./actions/draft-agreement.ts";
export { endInterim } from "./actions/end-interim.ts";
export { endMediation } from "./actions/end-mediation.ts";
export { gatherCaseFile } from "./actions/gather-case-file.ts";
export { giveNotice } from "./actions/give-notice.ts";
export { issueLink } from "./actions/issue-link.ts";
export {
  assertPossible,
  loadMediation,
  type MediationFacts,
  mayConduct,
  partyFacts,
  partyOf,
} from "./actions/mediation-facts.ts";
export { offerAgreement } from "./actions/offer-agreement.ts";
export { moveSession, placeSession, planSession } from "./actions/plan-session.ts";
export { propose } from "./actions/propose.ts";
export { recordConsent } from "./actions/record-consent.ts";
export { recordBreach, recordPerformance } from "./actions/record-performance.ts";
export { recordSession } from "./actions/record-session.ts";
export { sealAgreement } from "./actions/seal-agreement.ts";
export { signAgreement } from "./actions/sign-agreement.ts";
export { varyObligation } from "./actions/vary-obligation.ts";
export { writeTemplate } from "./actions/write-template.ts";
export { releaseGoneMediators } from "./jobs.ts";
export {
  agreementState,
  agreementToSign,
  partyMediation,
  viewMediation,
} from "./questions/mediation-view.ts";
export { listPapers, type MadeFile, makeFile, makePack, makePaper } from "./questions/papers.ts";
export { endWithMatterReaction, releaseMediatorReaction, sealedPaperReaction } from "./reactions.ts";
export { mediationRoutes } from "./routes.ts";
export { forgetMediationWords, partyConsents, personOfParty, picturesOf } from "./store/forget-store.ts";
export {
  findMediationOf,
  type MediationRow,
  type PartyRow,
  partiesOf,
  principalsOf,
  type SessionRow,
  sessionsOf,
  sessionsPlanned,
} from "./store/mediation-store.ts";
