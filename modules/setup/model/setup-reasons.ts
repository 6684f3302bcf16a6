import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of importing a county. */
export const setupReasons = {
  "import-unreadable": {
    status: 422,
    zh: "文件读不出来。请用本页下载的模板填写，存成 .xlsx（不超过 1.4 MB）后再选。",
    en: "The file cannot be read. Fill in the template of this page and save it as .xlsx (up to 1.4 MB).",
  },
  "import-sheet-missing": {
    status: 422,
    zh: "文件里没有“{sheet}”这张表，或它的表头被改过。请用本页的模板。",
    en: "The sheet {sheet} is missing, or its head was changed. Please use the template of this page.",
  },
  "import-too-long": {
    status: 422,
    zh: "文件超过 {most} 行，请分几次导入。",
    en: "The file has more than {most} lines. Please import it in parts.",
  },
  "import-empty": {
    status: 422,
    zh: "文件里没有任何一行内容。",
    en: "There is no line in the file.",
  },
  "import-faulty": {
    status: 422,
    zh: "文件还有 {count} 处问题，没有导入任何内容。请先按列表改好。",
    en: "The file still has {count} faults; nothing was taken in. Mend them first.",
  },
  "import-not-found": { status: 404, zh: "没有这次导入。", en: "There is no such import." },
  "import-undone": { status: 409, zh: "这次导入已经撤回。", en: "This import was taken back already." },
  "import-too-old": {
    status: 409,
    zh: "导入超过 {hours} 小时，不能整批撤回；请逐项撤销单位、结束岗位。",
    en: "After {hours} hours an import is not taken back as a whole. Close units and end posts one by one.",
  },
  "import-in-use": {
    status: 409,
    zh: "已有事项、登录或改动用到了这次导入的内容，不能整批撤回；请逐项处理。",
    en: "Matters, sign-ins or changes rest on what was imported, so it cannot be taken back as a whole.",
  },
  "rule-too-early": {
    status: 422,
    zh: "规则只能从今天或以后起改，已经办过的不再改算。",
    en: "A rule may be changed from today on; what was done is not counted again.",
  },
  "rule-ground-needed": {
    status: 422,
    zh: "请写明根据什么（文件、会议），至少两个字。",
    en: "Say on what ground (a document, a meeting), in at least two characters.",
  },
  "rule-unchanged": {
    status: 409,
    zh: "和那一天本来就执行的一样，没有改动。",
    en: "This is what would hold on that day anyway; nothing is changed.",
  },
} as const satisfies Record<string, ReasonWords>;
