import type { ClockRule } from "./clock-rule.ts";

export type ClockRuleId =
  | "PM_MEDIATE"
  | "PM_DEFAULT"
  | "JC_APPLY"
  | "FOLLOW_UP_7"
  | "FOLLOW_UP_30"
  | "MATTER_ACCEPT"
  | "MATTER_SETTLE"
  | "REOPEN_WINDOW"
  | "PRIVACY_ANSWER"
  | "PUSH_ACCEPT"
  | "PUSH_ANSWER";

const house = { zh: "本地约定，可由管理员调整", en: "Local practice; an administrator may change it" };

/** The clocks that matters and mediations run on, as first data. Counties load their own over these. */
export const clockRules: Readonly<Record<ClockRuleId, ClockRule & { id: ClockRuleId }>> = {
  PM_MEDIATE: {
    id: "PM_MEDIATE",
    name: { zh: "人民调解期限", en: "Time for people's mediation" },
    length: 1,
    unit: "month",
    movesOffHoliday: true,
    basis: {
      zh: "《人民调解工作若干规定》第三十三条：纠纷一般在一个月内调结",
      en: "Provisions on People's Mediation Work, art. 33: usually settled within one month",
    },
    local: false,
  },
  PM_DEFAULT: {
    id: "PM_DEFAULT",
    name: { zh: "未约定时的调解期限", en: "Time for mediation when no term was agreed" },
    length: 30,
    unit: "day",
    movesOffHoliday: true,
    basis: {
      zh: "地方规定，参照《深圳经济特区矛盾纠纷多元化解条例》第二十五条",
      en: "Local rule, after the Shenzhen regulation on resolving disputes, art. 25",
    },
    local: true,
  },
  JC_APPLY: {
    id: "JC_APPLY",
    name: { zh: "共同申请司法确认", en: "Joint application for judicial confirmation" },
    length: 30,
    unit: "day",
    movesOffHoliday: true,
    basis: {
      zh: "《人民调解法》第三十三条：自调解协议生效之日起三十日内",
      en: "People's Mediation Law, art. 33: within thirty days of the agreement taking effect",
    },
    local: false,
  },
  FOLLOW_UP_7: {
    id: "FOLLOW_UP_7",
    name: { zh: "七日回访", en: "Seven-day follow-up" },
    length: 7,
    unit: "day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
  FOLLOW_UP_30: {
    id: "FOLLOW_UP_30",
    name: { zh: "三十日回访", en: "Thirty-day follow-up" },
    length: 30,
    unit: "day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
  MATTER_ACCEPT: {
    id: "MATTER_ACCEPT",
    name: { zh: "首次答复", en: "First answer" },
    length: 2,
    unit: "working-day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
  MATTER_SETTLE: {
    id: "MATTER_SETTLE",
    name: { zh: "办结期限", en: "Time to settle the matter" },
    length: 30,
    unit: "day",
    movesOffHoliday: true,
    basis: {
      zh: "本地约定，参照人民调解一般一个月内调结的做法，可由管理员调整",
      en: "Local practice, after the usual month of people's mediation; an administrator may change it",
    },
    local: true,
  },
  REOPEN_WINDOW: {
    id: "REOPEN_WINDOW",
    name: { zh: "可重新提出的期限", en: "Time in which the matter may be reopened" },
    length: 30,
    unit: "day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
  PRIVACY_ANSWER: {
    id: "PRIVACY_ANSWER",
    name: { zh: "个人信息请求答复期限", en: "Time to answer a request about personal data" },
    length: 15,
    unit: "working-day",
    movesOffHoliday: true,
    basis: {
      zh: "《个人信息保护法》第五十条要求及时受理、处理；十五个工作日是本地约定",
      en: "Personal Information Protection Law art. 50 asks for a timely answer; fifteen working days are local practice",
    },
    local: true,
  },
  PUSH_ACCEPT: {
    id: "PUSH_ACCEPT",
    name: { zh: "部门签收期限", en: "Time for a department to take a task up" },
    length: 1,
    unit: "working-day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
  PUSH_ANSWER: {
    id: "PUSH_ANSWER",
    name: { zh: "部门答复期限", en: "Time for a department to answer" },
    length: 5,
    unit: "working-day",
    movesOffHoliday: true,
    basis: house,
    local: true,
  },
};
