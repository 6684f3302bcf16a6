import { useWords } from "@maple/platform/query";
import { Select } from "antd";
import type { Unit, UnitKind } from "../model/unit.ts";

type One = { several?: false; value: string | null; onChange(value: string | null): void };
type Several = { several: true; value: string[]; onChange(value: string[]): void };

/** A unit of fitting kinds by its name, code or the name above it. */
export function UnitSelect(
  props: { id: string; units: readonly Unit[]; kinds: readonly UnitKind[] } & (One | Several),
) {
  const { name } = useWords();
  const byId = new Map(props.units.map((unit) => [unit.id, unit]));
  const options = props.units
    .filter((unit) => props.kinds.includes(unit.kind) && unit.until === null)
    .map((unit) => {
      const above = unit.parent ? byId.get(unit.parent) : undefined;
      return { value: unit.id, label: above ? `${name(unit.name)} · ${name(above.name)}` : name(unit.name) };
    });
  const shared = {
    id: props.id,
    className: "wide",
    options,
    allowClear: true,
    showSearch: { optionFilterProp: "label" as const },
  };
  return props.several ? (
    <Select {...shared} mode="multiple" value={props.value} onChange={props.onChange} />
  ) : (
    <Select {...shared} value={props.value} onChange={(value) => props.onChange(value ?? null)} />
  );
}
