import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of keeping units. */
export const unitReasons = {
  "unit-taken": {
    status: 409,
    zh: "这个单位已经登记过了。",
    en: "This unit is on record already.",
  },
  "unit-parent-unknown": {
    status: 422,
    zh: "请选择上级单位。",
    en: "Please choose the unit above it.",
  },
  "unit-parent-unfit": {
    status: 422,
    zh: "这类单位不能设在所选的上级之下，请换一个上级。",
    en: "A unit of this kind cannot stand under the one chosen. Please choose another.",
  },
  "unit-parent-closed": {
    status: 422,
    zh: "上级单位在这一天不在有效期内，请核对日期或上级。",
    en: "The unit above is not open on that day. Please check the day or choose another.",
  },
  "unit-under-itself": {
    status: 422,
    zh: "单位不能设在自己或自己的下级之下。",
    en: "A unit cannot stand under itself or under a unit below it.",
  },
  "unit-code-missing": {
    status: 422,
    zh: "镇街、社区和村要填 12 位统计用区划代码。",
    en: "Towns, communities and villages need their 12-digit division code.",
  },
  "unit-code-unfit": {
    status: 422,
    zh: "区划代码与上级或单位类型不符：前段应与上级一致，社区末三位为 001–199，村为 200–399。",
    en: "The code does not fit: it begins with the code above, and ends in 001–199 for a community, 200–399 for a village.",
  },
  "unit-code-not-wanted": {
    status: 422,
    zh: "这类单位没有区划代码，请留空。",
    en: "A unit of this kind has no division code. Please leave it empty.",
  },
  "unit-code-taken": {
    status: 409,
    zh: "这个区划代码已经给过别的单位；撤销单位的代码也不再使用。",
    en: "This code was given to another unit. Codes of closed units are not used again either.",
  },
  "unit-name-taken": {
    status: 409,
    zh: "同一上级下已有同名单位，请换个名称或核对是否重复登记。",
    en: "A unit of this name stands there already. Please check, or choose another name.",
  },
  "unit-successor-unfit": {
    status: 422,
    zh: "接续的单位须是同类、且在那一天仍然有效的另一个单位。",
    en: "A successor must be another unit of the same kind that is open on that day.",
  },
  "unit-closed-already": {
    status: 409,
    zh: "这个单位自 {day} 起已撤销。",
    en: "This unit is closed from {day} on.",
  },
  "unit-ends-before-begin": {
    status: 422,
    zh: "日期不能早于单位设立之日（{day}），请改正。",
    en: "The day cannot be before the unit began ({day}). Please correct it.",
  },
  "unit-is-county": {
    status: 422,
    zh: "本县本身不能撤销。",
    en: "The county itself cannot be closed.",
  },
  "unit-has-units": {
    status: 409,
    zh: "它下面还有 {count} 个单位（如“{first}”），请先撤销或调整它们。",
    en: "{count} units still stand under it, such as {first}. Close or move them first.",
  },
  "unit-has-grids": {
    status: 409,
    zh: "还有 {count} 个网格由它负责（如“{first}”），请先在网格方案里调整。",
    en: "{count} grids still hang on it, such as {first}. Change them in a drawing first.",
  },
  "unit-has-posts": {
    status: 409,
    zh: "那一天还有 {count} 个岗位设在这里，请先结束或调整这些岗位。",
    en: "{count} posts are still held there on that day. End or move them first.",
  },
} as const satisfies Record<string, ReasonWords>;
