import { byApproval, rulesOf } from "./rule-parts.ts";

const house = { zh: "本地约定，可由管理员调整", en: "Local practice; an administrator may change it" };
const rule = rulesOf({ field: "house", from: "2020-01-01", source: house, local: true });
const head = { zh: "派出所所长", en: "the head of the station" };
const asMediation = {
  zh: "本地约定，参照人民调解一般一个月内调结的做法，可由管理员调整",
  en: "Local practice, after the usual month of people's mediation; an administrator may change it",
};
const waits = ["appraisal", "both-ask", "guardian", "other-organ", "obstacle"] as const;
const longer = byApproval({ length: 30, unit: "day" }, head);

/** Limits that no law sets: the county's own promise to whoever comes. */
export const houseRules = [
  rule("MATTER_ACCEPT", {
    name: { zh: "首次答复", en: "First answer" },
    length: 2,
    unit: "working-day",
    basis: house,
  }),
  rule("MATTER_ACCEPT_RED", {
    name: { zh: "首次答复（红色事项）", en: "First answer (red matter)" },
    length: 1,
    unit: "working-day",
    basis: house,
  }),
  rule("MATTER_SETTLE", {
    name: { zh: "办结期限", en: "Time to settle the matter" },
    length: 30,
    unit: "day",
    basis: asMediation,
    pauses: waits,
    extension: longer,
  }),
  rule("MATTER_SETTLE_ORANGE", {
    name: { zh: "办结期限（橙色事项）", en: "Time to settle the matter (orange)" },
    length: 20,
    unit: "day",
    basis: asMediation,
    pauses: waits,
    extension: longer,
  }),
  rule("MATTER_SETTLE_RED", {
    name: { zh: "办结期限（红色事项）", en: "Time to settle the matter (red)" },
    length: 15,
    unit: "day",
    basis: asMediation,
    pauses: waits,
    extension: longer,
  }),
  rule("FOLLOW_UP_7", {
    name: { zh: "七日回访", en: "Seven-day follow-up" },
    length: 7,
    unit: "day",
    basis: house,
  }),
  rule("FOLLOW_UP_30", {
    name: { zh: "三十日回访", en: "Thirty-day follow-up" },
    length: 30,
    unit: "day",
    basis: house,
  }),
  rule("REOPEN_WINDOW", {
    name: { zh: "可重新提出的期限", en: "Time in which the matter may be reopened" },
    length: 30,
    unit: "day",
    basis: house,
  }),
  rule("PRIVACY_ANSWER", {
    name: { zh: "个人信息请求答复期限", en: "Time to answer a request about personal data" },
    length: 15,
    unit: "working-day",
    basis: {
      zh: "《个人信息保护法》第五十条要求及时受理、处理；十五个工作日是本地约定",
      en: "Personal Information Protection Law art. 50 asks for a timely answer; fifteen working days are local practice",
    },
  }),
  rule("PUSH_ACCEPT", {
    name: { zh: "部门签收期限", en: "Time for a department to take a task up" },
    length: 1,
    unit: "working-day",
    basis: house,
  }),
  rule("PUSH_ANSWER", {
    name: { zh: "部门答复期限", en: "Time for a department to answer" },
    length: 5,
    unit: "working-day",
    basis: house,
    pauses: ["other-organ"],
  }),
] as const;
