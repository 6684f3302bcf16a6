import { byApproval, rulesOf } from "./rule-parts.ts";

const rule = rulesOf({
  field: "petition",
  from: "2022-05-01",
  source: { zh: "《信访工作条例》", en: "Regulation on Petition Work" },
});
const organ = { zh: "办理机关、单位负责人", en: "the head of the organ that handles it" };
const review = {
  zh: "《信访工作条例》第三十五条：收到书面答复起三十日内请求复查，三十日内答复",
  en: "Petition Regulation, art. 35: asked within thirty days of the written answer, answered within thirty days",
};
const recheck = {
  zh: "《信访工作条例》第三十六条：收到复查意见起三十日内请求复核，三十日内答复",
  en: "Petition Regulation, art. 36: asked within thirty days of the review, answered within thirty days",
};
const thirty = { length: 30, unit: "day" } as const;

export const petitionRules = [
  rule("XF_FIRST", {
    name: { zh: "信访事项告知是否受理", en: "Telling whether the petition is taken up" },
    length: 15,
    unit: "day",
    basis: {
      zh: "《信访工作条例》第二十二条、第二十三条：收到之日起十五日内",
      en: "Petition Regulation, arts 22 and 23: within fifteen days of receipt",
    },
  }),
  rule("XF_HANDLE", {
    name: { zh: "信访事项办理", en: "Handling the petition" },
    length: 60,
    unit: "day",
    basis: {
      zh: "《信访工作条例》第三十四条：受理之日起六十日内，经批准可延长不超过三十日并告知理由",
      en: "Petition Regulation, art. 34: sixty days from acceptance; at most thirty more with approval, the reason told",
    },
    extension: byApproval(thirty, organ),
  }),
  rule("XF_REVIEW_ASK", { name: { zh: "请求复查", en: "Asking for a review" }, ...thirty, basis: review }),
  rule("XF_REVIEW_DO", { name: { zh: "答复复查", en: "Answering the review" }, ...thirty, basis: review }),
  rule("XF_RECHECK_ASK", {
    name: { zh: "请求复核", en: "Asking for a re-examination" },
    ...thirty,
    basis: recheck,
  }),
  rule("XF_RECHECK_DO", {
    name: { zh: "答复复核", en: "Answering the re-examination" },
    ...thirty,
    basis: recheck,
  }),
] as const;
