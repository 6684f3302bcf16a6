import type { Paper } from "./paper.ts";

/** A paper with every kind of block, for tests and measurements. Invented; the names are nobody's. */
export const examplePaper: Paper = {
  form: "agreement",
  lang: "zh",
  organ: "青柳街道枫桥社区人民调解委员会",
  title: "人民调解协议书",
  subtitle: "（示例）",
  number: "编号：（2026）柳枫人调字第12号",
  salt: "q3V1sN0bGgk",
  blocks: [
    {
      kind: "fields",
      columns: 4,
      rows: [
        { label: "当事人", value: "赵一鸣" },
        { label: "性别", value: "男" },
        { label: "年龄", value: [{ blank: 4 }] },
        { label: "单位或住址", value: "枫桥社区3号楼2单元401室", wide: true },
      ],
    },
    { kind: "heading", text: "纠纷主要事实" },
    {
      kind: "paragraph",
      text: ["厨房水管破裂，水渗入楼下，", { text: "吊顶受损", bold: true, underline: true }, "。"],
    },
    { kind: "paragraph", text: "本协议自签名盖章之日起生效。", align: "right", bold: true },
    { kind: "list", numbering: "zh", items: ["赔偿人民币1200.00元（大写：壹仟贰佰元整）。", "互谅互让。"] },
    {
      kind: "table",
      head: ["序号", "名称", "页号"],
      widths: [1, 5, 1],
      rows: [["1", "人民调解申请书", [{ pageOf: "application" }]]],
    },
    { kind: "dialogue", turns: [{ q: "何时发现漏水？", a: "十月三日晚上。" }] },
    {
      kind: "signatures",
      title: "签名",
      rows: [
        { role: "甲方当事人", who: "赵一鸣", way: "pen" },
        {
          role: "乙方当事人",
          who: "李秀兰",
          way: "screen",
          at: "2026年11月22日10时20分",
          identified: "当面核对身份证件",
          contentHash: "5f2c".repeat(16),
          image: {
            mime: "image/png",
            base64:
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
          },
        },
        { role: "记录人", who: "周文", way: "note", remark: "口头确认，见调解记录" },
      ],
    },
    { kind: "seal", name: "青柳街道枫桥社区人民调解委员会", state: "demonstration", date: "2026年11月22日" },
    { kind: "space", lines: 1 },
    { kind: "qr", content: "https://example.org/t/abc", caption: "查看办理进度" },
    { kind: "image", image: { mime: "image/jpeg", base64: "bm90IGEgcGljdHVyZQ==" }, caption: "现场照片" },
    { kind: "page-break" },
    { kind: "note", text: "本协议一式三份。" },
  ],
};
