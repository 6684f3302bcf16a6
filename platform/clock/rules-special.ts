import { byApproval, byConsent, rulesOf } from "./rule-parts.ts";

const labour = rulesOf({
  field: "labour",
  from: "2008-05-01",
  source: { zh: "《中华人民共和国劳动争议调解仲裁法》", en: "Labour Dispute Mediation and Arbitration Law" },
});
const medical = rulesOf({
  field: "medical",
  from: "2018-10-01",
  source: { zh: "《医疗纠纷预防和处理条例》", en: "Regulation on Preventing and Handling Medical Disputes" },
});
const traffic = rulesOf({
  field: "traffic",
  from: "2018-05-01",
  source: { zh: "《道路交通事故处理程序规定》", en: "Procedure for Handling Road-Traffic Accidents" },
});
const trafficRegulation = rulesOf({
  field: "traffic",
  from: "2004-05-01",
  source: { zh: "《道路交通安全法实施条例》", en: "Regulation implementing the Road-Traffic Safety Law" },
});
const land = rulesOf({
  field: "land",
  from: "2010-01-01",
  source: {
    zh: "《农村土地承包经营纠纷调解仲裁法》",
    en: "Law on Mediation and Arbitration of Rural Land Contract Disputes",
  },
});
const shenzhen = rulesOf({
  field: "administrative",
  from: "2022-05-01",
  source: {
    zh: "《深圳经济特区矛盾纠纷多元化解条例》",
    en: "Shenzhen Regulation on Resolving Disputes in Many Ways",
  },
  local: true,
});
const family = rulesOf({
  field: "family",
  from: "2016-03-01",
  source: { zh: "《中华人民共和国反家庭暴力法》", en: "Anti-Domestic-Violence Law" },
});

export const labourRules = [
  labour("LABOUR_MEDIATE", {
    name: { zh: "劳动争议调解", en: "Mediation of a labour dispute" },
    length: 15,
    unit: "day",
    basis: {
      zh: "《劳动争议调解仲裁法》第十四条：收到调解申请之日起十五日内未达成协议的，可以申请仲裁",
      en: "Labour Dispute Law, art. 14: without agreement fifteen days after the application, one may go to arbitration",
    },
  }),
  labour("LABOUR_ARBITRATE", {
    name: { zh: "申请劳动仲裁的时效", en: "Time to apply for labour arbitration" },
    length: 1,
    unit: "year",
    basis: {
      zh: "《劳动争议调解仲裁法》第二十七条：自知道或应当知道权利被侵害之日起一年",
      en: "Labour Dispute Law, art. 27: one year from knowing of the infringement",
    },
  }),
] as const;

export const medicalRules = [
  medical("PM_MEDICAL", {
    name: { zh: "医疗纠纷人民调解期限", en: "Time for people's mediation of a medical dispute" },
    length: 30,
    unit: "working-day",
    basis: {
      zh: "《医疗纠纷预防和处理条例》第三十八条：受理之日起三十个工作日内，鉴定时间不计入，双方可约定延长",
      en: "Medical Disputes Regulation, art. 38: thirty working days, appraisal not counted, longer when both agree",
    },
    pauses: ["appraisal"],
    extension: byConsent({ length: 30, unit: "working-day" }),
  }),
] as const;

export const trafficRules = [
  traffic("TRAFFIC_APPLY", {
    name: { zh: "申请交警调解损害赔偿", en: "Asking the traffic police to mediate the damages" },
    length: 10,
    unit: "day",
    basis: {
      zh: "《道路交通事故处理程序规定》第八十六条：收到事故认定书之日起十日内共同书面申请",
      en: "Accident Procedure, art. 86: jointly in writing within ten days of receiving the finding",
    },
  }),
  trafficRegulation("TRAFFIC_MEDIATE", {
    name: { zh: "交警调解损害赔偿", en: "Mediation of damages by the traffic police" },
    length: 10,
    unit: "day",
    basis: {
      zh: "《道路交通安全法实施条例》第九十五条：调解期限十日，按损失种类分别起算",
      en: "Road-Traffic Regulation, art. 95: ten days, begun by the kind of loss",
    },
  }),
] as const;

export const landRules = [
  land("LAND_ACCEPT", {
    name: { zh: "土地承包仲裁决定受理", en: "Whether land arbitration takes it up" },
    length: 5,
    unit: "working-day",
    basis: {
      zh: "《农村土地承包经营纠纷调解仲裁法》：收到仲裁申请之日起五个工作日内通知是否受理",
      en: "Land Contract Disputes Law: told within five working days of the application",
    },
  }),
  land("LAND_ARBITRATE", {
    name: { zh: "土地承包纠纷仲裁", en: "Arbitration of a land contract dispute" },
    length: 60,
    unit: "day",
    basis: {
      zh: "《农村土地承包经营纠纷调解仲裁法》第四十七条：受理之日起六十日内，经批准可延长不超过三十日",
      en: "Land Contract Disputes Law, art. 47: sixty days from acceptance; at most thirty more with approval",
    },
    extension: byApproval(
      { length: 30, unit: "day" },
      { zh: "仲裁委员会主任", en: "the director of the arbitration commission" },
    ),
  }),
  land("LAND_SUE", {
    name: { zh: "不服土地承包仲裁向法院起诉", en: "Going to court against the land award" },
    length: 30,
    unit: "day",
    basis: {
      zh: "《农村土地承包经营纠纷调解仲裁法》第四十八条：收到裁决书之日起三十日内",
      en: "Land Contract Disputes Law, art. 48: within thirty days of receiving the award",
    },
  }),
] as const;

export const administrativeRules = [
  shenzhen("AM_MOVE", {
    name: {
      zh: "移送主管机关（行政调解）",
      en: "Moving it to the competent organ (administrative mediation)",
    },
    length: 3,
    unit: "working-day",
    basis: {
      zh: "地方规定，参照《深圳经济特区矛盾纠纷多元化解条例》第四十五条",
      en: "Local rule, after the Shenzhen regulation on resolving disputes, art. 45",
    },
  }),
  shenzhen("AM_ACCEPT", {
    name: { zh: "决定是否受理行政调解", en: "Whether administrative mediation takes it up" },
    length: 5,
    unit: "working-day",
    basis: {
      zh: "地方规定，参照《深圳经济特区矛盾纠纷多元化解条例》第四十六条：五个工作日，复杂的十个工作日",
      en: "Local rule, after the Shenzhen regulation, art. 46: five working days, ten when it is complex",
    },
    extension: byApproval(
      { length: 5, unit: "working-day" },
      { zh: "受理机关负责人", en: "the head of the organ" },
    ),
  }),
] as const;

export const familyRules = [
  family("FV_ORDER", {
    name: { zh: "法院作出人身安全保护令", en: "The court decides on a protection order" },
    length: 72,
    unit: "hour",
    basis: {
      zh: "《反家庭暴力法》第二十八条：受理申请后七十二小时内",
      en: "Anti-Domestic-Violence Law, art. 28: within seventy-two hours of the application",
    },
  }),
  family("FV_ORDER_URGENT", {
    name: { zh: "法院作出人身安全保护令（紧急）", en: "The court decides on an urgent protection order" },
    length: 24,
    unit: "hour",
    basis: {
      zh: "《反家庭暴力法》第二十八条：情况紧急的，二十四小时内",
      en: "Anti-Domestic-Violence Law, art. 28: within twenty-four hours when urgent",
    },
  }),
] as const;
