import type { ClockRuleId } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import type { LifeKind, TrackAct, TrackState } from "./track-life.ts";

export const trackKinds = [
  "people",
  "police-spot",
  "police",
  "labour",
  "traffic",
  "medical",
  "land",
  "consumer",
  "administrative",
  "petition",
  "family",
  "none",
] as const;
export type TrackKind = (typeof trackKinds)[number];

export interface TrackLaw {
  name: WordPair;
  /** Who runs it. */
  by: WordPair;
  /** What comes of it. */
  effect: WordPair;
  source: WordPair;
  life: LifeKind;
  /** Which clocks an act of its life starts and meets; `choose` is the choice itself. */
  clocks: Readonly<Partial<Record<TrackAct | "choose", readonly Move[]>>>;
  /** What both sides are told at an end, besides the courts. */
  routes: Readonly<Partial<Record<TrackState, readonly RouteCode[]>>>;
}
export type Move = { rule: ClockRuleId; kind: "started" | "met" | "stopped" };

export const routeCodes = [
  "court",
  "people-mediation",
  "confirmation",
  "labour-arbitration",
  "payment-order",
  "land-arbitration",
  "penalty",
  "no-penalty",
  "review",
  "protection-order",
  "police-now",
  "health-authority",
  "legal-aid",
] as const;
export type RouteCode = (typeof routeCodes)[number];

const started = (rule: ClockRuleId): Move => ({ rule, kind: "started" });
const met = (rule: ClockRuleId): Move => ({ rule, kind: "met" });
const stopped = (rule: ClockRuleId): Move => ({ rule, kind: "stopped" });
/** A limit that runs while one mediates: begun with it, met by whatever ends it. */
const whileMediating = (rule: ClockRuleId, first: readonly Move[] = []) => ({
  begin: [...first, started(rule)],
  agree: [met(rule)],
  fail: [met(rule)],
  move: [met(rule)],
  withdraw: [stopped(rule)],
});

const provisions = { zh: "《程序规定》第一百七十八条至第一百八十六条", en: "Procedure, arts 178 to 186" };
const afterMediation = {
  "no-agreement": ["court"],
  "not-performed": ["court"],
  moved: ["court"],
  withdrawn: ["people-mediation", "court"],
} as const;

