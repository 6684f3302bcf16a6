import { Field, useWords } from "@maple/platform/query";
import { Select } from "antd";
import { type Sector, sectors, sectorWords } from "../model/sector.ts";
import { consultationWords as words } from "./consultation-words.ts";

/** One of a list by its name; narrowed by typing. */
export function Choice<V extends string>(props: {
  id: string;
  label: string;
  value: V | null;
  options: ReadonlyArray<{ value: V; label: string }>;
  clears?: boolean;
  onChange(value: V | null): void;
}) {
  const { say } = useWords();
  return (
    <Field id={props.id} label={props.label}>
      <Select<V | null>
        id={props.id}
        className="wide"
        showSearch={{ optionFilterProp: "label" }}
        allowClear={props.clears ?? false}
        placeholder={say(words.pick)}
        value={props.value}
        onChange={(value) => props.onChange(value ?? null)}
        options={[...props.options]}
      />
    </Field>
  );
}

export function SectorChoice(props: {
  id: string;
  label: string;
  value: Sector;
  onChange(sector: Sector): void;
}) {
  const { say } = useWords();
  return (
    <Choice<Sector>
      id={props.id}
      label={props.label}
      value={props.value}
      options={sectors.map((value) => ({ value, label: say(sectorWords[value]) }))}
      onChange={(value) => props.onChange(value ?? "residents")}
    />
  );
}
