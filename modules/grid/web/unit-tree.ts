import type { Unit } from "../model/unit.ts";
import { isInForce } from "../rules/in-force.ts";

export interface UnitNode extends Unit {
  children?: UnitNode[];
}

/** The units as a tree: those that fit what is looked for, and whoever stands above them. */
export function treeOf(
  units: readonly Unit[],
  wanted: { on: string; text: string; closed: boolean },
): { roots: UnitNode[]; fits: number; open: string[] } {
  const text = wanted.text.trim().toLowerCase();
  const shown = new Set<string>();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  let fits = 0;
  for (const unit of units) {
    if (!wanted.closed && !isInForce(unit, wanted.on)) continue;
    const hit =
      text === "" ||
      [unit.name.zh, unit.name.en, unit.code ?? ""].some((part) => part.toLowerCase().includes(text));
    if (!hit) continue;
    fits++;
    for (let at: Unit | undefined = unit; at && !shown.has(at.id); at = byId.get(at.parent ?? ""))
      shown.add(at.id);
  }
  const below = new Map<string | null, Unit[]>();
  for (const unit of units)
    if (shown.has(unit.id)) {
      const parent = unit.parent !== null && shown.has(unit.parent) ? unit.parent : null;
      below.set(parent, [...(below.get(parent) ?? []), unit]);
    }
  const nodeOf = (unit: Unit): UnitNode => {
    const children = below.get(unit.id);
    return children ? { ...unit, children: children.map(nodeOf) } : unit;
  };
  const roots = (below.get(null) ?? []).map(nodeOf);
  const open =
    text === ""
      ? roots.flatMap((root) => [
          root.id,
          ...(root.children ?? []).filter((c) => c.kind === "town").map((c) => c.id),
        ])
      : [...shown];
  return { roots, fits, open };
}
