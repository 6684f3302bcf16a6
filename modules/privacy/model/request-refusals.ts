import type { WordPair } from "@maple/platform/words/pairs";

/** Why a deletion cannot be granted now. Computed from the matter: nobody chooses it. */
export const keptReasons = ["open", "kept-by-law", "held"] as const;
export type KeptReason = (typeof keptReasons)[number];

/** Why a correction or a new telephone is not taken. */
export const refusalReasons = ["as-recorded", "not-proved", "not-yours"] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const keptReasonWords: Record<KeptReason, WordPair> = {
  open: {
    zh: "这件事还在办理，办理需要这些信息（个人信息保护法第十三条第一款第三项、第三十四条）",
    en: "the matter is being handled and needs these data (Personal Information Protection Law arts. 13(1)(3), 34)",
  },
  "kept-by-law": {
    zh: "卷宗要按规定保存到期满（个人信息保护法第四十七条第二款、人民调解法第二十七条）",
    en: "its file has to be kept until the term is over (Personal Information Protection Law art. 47(2); People's Mediation Law art. 27)",
  },
  held: {
    zh: "这件事的档案正在保全，解除以前不能删除（个人信息保护法第四十七条第二款）",
    en: "its file is under an archive hold and cannot be deleted until that is lifted (Personal Information Protection Law art. 47(2))",
  },
};

export const refusalReasonWords: Record<RefusalReason, WordPair> = {
  "as-recorded": {
    zh: "核对过，现在记录的没有错",
    en: "it was checked, and what is recorded is right",
  },
  "not-proved": {
    zh: "没能核实是您本人",
    en: "it could not be confirmed that it is you who asks",
  },
  "not-yours": {
    zh: "这项内容涉及他人，不能这样更改",
    en: "it concerns somebody else and cannot be changed this way",
  },
};
