export { ReferralNote } from "./portal/referral-note.tsx";
