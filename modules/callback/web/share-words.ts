export const shareWords = {
  title: { zh: "抽查回访比例", en: "Share of settlements called back" },
  hint: {
    zh: "每一百件化解的事项抽多少件回访。抽签由台账的指纹决定，谁都不能挑；受保护事项不抽。0 为不抽，100 为全部。",
    en: "Of a hundred settlements, how many are called about. The lot is read off the ledger, so nobody can steer it; protected matters are never drawn. 0 draws none, 100 all.",
  },
  is: { zh: "每一百件抽 {n} 件", en: "{n} of a hundred" },
  share: { zh: "每一百件抽几件", en: "Of a hundred settlements" },
  bounds: { zh: "请填 0 到 100 的整数。", en: "A whole number from 0 to 100." },
  rehearsing: { zh: "正在用上个月的事项试算…", en: "Trying it on last month's matters …" },
  rehearsed: {
    zh: "试算：{since} 以来化解 {settled} 件，实际抽到 {drawn} 件；按这个比例大约抽 {about} 件。",
    en: "Since {since} {settled, plural, one {# matter was} other {# matters were}} settled and {drawn} drawn; this share would draw about {about}.",
  },
} as const;
