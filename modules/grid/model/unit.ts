import { z } from "zod";
import { pointSchema } from "./shape.ts";

/** Every body that people belong to, work for, or turn to. */
export const unitKinds = [
  "county",
  "town",
  "community",
  "village",
  "station",
  "case-team",
  "community-team",
  "command-room",
  "police-room",
  "mediation-committee",
  "department",
  "company",
  "school",
  "property-firm",
  "court",
  "law-firm",
  "mediation-centre",
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const nameSchema = z.object({ zh: z.string().min(1).max(80), en: z.string().min(1).max(120) });

const date = z.iso.date();

export const unitSchema = z.object({
  /** The six-digit division code of the county as a number; first part of every key. */
  county: z.int().min(100_000).max(999_999),
  id: z.uuid(),
  kind: z.enum(unitKinds),
  /** 12 digits, statistical division code, for county, town, community and village; others have none. */
  code: z
    .string()
    .regex(/^\d{12}$/)
    .nullable(),
  name: nameSchema,
  /** The unit above, null for the county alone. */
  parent: z.uuid().nullable(),
  /** Where its door is, WGS-84. */
  point: pointSchema.nullable(),
  from: date,
  /** First day on which it no longer stands; null while it stands. Codes of closed units are never used again. */
  until: date.nullable(),
  phone: z.string().max(30).optional(),
  address: nameSchema.optional(),
});
export type Unit = z.infer<typeof unitSchema>;

export const unitKindWords: Record<UnitKind, { zh: string; en: string }> = {
  county: { zh: "县（区）", en: "county" },
  town: { zh: "镇、街道", en: "town or street" },
  community: { zh: "社区", en: "community" },
  village: { zh: "村", en: "village" },
  station: { zh: "派出所", en: "police station" },
  "case-team": { zh: "案件办理队", en: "case team" },
  "community-team": { zh: "社区警务队", en: "community policing team" },
  "command-room": { zh: "综合指挥室", en: "command room" },
  "police-room": { zh: "警务室", en: "police room" },
  "mediation-committee": { zh: "人民调解委员会", en: "people's mediation committee" },
  department: { zh: "部门", en: "department" },
  company: { zh: "企业", en: "company" },
  school: { zh: "学校", en: "school" },
  "property-firm": { zh: "物业公司", en: "property firm" },
  court: { zh: "人民法庭", en: "court" },
  "law-firm": { zh: "律师事务所", en: "law firm" },
  "mediation-centre": { zh: "综治中心（矛盾调解中心）", en: "centre for resolving disputes" },
};
