export type { ReferralView } from "./model/referral.ts";
export { referralReasons } from "./model/referral-reasons.ts";
