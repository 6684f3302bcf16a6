/** Where a seat is: asked, taken, or free again for somebody else. */
export const seatStates = ["invited", "accepted", "declined", "recused", "released"] as const;
export type SeatState = (typeof seatStates)[number];

/** Holds the seat: may become, or is, a member. */
export function sits(state: SeatState): boolean {
  return state === "invited" || state === "accepted";
}

export const seatStateWords: Record<SeatState, { zh: string; en: string }> = {
  invited: { zh: "等待答复", en: "asked, not answered" },
  accepted: { zh: "已接受", en: "accepted" },
  declined: { zh: "不能参加", en: "declined" },
  recused: { zh: "已回避", en: "stepped aside" },
  released: { zh: "已撤回邀请", en: "no longer asked" },
};

/** Why somebody stepped aside. Shenzhen 2022 [L]: interest or kinship is disclosed; one party's request is enough. */
export const asideReasons = ["declared", "party-asked"] as const;
export type AsideReason = (typeof asideReasons)[number];

export const asideWords: Record<AsideReason, { zh: string; en: string }> = {
  declared: { zh: "本人申报有利害关系", en: "declared an interest" },
  "party-asked": { zh: "一方当事人要求回避", en: "a party asked for it" },
};
