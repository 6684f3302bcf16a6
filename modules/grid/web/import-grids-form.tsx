import type { Datum } from "@maple/platform/map";
import { Field, newCommandId, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, Select } from "antd";
import { useId, useRef, useState } from "react";
import type { Edit } from "../model/drawing.ts";
import type { Unit } from "../model/unit.ts";
import type { Plan } from "../rules/drawing/plan.ts";
import { type ReadFault, readGeoJson } from "../rules/drawing/read-geojson.ts";
import { fileFaultWords, drawingWords as words } from "./drawing-words.ts";

/** Borders from a GeoJSON file: read and checked here, taken in as one step, or every fault named by its feature. */
export function ImportGridsForm(props: {
  plan: Plan;
  units: readonly Unit[];
  edit(one: Edit): boolean;
  close(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [datum, setDatum] = useState<Datum>("wgs84");
  const [whole, setWhole] = useState(props.plan.sheet.cells.size === 0);
  const [metres, setMetres] = useState("2");
  const [faults, setFaults] = useState<readonly ReadFault[]>([]);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readGeoJson(parsed(await chosen.text()), {
      datum,
      whole,
      metres: Number(metres) || 0,
      plan: props.plan,
      units: new Map(props.units.map((unit) => [unit.id, unit])),
      newId: newCommandId,
    });
    if (file.current) file.current.value = "";
    if ("faults" in read) return setFaults(read.faults);
    setFaults([]);
    if (props.edit(read.edit)) props.close();
  };
  return (
    <section className="act-panel" aria-label={say(words.importFile)}>
      <h2>{say(words.importFile)}</h2>
      <div className="field-row">
        <Field id={`${id}-datum`} label={say(words.importDatum)}>
          <Select
            id={`${id}-datum`}
            value={datum}
            onChange={setDatum}
            options={(["wgs84", "gcj02", "bd09"] as const).map((one) => ({
              value: one,
              label: say(words[one]),
            }))}
          />
        </Field>
        <Field id={`${id}-snap`} label={say(words.importSnap)}>
          <Input
            id={`${id}-snap`}
            type="number"
            min={0}
            max={20}
            step={0.5}
            value={metres}
            onChange={(event) => setMetres(event.target.value)}
          />
        </Field>
      </div>
      <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
        {say(words.importWhole)}
      </Checkbox>
      <div className="act-row">
        <Button type="primary" onClick={() => file.current?.click()}>
          {say(words.importChoose)}
        </Button>
        <Button onClick={props.close}>{say(words.cancel)}</Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        aria-label={say(words.importChoose)}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {faults.length > 0 && (
        <div role="alert" className="field-fault">
          {say(words.importFaults, { count: faults.length })}
          <ul className="plain-list">
            {faults.slice(0, 40).map((one) => (
              <li key={`${one.feature} ${one.fault} ${one.value}`}>
                {say(one.feature > 0 ? words.importLine : words.importWholeFile, {
                  n: one.feature,
                  fault: say(fileFaultWords[one.fault]),
                  value: one.value,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
