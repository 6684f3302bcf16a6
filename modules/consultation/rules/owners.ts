import { isInForce, type Unit, type UnitKind } from "@maple/grid";

const kinds: readonly UnitKind[] = ["department", "police-room", "station", "community", "village"];

/** The bodies that may see to a resolution on a day, in the order of their kinds: a team or a department, never a person. */
export function ownersOf(units: ReadonlyMap<string, Unit>, day: string): Unit[] {
  return [...units.values()]
    .filter((unit) => kinds.includes(unit.kind) && isInForce(unit, day))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.id.localeCompare(b.id));
}
