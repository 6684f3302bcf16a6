export const rulesWords = {
  calling: { zh: "何时建议会商", en: "When a panel is suggested" },
  callingHint: {
    zh: "符合其中一条就建议会商；会不会商、请谁来，仍由人决定。系统从不自己召集。",
    en: "One of these is enough to suggest a panel; people decide whether to call one and whom to ask. None is called by itself.",
  },
  failed: { zh: "调解不成多少次", en: "Sessions that ended without agreement" },
  days: { zh: "受理后多少天仍未化解", en: "Days since it was taken up, unsettled" },
  departments: {
    zh: "通常涉及多少个部门（只作补充理由）",
    en: "Departments usually concerned (beside another reason)",
  },
  grades: { zh: "风险等级", en: "Grades of the matter" },
  red: { zh: "红", en: "red" },
  orange: { zh: "橙", en: "orange" },
  yellow: { zh: "黄", en: "yellow" },
  blue: { zh: "蓝", en: "blue" },
  noGrade: { zh: "不看等级", en: "no grade" },
  bounds: {
    zh: "请填整数：次数 1–10，天数 7–365，部门 1–6。",
    en: "Whole numbers: sessions 1–10, days 7–365, departments 1–6.",
  },
  patterns: { zh: "会商由谁组成", en: "Who a panel is made of" },
  patternsHint: {
    zh: "每种会商各请谁、至少几人、最多几人。已经召集的会商仍按召集时的一版核对。",
    en: "Whom each pattern asks for, how many at least and at most. Panels called before are checked by the version of their day.",
  },
  part: { zh: "谁", en: "Who" },
  least: { zh: "至少", en: "at least" },
  most: { zh: "最多", en: "at most" },
  noMost: { zh: "不限", en: "no limit" },
  leastOf: { zh: "{pattern}：{part}至少几人", en: "{pattern}: {part}, at least" },
  mostOf: {
    zh: "{pattern}：{part}最多几人（空着为不限）",
    en: "{pattern}: {part}, at most (empty: no limit)",
  },
  leadFixed: { zh: "牵头固定为一人。", en: "Exactly one leads." },
} as const;
