import { byApproval, rulesOf } from "./rule-parts.ts";

const rule = rulesOf({
  field: "police",
  from: "2019-01-01",
  source: {
    zh: "《公安机关办理行政案件程序规定》（2018年修订）",
    en: "Procedure for Administrative Cases of Public Security Organs (revised 2018)",
  },
});

export const policeRules = [
  rule("PS_TRANSFER", {
    name: { zh: "移送有管辖权的公安机关", en: "Transfer to the police unit whose case it is" },
    length: 24,
    unit: "hour",
    basis: {
      zh: "《程序规定》第六十一条：属于公安机关职责但不属本单位管辖的，二十四小时内移送",
      en: "Procedure, art. 61: within twenty-four hours when it is another unit's",
    },
  }),
  rule("PS_SECOND", {
    name: { zh: "第二次治安调解", en: "Second mediation by the police" },
    length: 7,
    unit: "working-day",
    basis: {
      zh: "《程序规定》第一百八十三条：第一次调解后七个工作日内完成第二次调解",
      en: "Procedure, art. 183: a second one is finished within seven working days after the first",
    },
  }),
  rule("PS_CASE", {
    name: { zh: "治安案件办案期限", en: "Time for a public-order case" },
    length: 30,
    unit: "day",
    basis: {
      zh: "《程序规定》第一百六十五条、第一百八十五条：受理之日（调解不成或不履行的，自其之日）起三十日，鉴定期间不计入",
      en: "Procedure, arts 165 and 185: thirty days from acceptance (or from the failed mediation); appraisal is not counted",
    },
    pauses: ["appraisal"],
    extension: byApproval(
      { length: 30, unit: "day" },
      {
        zh: "上一级公安机关批准，由派出所所长登记",
        en: "the police organ one level up; the head of the station records it",
      },
    ),
  }),
] as const;
