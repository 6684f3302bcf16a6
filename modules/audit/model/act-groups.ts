import type { WordPair } from "@maple/platform/words/pairs";

/** Kinds of act, as somebody looks for them. */
export const actGroups = [
  "matters",
  "protected",
  "mediation",
  "handling",
  "teamwork",
  "sign-ins",
  "accounts",
  "people",
  "grids",
  "setup",
  "library",
  "privacy",
  "keeping",
  "exports",
  "audit",
] as const;
export type ActGroup = (typeof actGroups)[number];

export const actGroupWords: Record<ActGroup, WordPair> = {
  matters: { zh: "事项办理", en: "Matters" },
  protected: { zh: "受保护的事项", en: "Protected matters" },
  mediation: { zh: "调解", en: "Mediation" },
  handling: { zh: "分流交办", en: "Pushing to departments" },
  teamwork: { zh: "移交、分诊、案管与日报", en: "Hand-overs, triage, files and reports" },
  "sign-ins": { zh: "登录", en: "Sign-ins" },
  accounts: { zh: "账号", en: "Accounts" },
  people: { zh: "人员与岗位", en: "People and posts" },
  grids: { zh: "单位与网格", en: "Units and grids" },
  library: { zh: "指引与方法", en: "Library" },
  setup: { zh: "建县导入", en: "Setup" },
  privacy: { zh: "个人信息请求", en: "Requests about data" },
  keeping: { zh: "保存与遗忘", en: "Keeping" },
  exports: { zh: "导出", en: "Exports" },
  audit: { zh: "审计与查询", en: "Audit and questions" },
};

/** What a county's administrator answers for; what happens to a matter is its station's. */
export const groupsOfCounty: readonly ActGroup[] = [
  "sign-ins",
  "accounts",
  "people",
  "grids",
  "setup",
  "keeping",
  "exports",
  "audit",
];
