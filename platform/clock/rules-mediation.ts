import { byConsent, rulesOf } from "./rule-parts.ts";

const provisions = rulesOf({
  field: "people-mediation",
  from: "2002-11-01",
  source: {
    zh: "《人民调解工作若干规定》（司法部令第75号）",
    en: "Provisions on People's Mediation Work (Ministry of Justice order 75)",
  },
});
const shenzhen = rulesOf({
  field: "people-mediation",
  from: "2022-05-01",
  source: {
    zh: "《深圳经济特区矛盾纠纷多元化解条例》",
    en: "Shenzhen Regulation on Resolving Disputes in Many Ways",
  },
  local: true,
});
const law = rulesOf({
  field: "confirmation",
  from: "2011-01-01",
  source: { zh: "《中华人民共和国人民调解法》", en: "People's Mediation Law" },
});
const court = {
  field: "confirmation" as const,
  source: {
    zh: "《最高人民法院关于人民调解协议司法确认程序的若干规定》（法释〔2011〕5号）",
    en: "Provisions of the Supreme People's Court on confirming mediation agreements (2011, no. 5)",
  },
};
const waits = ["appraisal", "both-ask", "guardian", "obstacle"] as const;

export const mediationRules = [
  provisions("PM_MEDIATE", {
    name: { zh: "人民调解期限", en: "Time for people's mediation" },
    length: 1,
    unit: "month",
    basis: {
      zh: "《人民调解工作若干规定》第三十三条：纠纷一般在一个月内调结",
      en: "Provisions on People's Mediation Work, art. 33: usually settled within one month",
    },
    pauses: waits,
    extension: byConsent({ length: 1, unit: "month" }),
  }),
  shenzhen("PM_DEFAULT", {
    name: { zh: "未约定时的调解期限", en: "Time for mediation when no term was agreed" },
    length: 30,
    unit: "day",
    basis: {
      zh: "地方规定，参照《深圳经济特区矛盾纠纷多元化解条例》第二十五条",
      en: "Local rule, after the Shenzhen regulation on resolving disputes, art. 25",
    },
    pauses: waits,
    extension: byConsent({ length: 30, unit: "day" }),
  }),
] as const;

/** Who keeps these: the parties the first, the court the others; nobody here makes them longer or lets them stand still. */
export const confirmationRules = [
  law("JC_APPLY", {
    name: { zh: "共同申请司法确认", en: "Joint application for judicial confirmation" },
    length: 30,
    unit: "day",
    basis: {
      zh: "《人民调解法》第三十三条：自调解协议生效之日起三十日内",
      en: "People's Mediation Law, art. 33: within thirty days of the agreement taking effect",
    },
  }),
  rulesOf({ ...court, from: "2011-03-30" })("JC_ACCEPT", {
    name: { zh: "法院决定是否受理司法确认", en: "The court decides whether to take the confirmation up" },
    length: 3,
    unit: "day",
    basis: {
      zh: "《司法确认程序的若干规定》第四条：收到申请后三日内决定是否受理",
      en: "Provisions on judicial confirmation, art. 4: decided within three days of the application",
    },
  }),
  rulesOf({ ...court, from: "2011-03-30" })("JC_DECIDE", {
    name: { zh: "法院作出司法确认决定", en: "The court decides on the confirmation" },
    length: 15,
    unit: "day",
    until: "2012-12-31",
    basis: {
      zh: "《司法确认程序的若干规定》：自受理之日起十五日内，特殊情况可延长十日",
      en: "Provisions on judicial confirmation: within fifteen days of docketing, ten more in special cases",
    },
  }),
  rulesOf({
    field: "confirmation",
    from: "2013-01-01",
    source: { zh: "《中华人民共和国民事诉讼法》", en: "Civil Procedure Law" },
  })("JC_DECIDE", {
    name: { zh: "法院作出司法确认裁定", en: "The court rules on the confirmation" },
    length: 30,
    unit: "day",
    basis: {
      zh: "《民事诉讼法》第一百八十七条（特别程序）：立案之日起三十日内，院长批准可延长",
      en: "Civil Procedure Law art. 187 (special procedure): within thirty days of docketing; the president may extend it",
    },
  }),
] as const;