/** Every legal track: who runs it, its clocks, what comes of it, what is told at its ends. */
export const tracks: Readonly<Record<TrackKind, TrackLaw>> = {
  people: {
    name: { zh: "人民调解", en: "People's mediation" },
    by: { zh: "人民调解委员会", en: "a people's mediation committee" },
    effect: {
      zh: "协议有约束力；三十日内可以共同申请司法确认",
      en: "the agreement binds; within thirty days both may ask the court to confirm it",
    },
    source: {
      zh: "《人民调解法》第十七条、第三十一条、第三十三条",
      en: "People's Mediation Law, arts 17, 31, 33",
    },
    life: "mediation",
    clocks: {},
    routes: { ...afterMediation, performed: ["confirmation"] },
  },
  "police-spot": {
    name: { zh: "现场治安调解", en: "Police mediation on the spot" },
    by: { zh: "公安机关", en: "the police" },
    effect: {
      zh: "当场履行的不予处罚；不能申请司法确认",
      en: "performed on the spot there is no penalty; no judicial confirmation",
    },
    source: { zh: "《程序规定》第一百七十八条第三款", en: "Procedure, art. 178" },
    life: "spot",
    clocks: {},
    routes: {
      performed: ["no-penalty"],
      "no-agreement": ["penalty", "court"],
      withdrawn: ["penalty", "court"],
    },
  },
  police: {
    name: { zh: "治安调解", en: "Police mediation" },
    by: { zh: "公安机关", en: "the police" },
    effect: {
      zh: "履行后不予处罚；不成或不履行的依法处罚，赔偿可以起诉；不能申请司法确认",
      en: "once performed there is no penalty; otherwise the case goes on and damages go to court; no judicial confirmation",
    },
    source: provisions,
    life: "police",
    clocks: {
      choose: [started("PS_CASE")],
      "try-again": [started("PS_SECOND")],
      agree: [met("PS_SECOND"), stopped("PS_CASE")],
      // The time of the case counts from the failure, or from the day it was not performed (art. 185).
      fail: [met("PS_SECOND"), stopped("PS_CASE"), started("PS_CASE")],
      breach: [started("PS_CASE")],
      move: [stopped("PS_SECOND"), stopped("PS_CASE")],
      withdraw: [stopped("PS_CASE")],
    },
    routes: {
      performed: ["no-penalty"],
      "no-agreement": ["penalty", "court"],
      "not-performed": ["penalty", "court"],
      moved: ["penalty", "court"],
      withdrawn: ["penalty", "court"],
    },
  },
  labour: {
    name: { zh: "劳动争议调解", en: "Labour mediation" },
    by: {
      zh: "企业、人民调解组织或乡镇街道调解组织",
      en: "an enterprise, people's or township mediation body",
    },
    effect: {
      zh: "十五日内没有达成协议，可以申请劳动仲裁；不履行欠薪、工伤协议可以申请支付令",
      en: "without agreement in fifteen days one may go to arbitration; for unpaid wages or injury, a payment order",
    },
    source: {
      zh: "《劳动争议调解仲裁法》第十条、第十四条至第十六条",
      en: "Labour Dispute Law, arts 10, 14 to 16",
    },
    life: "mediation",
    clocks: whileMediating("LABOUR_MEDIATE"),
    routes: {
      performed: [],
      "no-agreement": ["labour-arbitration", "legal-aid"],
      "not-performed": ["payment-order", "labour-arbitration", "legal-aid"],
      moved: ["labour-arbitration"],
      withdrawn: ["labour-arbitration"],
    },
  },
  traffic: {
    name: { zh: "交通事故损害赔偿调解", en: "Mediation of traffic damages" },
    by: { zh: "公安机关交通管理部门", en: "the traffic police" },
    effect: {
      zh: "十日内调解；不成的可以人民调解或起诉",
      en: "ten days; otherwise people's mediation or court",
    },
    source: {
      zh: "《道路交通安全法实施条例》第九十四条、第九十五条",
      en: "Road-Traffic Regulation, arts 94, 95",
    },
    life: "mediation",
    clocks: {
      choose: [started("TRAFFIC_APPLY")],
      ...whileMediating("TRAFFIC_MEDIATE", [met("TRAFFIC_APPLY")]),
    },
    routes: {
      performed: [],
      "no-agreement": ["people-mediation", "court"],
      "not-performed": ["court"],
      moved: ["court"],
      withdrawn: ["people-mediation", "court"],
    },
  },
  medical: {
    name: { zh: "医疗纠纷人民调解", en: "Medical mediation" },
    by: { zh: "医疗纠纷人民调解委员会", en: "the medical disputes mediation committee" },
    effect: {
      zh: "三十个工作日内，鉴定不计；协议可以申请司法确认",
      en: "thirty working days, appraisal not counted; the agreement may be confirmed by the court",
    },
    source: {
      zh: "《医疗纠纷预防和处理条例》第三十一条至第三十九条",
      en: "Medical Disputes Regulation, arts 31 to 39",
    },
    life: "mediation",
    clocks: whileMediating("PM_MEDICAL"),
    routes: {
      performed: [],
      "no-agreement": ["health-authority", "court"],
      "not-performed": ["court"],
      moved: ["health-authority", "court"],
      withdrawn: ["health-authority", "court"],
    },
  },
  land: {
    name: { zh: "农村土地承包调解", en: "Land contract mediation" },
    by: { zh: "村民委员会、乡镇人民政府", en: "the village committee or the township" },
    effect: {
      zh: "协议有约束力；不成的可以仲裁，也可以直接起诉",
      en: "the agreement binds; otherwise arbitration, or court at once",
    },
    source: {
      zh: "《农村土地承包经营纠纷调解仲裁法》第三条、第四条",
      en: "Land Contract Disputes Law, arts 3, 4",
    },
    life: "mediation",
    clocks: { move: [started("LAND_ACCEPT")] },
    routes: {
      performed: [],
      "no-agreement": ["land-arbitration", "court"],
      "not-performed": ["land-arbitration", "court"],
      moved: ["land-arbitration"],
      withdrawn: ["land-arbitration", "court"],
    },
  },
  consumer: {
    name: { zh: "消费争议调解", en: "Consumer mediation" },
    by: { zh: "消费者协会、市场监管部门", en: "the consumers' association or the market regulator" },
    effect: { zh: "协议靠双方履行；不成的可以起诉", en: "the parties perform it; otherwise court" },
    source: { zh: "《消费者权益保护法》第三十九条", en: "Consumer Rights Law, art. 39" },
    life: "mediation",
    clocks: {},
    routes: { ...afterMediation, performed: [] },
  },
  administrative: {
    name: { zh: "行政调解", en: "Administrative mediation" },
    by: { zh: "有管理职责的行政机关", en: "the organ whose field it is" },
    effect: { zh: "达成协议的按协议履行；不成的可以起诉", en: "performed as agreed; otherwise court" },
    source: {
      zh: "各领域法律；受理期限为地方规定",
      en: "the law of each field; the time for acceptance is local",
    },
    life: "mediation",
    clocks: {
      choose: [started("AM_ACCEPT")],
      begin: [met("AM_ACCEPT")],
      move: [stopped("AM_ACCEPT"), started("AM_MOVE")],
      withdraw: [stopped("AM_ACCEPT")],
    },
    routes: { ...afterMediation, performed: [] },
  },
  petition: {
    name: { zh: "信访", en: "Petition" },
    by: { zh: "有权处理的机关、单位", en: "the organ that may decide it" },
    effect: {
      zh: "六十日内书面答复；不服的三十日内请求复查、复核",
      en: "a written answer within sixty days; a review may be asked for within thirty",
    },
    source: { zh: "《信访工作条例》第二十二条至第三十六条", en: "Petition Regulation, arts 22 to 36" },
    life: "handling",
    clocks: {
      choose: [started("XF_FIRST")],
      begin: [met("XF_FIRST"), started("XF_HANDLE")],
      answer: [met("XF_HANDLE"), started("XF_REVIEW_ASK")],
      move: [met("XF_FIRST"), stopped("XF_HANDLE")],
      withdraw: [stopped("XF_FIRST"), stopped("XF_HANDLE")],
    },
    routes: { answered: ["review"], moved: ["court"], withdrawn: ["court"] },
  },
  family: {
    name: { zh: "家庭暴力处置", en: "Family violence" },
    by: { zh: "公安机关，村（居）委会配合", en: "the police, with the village or residents' committee" },
    effect: {
      zh: "先制止、先保护：告诫书、查访、人身安全保护令；不先做和解",
      en: "stop it and protect first: admonition, calls, protection order; no reconciliation first",
    },
    source: {
      zh: "《反家庭暴力法》第十五条至第十七条、第二十三条至第二十八条",
      en: "Anti-Domestic-Violence Law, arts 15 to 17, 23 to 28",
    },
    life: "handling",
    clocks: {},
    routes: {
      answered: ["protection-order", "legal-aid"],
      moved: ["protection-order", "court"],
      withdrawn: ["protection-order", "police-now"],
    },
  },
  none: {
    name: { zh: "不适用调解", en: "May not be mediated" },
    by: { zh: "告知双方，由有权机关处理", en: "both sides are told; the competent organ decides" },
    effect: { zh: "不调解，告知应走的途径", en: "no mediation; the routes are told" },
    source: {
      zh: "《人民调解工作若干规定》第二十二条等",
      en: "Provisions on People's Mediation Work, art. 22 and others",
    },
    life: "routes",
    clocks: {},
    routes: { told: ["court", "legal-aid"] },
  },
};

