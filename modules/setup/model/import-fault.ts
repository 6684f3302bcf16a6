import type { WordPair } from "@maple/platform/words/pairs";
import type { SheetKey } from "./sheets.ts";

/** What is wrong with one cell: where it stands, the reason's name, and what was written. */
export interface ImportFault {
  sheet: SheetKey;
  row: number;
  column: string;
  reason: string;
  value: string;
}

/** Faults that only a file can have; what a unit, a person or a post can be refused for has its words there. */
export const importFaultWords = {
  "cell-empty": { zh: "不能空着", en: "cannot be empty" },
  "cell-too-long": { zh: "太长了", en: "is too long" },
  "key-twice": { zh: "编号重复", en: "stands twice" },
  "kind-unknown": { zh: "没有这种类型", en: "no such kind" },
  "date-unfit": { zh: "日期要写成 2024-01-01", en: "write the day as 2024-01-01" },
  "point-unfit": {
    zh: "经纬度不对：经度、纬度都要填，不能写反",
    en: "longitude and latitude: both, and not exchanged",
  },
  "unit-not-in-file": { zh: "本文件和系统里都没有这个单位", en: "no such unit in the file or on record" },
  "unit-ambiguous": {
    zh: "同名单位不止一个，请改用编号或代码",
    en: "several units of this name: use key or code",
  },
  "unit-there": { zh: "系统里已有这个单位，不用再导入", en: "is on record already" },
  "grid-code-unfit": { zh: "网格编号不合规则", en: "does not fit the rule of grid codes" },
  "grid-code-elsewhere": {
    zh: "网格编号与社区（村）代码不一致",
    en: "does not begin with the code of its community",
  },
  "grid-code-twice": { zh: "网格编号重复或已用过", en: "was given before or stands twice" },
  "grid-unit-missing": { zh: "单位网格要填所属单位", en: "a unit grid needs its unit" },
  "grid-not-in-file": { zh: "没有这个网格", en: "no such grid" },
  "room-unfit": { zh: "不是警务室", en: "is no police room" },
  "community-unfit": { zh: "不是社区或村", en: "is no community or village" },
  "person-not-in-file": { zh: "人员表里没有这个工号", en: "no such person in the file" },
  "person-without-post": { zh: "这个人没有任何岗位", en: "holds no post" },
  "username-twice": { zh: "登录名在本文件里重复", en: "stands twice in the file" },
} as const satisfies Record<string, WordPair>;
