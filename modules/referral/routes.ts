import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { answerReferral } from "./actions/answer-referral.ts";
import { handOverReferral, recordReferralOutcome } from "./actions/hand-over-referral.ts";
import { refer } from "./actions/refer.ts";
import { ownReferrals, referralLetter, referralList } from "./questions/referrals.ts";

export const referralRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/matters/:matter/referrals", referralList),
  asks("/api/matters/:matter/referrals/own", ownReferrals),
  asks("/api/matters/:matter/referrals/:referral/letter", referralLetter(door), { file: true }),
  command("POST", "/api/matters/:matter/referrals", refer),
  command("POST", "/api/matters/:matter/referrals/:referral/answer", answerReferral),
  command("POST", "/api/matters/:matter/referrals/:referral/hand-over", handOverReferral),
  command("POST", "/api/matters/:matter/referrals/:referral/outcome", recordReferralOutcome),
];