export const routeWords: Readonly<Record<RouteCode, WordPair>> = {
  court: { zh: "向人民法院起诉", en: "go to the people's court" },
  "people-mediation": { zh: "申请人民调解", en: "ask for people's mediation" },
  confirmation: {
    zh: "协议生效三十日内，双方可以共同申请司法确认",
    en: "within thirty days both sides may ask the court to confirm the agreement",
  },
  "labour-arbitration": {
    zh: "向劳动争议仲裁委员会申请仲裁（一年内）",
    en: "apply for labour arbitration (within one year)",
  },
  "payment-order": {
    zh: "拖欠报酬等，可以向法院申请支付令",
    en: "for unpaid wages, ask the court for a payment order",
  },
  "land-arbitration": { zh: "向农村土地承包仲裁委员会申请仲裁", en: "apply for land contract arbitration" },
  penalty: { zh: "治安案件依法继续处理", en: "the public-order case goes on as the law says" },
  "no-penalty": { zh: "已履行，公安机关不予处罚", en: "performed: the police impose no penalty" },
  review: { zh: "不服的，三十日内请求复查", en: "ask for a review within thirty days" },
  "protection-order": { zh: "向法院申请人身安全保护令", en: "ask the court for a protection order" },
  "police-now": { zh: "遇到危险立即拨打 110", en: "in danger call 110 at once" },
  "health-authority": { zh: "申请卫生主管部门调解", en: "ask the health authority to mediate" },
  "legal-aid": { zh: "申请法律援助（12348）", en: "ask for legal aid (12348)" },
};
