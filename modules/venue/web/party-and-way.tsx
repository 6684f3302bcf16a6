import { Field, useWords } from "@maple/platform/query";
import { Select } from "antd";
import { useId } from "react";
import { wayWords } from "../model/time.ts";
import { timeWords as words } from "./time-words.ts";
import type { PartProps } from "./use-time.ts";

interface Who {
  party: string;
  way: "telephone" | "present";
}

/** Who said something, and whether by telephone or face to face. */
export function PartyAndWay(props: PartProps & { value: Who; onChange(value: Who): void }) {
  const { view, nameOf, value, onChange } = props;
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field-row">
      <Field id={`${id}-who`} label={say(words.noteWho)}>
        <Select
          id={`${id}-who`}
          className="wide"
          value={value.party}
          onChange={(party) => onChange({ ...value, party })}
          options={view.parties
            .filter((one) => one.decides)
            .map((one) => ({ value: one.id, label: nameOf(one.id) }))}
        />
      </Field>
      <Field id={`${id}-way`} label={say(words.noteWay)}>
        <Select
          id={`${id}-way`}
          className="wide"
          value={value.way}
          onChange={(way) => onChange({ ...value, way })}
          options={(["telephone", "present"] as const).map((way) => ({
            value: way,
            label: say(wayWords[way]),
          }))}
        />
      </Field>
    </div>
  );
}
