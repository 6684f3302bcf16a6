import { GridPicker } from "@maple/matter/web";
import { Field, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId } from "react";
import { type Pressing, pressings, pressingWords } from "../model/day-report.ts";
import { feedWords as words } from "./feed-words.ts";

interface Where {
  grid: string | null;
  place: string;
  pressing: Pressing;
}

/** Where a problem is and how pressing: what it has beside its words. */
export function ProblemFields({ value, change }: { value: Where; change(next: Partial<Where>): void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      <Field id={`${id}-grid`} label={say(words.grid)}>
        <GridPicker id={`${id}-grid`} value={value.grid} onChange={(grid) => change({ grid })} />
      </Field>
      <Field id={`${id}-place`} label={say(words.place)}>
        <Input
          id={`${id}-place`}
          maxLength={300}
          value={value.place}
          onChange={(event) => change({ place: event.target.value })}
        />
      </Field>
      <fieldset className="field">
        <legend>{say(words.pressing)}</legend>
        <Radio.Group
          value={value.pressing}
          onChange={(event) => change({ pressing: event.target.value })}
          options={pressings.map((one) => ({ value: one, label: say(pressingWords[one]) }))}
        />
      </fieldset>
    </>
  );
}
