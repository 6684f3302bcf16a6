import type { Unit } from "@maple/grid";

/** Finds the unit that a cell means: by its key in the file, its code, or its name when only one has it. */
export interface UnitNames {
  find(said: string): Unit | "unit-not-in-file" | "unit-ambiguous";
  add(key: string | null, unit: Unit): void;
}

export function unitNames(known: Iterable<Unit>): UnitNames {
  const byKey = new Map<string, Unit>();
  const byCode = new Map<string, Unit>();
  const byName = new Map<string, Unit[]>();
  const add = (key: string | null, unit: Unit) => {
    if (key !== null) byKey.set(key, unit);
    if (unit.code !== null) byCode.set(unit.code, unit);
    byName.set(unit.name.zh, [...(byName.get(unit.name.zh) ?? []), unit]);
  };
  for (const unit of known) if (unit.until === null) add(null, unit);
  return {
    add,
    find: (said) => {
      const sure = byKey.get(said) ?? byCode.get(said);
      if (sure) return sure;
      const named = byName.get(said) ?? [];
      if (named.length > 1) return "unit-ambiguous";
      return named[0] ?? "unit-not-in-file";
    },
  };
}
