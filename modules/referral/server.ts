export { answerReferral } from "./actions/answer-referral.ts";
export { handOverReferral, recordReferralOutcome } from "./actions/hand-over-referral.ts";
export { refer } from "./actions/refer.ts";
export { ownReferrals, referralLetter, referralList } from "./questions/referrals.ts";
export { referralRoutes } from "./routes.ts";
export { forgetReferralWords } from "./store/referral-store.ts";
