import type { LocalDate } from "@maple/platform/clock";
import type { Unit, UnitKind } from "../model/unit.ts";
import { isInForce } from "./in-force.ts";

/** Under which kinds a unit of a kind may stand. */
export const standsUnder: Record<UnitKind, readonly UnitKind[]> = {
  county: [],
  town: ["county"],
  community: ["town"],
  village: ["town"],
  station: ["county", "town"],
  "case-team": ["station"],
  "community-team": ["station"],
  "command-room": ["station", "county"],
  "police-room": ["station", "community-team"],
  "mediation-committee": ["county", "town", "community", "village", "station", "company", "school"],
  department: ["county", "town", "department"],
  company: ["county", "town", "community", "village"],
  school: ["county", "town", "community", "village"],
  "property-firm": ["county", "town", "community", "village"],
  court: ["county", "town"],
  "law-firm": ["county", "town"],
  "mediation-centre": ["county", "town"],
};

/** Kinds that have a division code, with the digits that code has to begin with taken from the unit above. */
const coded: Partial<Record<UnitKind, { own: RegExp; above: number }>> = {
  county: { own: /^\d{6}000000$/, above: 0 },
  town: { own: /^\d{9}000$/, above: 6 },
  // Digits 10 to 12 in the statistical rule: 001-199 residents' committees, 200-399 villagers', 400-599 the like of both.
  community: { own: /^\d{9}(0(0[1-9]|[1-9]\d)|1\d\d|4\d\d|5\d\d)$/, above: 9 },
  village: { own: /^\d{9}([23]\d\d|4\d\d|5\d\d)$/, above: 9 },
};

export type UnitPlaceRefusal =
  | "unit-parent-unknown"
  | "unit-parent-unfit"
  | "unit-parent-closed"
  | "unit-under-itself"
  | "unit-code-missing"
  | "unit-code-unfit"
  | "unit-code-not-wanted"
  | "unit-code-taken"
  | "unit-name-taken";

export interface UnitPlace {
  id: string;
  kind: UnitKind;
  name: { zh: string };
  code: string | null;
  parent: string | null;
  from: LocalDate;
}

/**
 * Whether a unit may stand where it is put from a day on: under a kind that fits and is open, not under itself, with a
 * code that goes on from the one above and was never given to another unit, and no namesake beside it.
 */
export function unitPlaceFault(unit: UnitPlace, units: ReadonlyMap<string, Unit>): UnitPlaceRefusal | null {
  const parent = unit.parent === null ? null : (units.get(unit.parent) ?? null);
  if (unit.kind !== "county") {
    if (!parent) return "unit-parent-unknown";
    if (isUnder(parent.id, unit.id, units)) return "unit-under-itself";
    if (!standsUnder[unit.kind].includes(parent.kind)) return "unit-parent-unfit";
    if (!isInForce(parent, unit.from)) return "unit-parent-closed";
  } else if (unit.parent !== null) return "unit-parent-unfit";
  const codes = coded[unit.kind];
  if (!codes) {
    if (unit.code !== null) return "unit-code-not-wanted";
  } else {
    if (unit.code === null) return "unit-code-missing";
    if (!codes.own.test(unit.code)) return "unit-code-unfit";
    if (parent?.code && unit.code.slice(0, codes.above) !== parent.code.slice(0, codes.above))
      return "unit-code-unfit";
    for (const other of units.values())
      if (other.id !== unit.id && other.code === unit.code) return "unit-code-taken";
  }
  for (const other of units.values())
    if (
      other.id !== unit.id &&
      other.parent === unit.parent &&
      other.kind === unit.kind &&
      other.name.zh === unit.name.zh &&
      isInForce(other, unit.from)
    )
      return "unit-name-taken";
  return null;
}

/** Whether a unit is another or stands below it. */
export function isUnder(
  id: string,
  above: string,
  units: ReadonlyMap<string, Pick<Unit, "parent">>,
): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = units.get(at)?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
