export const partWords = {
  errorSummary: {
    zh: "有 {count} 处需要改正",
    en: "{count, plural, one {# thing} other {# things}} to put right",
  },
  optional: { zh: "（可不填）", en: " (optional)" },
  continue: { zh: "继续", en: "Continue" },
  back: { zh: "返回上一步", en: "Back" },
  change: { zh: "修改", en: "Change" },
  readAloud: { zh: "朗读本页", en: "Read this page aloud" },
  print: { zh: "打印本页", en: "Print this page" },
  copy: { zh: "复制", en: "Copy" },
} as const;
