import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import type { Unit } from "../model/unit.ts";
import { UnitSelect } from "./unit-select.tsx";
import { unitWords as words } from "./unit-words.ts";

const touches = [["/api/units"], ["/api/grids"]];

/** A unit ends on a day, or becomes part of others. */
export function CloseUnitForm(props: {
  unit: Unit;
  units: readonly Unit[];
  today: string;
  done(): void;
  cancel(): void;
}) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(touches);
  const [until, setUntil] = useState(props.today);
  const [into, setInto] = useState<string[]>([]);
  const submit = async () => {
    if (await telling.send(`/api/units/${props.unit.id}/close`, { until, into })) props.done();
  };
  return (
    <ActPanel
      title={say(words.closeTitle, { name: name(props.unit.name) })}
      hint={say(words.closeHint)}
      submit={say(words.close)}
      ends
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.cancel}
    >
      <Field id={`${id}-until`} label={say(words.until)}>
        <Input
          id={`${id}-until`}
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </Field>
      <Field id={`${id}-into`} label={say(words.into)}>
        <UnitSelect
          id={`${id}-into`}
          units={props.units.filter((unit) => unit.id !== props.unit.id)}
          kinds={[props.unit.kind]}
          value={into}
          onChange={setInto}
          several
        />
      </Field>
    </ActPanel>
  );
}
