import { useMatterKeys } from "@maple/matter/web";
import { localDateOf, localTimeOf, startOfLocalDay } from "@maple/platform/clock";
import { ActPanel, Field, useNow, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import type { TrackLine, WriteAgreement } from "../model/track-view.ts";
import { trackBlockWords as words } from "./track-words.ts";

const zone = "Asia/Shanghai";
const empty = {
  nameA: "",
  phoneA: "",
  nameB: "",
  phoneB: "",
  guardian: "",
  helper: "",
  place: "",
  facts: "",
  content: "",
  performBy: "",
};

/** The agreement before the police, as art. 184 of the Procedure asks for it. */
export function AgreementForm(props: { matter: string; track: TrackLine; path: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([...useMatterKeys(props.matter), [props.path]]);
  const now = useNow();
  const [held, setHeld] = useState(`${localDateOf(now, zone)}T${localTimeOf(now, zone)}`);
  const [guardianOf, setGuardianOf] = useState<"A" | "B">("A");
  const [typed, setTyped] = useState(empty);
  const isMinor = props.track.guardianTold !== null;
  const set = (key: keyof typeof empty, value: string) => setTyped({ ...typed, [key]: value });
  const line = (key: keyof typeof empty, rows = 1, type = "text") => (
    <Field key={key} id={`${id}-${key}`} label={say(labelOf[key])}>
      {rows > 1 ? (
        <Input.TextArea
          id={`${id}-${key}`}
          rows={rows}
          maxLength={4000}
          value={typed[key]}
          onChange={(event) => set(key, event.target.value)}
        />
      ) : (
        <Input
          id={`${id}-${key}`}
          type={type}
          maxLength={200}
          value={typed[key]}
          onChange={(event) => set(key, event.target.value)}
        />
      )}
    </Field>
  );
  const submit = async () => {
    const person = (
      side: "A" | "B" | "helper",
      role: "party" | "guardian" | "helper",
      name: string,
      phone = "",
    ) => (name.trim() === "" ? [] : [{ side, role, name, phone }]);
    const [day = "", time = "00:00"] = held.split("T");
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    const heldMs = Date.parse(startOfLocalDay(day, zone)) + (hour * 60 + minute) * 60_000;
    const body: Omit<WriteAgreement, "matter" | "track"> = {
      parties: [
        ...person("A", "party", typed.nameA, typed.phoneA),
        ...person("B", "party", typed.nameB, typed.phoneB),
        ...person(guardianOf, "guardian", typed.guardian),
        ...person("helper", "helper", typed.helper),
      ],
      heldAt: new Date(heldMs).toISOString(),
      place: typed.place,
      facts: typed.facts,
      content: typed.content,
      performBy: typed.performBy === "" ? null : typed.performBy,
    };
    if (await telling.send(`${props.path}/${props.track.id}/agreement`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.write)}
      hint={say(words.writeHint)}
      submit={say(words.write)}
      telling={telling}
      onSubmit={submit}
      onCancel={props.done}
    >
      <div className="track-two">
        {(["nameA", "phoneA", "nameB", "phoneB"] as const).map((key) => line(key))}
      </div>
      {isMinor && (
        <>
          {line("guardian")}
          <fieldset className="field">
            <legend>{say(words.guardianOf)}</legend>
            <Radio.Group
              value={guardianOf}
              onChange={(event) => setGuardianOf(event.target.value as "A" | "B")}
              options={[
                { value: "A", label: say(words.ofA) },
                { value: "B", label: say(words.ofB) },
              ]}
            />
          </fieldset>
        </>
      )}
      {line("helper")}
      <div className="track-two">
        <Field id={`${id}-held`} label={say(words.heldAt)}>
          <Input
            id={`${id}-held`}
            type="datetime-local"
            value={held}
            onChange={(event) => setHeld(event.target.value)}
          />
        </Field>
        {line("place")}
      </div>
      {line("facts", 3)}
      {line("content", 3)}
      {props.track.kind === "police" && line("performBy", 1, "date")}
    </ActPanel>
  );
}

const labelOf = {
  nameA: words.sideA,
  phoneA: words.phoneA,
  nameB: words.sideB,
  phoneB: words.phoneB,
  guardian: words.guardian,
  helper: words.helper,
  place: words.place,
  facts: words.facts,
  content: words.content,
  performBy: words.performBy,
} as const;
