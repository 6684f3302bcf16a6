export const partWords = {
  errorSummary: {
    zh: "有 {count} 处需要改正",
    en: "{count, plural, one {# thing} other {# things}} to put right",
  },
  optional: { zh: "（可不填）", en: " (optional)" },
  filesHold: {
    zh: "视频按原样保存，里面可能有拍摄地点和时间，能看到它的人也能看到这些。",
    en: "Video is kept as it is and may hold where and when it was taken; whoever sees it may see that.",
  },
  filesSource: { zh: "在哪里拍的、录的（可不选）", en: "Where it was made (may be left out)" },
  filesSourceNone: { zh: "不说明", en: "not said" },
  continue: { zh: "继续", en: "Continue" },
  back: { zh: "返回上一步", en: "Back" },
  change: { zh: "修改", en: "Change" },
  readAloud: { zh: "朗读本页", en: "Read this page aloud" },
  print: { zh: "打印本页", en: "Print this page" },
  copy: { zh: "复制", en: "Copy" },
} as const;
