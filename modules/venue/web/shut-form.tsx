import { ActPanel, Field, momentOfField, useTell, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import { closureReasons, closureWords, type RoomWeek } from "../model/room.ts";
import { roomWords as words } from "./room-words.ts";

const keys = [["/api/rooms"]];

/** A room is shut for a while. */
export function ShutForm({ room, done }: { room: RoomWeek["rooms"][number]; done(): void }) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [why, setWhy] = useState<(typeof closureReasons)[number]>("repairs");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const [begins, ends] = [momentOfField(from), momentOfField(until)];
    setFault(begins === null || ends === null);
    if (begins === null || ends === null) return;
    if (await telling.send(`/api/rooms/${room.id}/shut`, { from: begins, until: ends, why })) done();
  };
  return (
    <ActPanel
      title={`${say(words.shut)} · ${name(room.name)}`}
      submit={say(words.shut)}
      fault={fault ? say(words.needShut) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-from`} label={say(words.from)}>
          <Input
            id={`${id}-from`}
            type="datetime-local"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Field>
        <Field id={`${id}-until`} label={say(words.until)}>
          <Input
            id={`${id}-until`}
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </Field>
        <Field id={`${id}-why`} label={say(words.why)}>
          <Select
            id={`${id}-why`}
            className="wide"
            value={why}
            onChange={setWhy}
            options={closureReasons.map((value) => ({ value, label: say(closureWords[value]) }))}
          />
        </Field>
      </div>
    </ActPanel>
  );
}
