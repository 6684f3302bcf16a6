import { Field, newCommandId, useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import type { Edit } from "../model/drawing.ts";
import { type UnitGridKind, unitGridKinds, unitGridKindWords } from "../model/grid.ts";
import type { Unit } from "../model/unit.ts";
import { drawingWords as words } from "./drawing-words.ts";
import { PlaceFields } from "./place-fields.tsx";
import { UnitSelect } from "./unit-select.tsx";
import { unitWords } from "./unit-words.ts";

/** A grid that is a body of people and no area, as one step of a drawing. */
export function UnitGridForm(props: { units: readonly Unit[]; edit(one: Edit): boolean; close(): void }) {
  const { say, name } = useWords();
  const id = useId();
  const [kind, setKind] = useState<UnitGridKind>("market");
  const [unit, setUnit] = useState<string | null>(null);
  const [zh, setZh] = useState("");
  const [en, setEn] = useState("");
  const [community, setCommunity] = useState<string | null>(null);
  const [room, setRoom] = useState<string | null>(null);
  const ready = zh.trim() !== "" && unit && community && room;
  const begin = () => {
    if (!ready) return;
    const done = props.edit({
      op: "begin-unit-grid",
      grid: newCommandId(),
      name: { zh: zh.trim(), en: en.trim() || zh.trim() },
      kind,
      unit,
      community,
      policeRoom: room,
    });
    if (done) props.close();
  };
  return (
    <section className="act-panel" aria-label={say(words.unitGrid)}>
      <h2>{say(words.unitGrid)}</h2>
      <p className="act-hint">{say(words.unitGridHint)}</p>
      <div className="field-row">
        <Field id={`${id}-kind`} label={say(words.kind)}>
          <Select
            id={`${id}-kind`}
            value={kind}
            onChange={setKind}
            options={unitGridKinds.map((one) => ({ value: one, label: name(unitGridKindWords[one]) }))}
          />
        </Field>
        <Field id={`${id}-unit`} label={say(words.unit)}>
          <UnitSelect
            id={`${id}-unit`}
            units={props.units}
            kinds={["company", "school", "property-firm", "department"]}
            value={unit}
            onChange={setUnit}
          />
        </Field>
      </div>
      <div className="field-row">
        <Field id={`${id}-zh`} label={say(unitWords.nameZh)}>
          <Input id={`${id}-zh`} maxLength={80} value={zh} onChange={(event) => setZh(event.target.value)} />
        </Field>
        <Field id={`${id}-en`} label={say(unitWords.nameEn)}>
          <Input id={`${id}-en`} maxLength={120} value={en} onChange={(event) => setEn(event.target.value)} />
        </Field>
      </div>
      <div className="field-row">
        <PlaceFields
          units={props.units}
          community={community}
          setCommunity={setCommunity}
          room={room}
          setRoom={setRoom}
        />
      </div>
      <div className="act-row">
        <Button type="primary" disabled={!ready} onClick={begin}>
          {say(words.unitGrid)}
        </Button>
        <Button onClick={props.close}>{say(words.cancel)}</Button>
      </div>
    </section>
  );
}
