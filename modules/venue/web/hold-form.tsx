import { ActPanel, Field, momentOfField, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import type { TimeView } from "../model/time.ts";
import { anyPlace, PlaceFields } from "./place-fields.tsx";
import { timeWords as words } from "./time-words.ts";
import { useTimeTell } from "./use-time.ts";

/** Time and place of a session as both sides agreed by word of mouth, or another time for one that stands. */
export function HoldForm(props: { view: TimeView; session: string | null; done(): void }) {
  const { view, session, done } = props;
  const { say, name } = useWords();
  const id = useId();
  const telling = useTimeTell(view.matter);
  const before = view.sessions.find((one) => one.id === session)?.booking;
  const [place, setPlace] = useState({
    ...anyPlace,
    ...(before ? { kind: before.kind, minutes: before.minutes } : {}),
  });
  const [room, setRoom] = useState<string | null>(before?.room ?? view.rooms[0]?.id ?? null);
  const [when, setWhen] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const at = momentOfField(when);
    const missing = at === null || (place.kind === "room" ? room === null : place.place.trim() === "");
    setFault(missing);
    if (missing) return;
    const body = {
      session,
      at,
      minutes: place.minutes,
      kind: place.kind,
      place: place.place,
      room: place.kind === "room" ? room : null,
      interpreter: place.interpreter[0] ?? null,
    };
    if (await telling.send(`/api/matters/${view.matter}/time/hold-session`, body)) done();
  };
  return (
    <ActPanel
      title={say(session ? words.move : words.directTitle)}
      submit={say(words.plan)}
      fault={fault ? say(words.needWhen) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <PlaceFields value={place} onChange={setPlace} />
      <div className="field-row">
        <Field id={`${id}-when`} label={say(words.when)}>
          <Input
            id={`${id}-when`}
            type="datetime-local"
            step={900}
            value={when}
            onChange={(event) => setWhen(event.target.value)}
          />
        </Field>
        {place.kind === "room" && (
          <Field id={`${id}-room`} label={say(words.room)}>
            <Select
              id={`${id}-room`}
              className="wide"
              value={room}
              onChange={setRoom}
              options={view.rooms.map((one) => ({
                value: one.id,
                label: `${name(one.name)} · ${one.address}`,
              }))}
            />
          </Field>
        )}
      </div>
    </ActPanel>
  );
}
