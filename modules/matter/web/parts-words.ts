import type { WordPair } from "@maple/platform/words/pairs";

export const partsWords = {
  noGrade: { zh: "未定级", en: "not graded" },
  gradeOf: { zh: "风险等级：{grade}", en: "Grade: {grade}" },
  noDue: { zh: "无期限", en: "no clock" },
  nobody: { zh: "待领取", en: "nobody yet" },
  pickGrid: { zh: "输入网格、社区或镇的名字", en: "Type the name of a grid, community or town" },
  grid: { zh: "网格", en: "Grid" },
  pickStaff: { zh: "输入姓名", en: "Type a name" },
  noMatch: { zh: "没有找到，换个字试试", en: "Nothing found; try another word" },
  addFiles: { zh: "添加文件", en: "Add files" },
  filesHint: {
    zh: "照片、录音、PDF，每个不超过 20 MB；视频不超过 100 MB；也可以拖到这里。视频里可能留有拍摄地点和时间",
    en: "Photos, voice, PDF up to 20 MB each, video up to 100 MB; you may drop them here. A video may hold its place and time",
  },
  source: { zh: "来源", en: "Source" },
  sourceNone: { zh: "来源未说明", en: "source not said" },
  removeFile: { zh: "去掉 {name}", en: "Remove {name}" },
  sending: { zh: "正在上传 {name}", en: "Sending {name}" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  loading: { zh: "正在载入", en: "Loading" },
  bytes: { zh: "{n} 字节", en: "{n} bytes" },
  kilobytes: { zh: "{n} KB", en: "{n} KB" },
  megabytes: { zh: "{n} MB", en: "{n} MB" },
} as const satisfies Record<string, WordPair>;
