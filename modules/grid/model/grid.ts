import { z } from "zod";
import { shapeSchema } from "./shape.ts";
import { nameSchema } from "./unit.ts";

/** A grid that is a body of people and not an area: small matters stay on the ship, large ones in the port. */
export const unitGridKinds = ["fleet", "vessel", "quay", "market", "campus", "company"] as const;
export type UnitGridKind = (typeof unitGridKinds)[number];

/** 1 = town or street, 2 = community or village, 3 = compound or village group. */
export const gridLevels = [1, 2, 3] as const;
export type GridLevel = (typeof gridLevels)[number];

/** 12-digit division code, level digit, three-digit serial: GB/T 34300-2017 has no code of its own. */
export const gridCodePattern = /^\d{12}[123]\d{3}$/;

const date = z.iso.date();

export const gridSchema = z.object({
  county: z.int().min(100_000).max(999_999),
  id: z.uuid(),
  code: z.string().regex(gridCodePattern),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  name: nameSchema,
  /** The community or village the grid lies in; for level 1 the town or street. */
  community: z.uuid(),
  /** The police room that answers for it; for level 1 the station. */
  policeRoom: z.uuid(),
  /** Its area, or null for a grid that is a body of people. */
  shape: shapeSchema.nullable(),
  /** What kind of body it is, or null for an area. */
  unitKind: z.enum(unitGridKinds).nullable(),
  /** The body itself, or null for an area. */
  unit: z.uuid().nullable(),
  from: date,
  /** First day on which it no longer holds; null while it holds. */
  until: date.nullable(),
});
export type Grid = z.infer<typeof gridSchema>;

export const gridLevelWords: Record<GridLevel, { zh: string; en: string }> = {
  1: { zh: "一级网格", en: "first-level grid" },
  2: { zh: "二级网格", en: "second-level grid" },
  3: { zh: "三级网格", en: "third-level grid" },
};

export const unitGridKindWords: Record<UnitGridKind, { zh: string; en: string }> = {
  fleet: { zh: "船队网格", en: "fleet grid" },
  vessel: { zh: "船舶网格", en: "vessel grid" },
  quay: { zh: "码头网格", en: "quay grid" },
  market: { zh: "市场网格", en: "market grid" },
  campus: { zh: "校园网格", en: "campus grid" },
  company: { zh: "企业网格", en: "company grid" },
};
