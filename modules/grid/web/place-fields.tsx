import { Field, useWords } from "@maple/platform/query";
import { useId } from "react";
import type { Unit } from "../model/unit.ts";
import { drawingWords as words } from "./drawing-words.ts";
import { UnitSelect } from "./unit-select.tsx";

/** The community that a grid lies in, and the police room that answers for it. */
export function PlaceFields(props: {
  units: readonly Unit[];
  community: string | null;
  setCommunity(unit: string | null): void;
  room: string | null;
  setRoom(unit: string | null): void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <>
      <Field id={`${id}-community`} label={say(words.community)}>
        <UnitSelect
          id={`${id}-community`}
          units={props.units}
          kinds={["community", "village"]}
          value={props.community}
          onChange={props.setCommunity}
        />
      </Field>
      <Field id={`${id}-room`} label={say(words.room)}>
        <UnitSelect
          id={`${id}-room`}
          units={props.units}
          kinds={["police-room"]}
          value={props.room}
          onChange={props.setRoom}
        />
      </Field>
    </>
  );
}
