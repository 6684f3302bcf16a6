import { StaffPicker } from "@maple/matter/web";
import { Field, useWords } from "@maple/platform/query";
import { Input, InputNumber, Select } from "antd";
import { useId } from "react";
import { type PlaceKind, placeKinds, placeKindWords } from "../model/time.ts";
import { timeWords as words } from "./time-words.ts";

export interface PlaceChosen {
  kind: PlaceKind;
  place: string;
  minutes: number;
  interpreter: string[];
}
export const anyPlace: PlaceChosen = { kind: "room", place: "", minutes: 90, interpreter: [] };

/** Where, how long, and whether somebody interprets. */
export function PlaceFields({ value, onChange }: { value: PlaceChosen; onChange(value: PlaceChosen): void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field-row">
      <Field id={`${id}-kind`} label={say(words.kind)}>
        <Select
          id={`${id}-kind`}
          className="wide"
          value={value.kind}
          onChange={(kind) => onChange({ ...value, kind })}
          options={placeKinds.map((kind) => ({ value: kind, label: say(placeKindWords[kind]) }))}
        />
      </Field>
      {value.kind !== "room" && (
        <Field id={`${id}-place`} label={say(words.place)}>
          <Input
            id={`${id}-place`}
            maxLength={200}
            value={value.place}
            onChange={(event) => onChange({ ...value, place: event.target.value })}
          />
        </Field>
      )}
      <Field id={`${id}-minutes`} label={say(words.minutes)}>
        <InputNumber
          id={`${id}-minutes`}
          min={30}
          max={480}
          step={15}
          value={value.minutes}
          onChange={(minutes) => onChange({ ...value, minutes: minutes ?? 90 })}
        />
      </Field>
      <Field id={`${id}-interpreter`} label={say(words.interpreter)}>
        <StaffPicker
          id={`${id}-interpreter`}
          several
          role={["mediator", "officer", "grid-worker", "counsellor"]}
          label={say(words.interpreter)}
          value={value.interpreter}
          onChange={(all) => onChange({ ...value, interpreter: all.slice(-1) })}
        />
      </Field>
    </div>
  );
}
