import { referralWords } from "./web/referral-words.ts";

export const referralTitle = referralWords.title;
export { referralEventWords } from "./web/referral-words.ts";

/** What the desk shows of a matter's referrals, loaded when first opened. */
export const referralScreens = {
  block: () => import("./web/referral-block.tsx"),
} as const;
