export const rulesPageWords = {
  title: { zh: "本县规则", en: "The county's rules" },
  hint: {
    zh: "改动按版本保存，先用上个月的事项试算，再确认从哪天起执行。",
    en: "Kept in versions: tried on last month first, then confirmed from a day on.",
  },
  routing: { zh: "交办去向", en: "Receivers" },
  panels: { zh: "会商", en: "Panels" },
  callbacks: { zh: "抽查回访", en: "Call-backs" },
  problems: { zh: "日报问题", en: "Problems of reports" },
  months: { zh: "三项指标", en: "Three indicators" },
  ladder: { zh: "升级阶梯", en: "Ladder" },
} as const;
